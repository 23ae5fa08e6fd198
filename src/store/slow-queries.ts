/** A statement that took long; its values are not kept, since they are people's data. */
export type SlowQuery = {
  readonly statement: string;
  readonly durationMs: number;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** The statements of a database that took long. */
export type SlowQueries = {
  readonly note: (statement: string, durationMs: number) => void;
  /** The last of them, the latest first. */
  readonly last: () => SlowQuery[];
};

const SLOW_MS = 300;
const KEPT = 50;
const LONGEST_STATEMENT = 2000;

/** None so far. */
export function createSlowQueries(): SlowQueries {
  let last: SlowQuery[] = [];
  return {
    note: (statement, durationMs) => {
      if (durationMs < SLOW_MS) return;
      const query = {
        statement: statement.slice(0, LONGEST_STATEMENT),
        durationMs: Math.round(durationMs),
        at: Date.now(),
      };
      last = [query, ...last].slice(0, KEPT);
    },
    last: () => last,
  };
}

type Call = (...parameters: never[]) => unknown;

/** A promise that notes how long its statement took. Those of postgres.js send theirs when somebody waits for them. */
function timedWhenAwaited<Pending>(pending: Pending, note: (durationMs: number) => void): Pending {
  let isNoted = false;
  // Several may wait for one statement.
  const onDone = (durationMs: number): void => {
    if (!isNoted) note(durationMs);
    isNoted = true;
  };
  if (pending instanceof Promise && pending.constructor === Promise) {
    const startedAt = performance.now();
    const onEnd = () => onDone(performance.now() - startedAt);
    pending.then(onEnd, onEnd);
    return pending;
  }
  const waiting = pending as { then: (...parameters: never[]) => unknown };
  const begin = waiting.then.bind(waiting) as (onFulfilled: Call, onRejected: Call) => unknown;
  // biome-ignore lint/suspicious/noThenProperty: it has one already, by whose call the statement is sent; this is timed.
  waiting.then = (onFulfilled: never, onRejected: never) => {
    const startedAt = performance.now();
    return begin(
      ((value: never) => {
        onDone(performance.now() - startedAt);
        return onFulfilled ? (onFulfilled as Call)(value) : value;
      }) as Call,
      ((error: never) => {
        onDone(performance.now() - startedAt);
        if (onRejected) return (onRejected as Call)(error);
        throw error;
      }) as Call,
    );
  };
  return pending;
}

/**
 * A client of either database whose statements are timed, those of its transactions too.
 *
 * @param statementCall the method that sends a statement
 * @param innerCalls the methods that call back with a client of a transaction, as their last parameter
 */
export function timedClient<Client extends object>(
  client: Client,
  statementCall: string,
  innerCalls: readonly string[],
  queries: SlowQueries,
): Client {
  return new Proxy(client, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...parameters: unknown[]) => unknown;
      if (name === statementCall) {
        return (statement: string, ...others: unknown[]) =>
          timedWhenAwaited(call(statement, ...others), (durationMs) => queries.note(statement, durationMs));
      }
      if (innerCalls.includes(String(name))) {
        return (...parameters: unknown[]) => {
          const act = parameters.at(-1) as (inner: object) => unknown;
          const timed = (inner: object) => act(timedClient(inner, statementCall, innerCalls, queries));
          return call(...parameters.slice(0, -1), timed);
        };
      }
      return call;
    },
  });
}
