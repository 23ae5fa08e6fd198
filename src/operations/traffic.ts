/** How the requests of an address went. Durations in milliseconds. */
export type RouteFigures = {
  /** Method and pattern of the address: `GET /terms/:id`. */
  readonly route: string;
  /** Since the process started. */
  readonly count: number;
  /** Those that failed by a fault of ours. */
  readonly errors: number;
  /** Of the last few hundred requests. */
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/** How requests went lately. */
export type Traffic = {
  readonly record: (route: string, durationMs: number, isError: boolean) => void;
  /** Mean duration in milliseconds, and the share that failed by a fault of ours (0 to 1); 0 when there were none. */
  readonly recent: () => { readonly averageResponseTime: number; readonly errorRate: number };
  /** How many requests there were since the process started, and how long all of them took. */
  readonly totals: () => { readonly requests: number; readonly durationMs: number };
  /** Mean duration in milliseconds of those of the last thousand requests that were answered within so many milliseconds. */
  readonly meanWithin: (spanMs: number) => number;
  /** How many requests failed by a fault of ours within the last so many milliseconds, ten minutes at most. Always counted. */
  readonly errorsWithin: (spanMs: number) => number;
  /** How each address did, the one that took the most time in all first. */
  readonly byRoute: () => RouteFigures[];
};

/** Requests that are looked back upon, of all and of each address. */
const LOOKED_BACK = 1000;
const LOOKED_BACK_OF_ROUTE = 300;

/** Errors are counted by the second, for so many seconds. */
const SECONDS_KEPT = 600;

/** Counts what happens, second by second. */
function countBySecond(): { readonly add: () => void; readonly within: (spanMs: number) => number } {
  const counts = new Float64Array(SECONDS_KEPT);
  const seconds = new Float64Array(SECONDS_KEPT).fill(-SECONDS_KEPT);
  return {
    add: () => {
      const second = Math.floor(performance.now() / 1000);
      const at = second % SECONDS_KEPT;
      if (seconds[at] !== second) counts[at] = 0;
      seconds[at] = second;
      counts[at]! += 1;
    },
    within: (spanMs) => {
      const since = (performance.now() - spanMs) / 1000 - 1;
      return counts.reduce((sum, count, at) => (seconds[at]! >= since ? sum + count : sum), 0);
    },
  };
}

type Route = { count: number; errors: number; readonly durations: number[] };

const rounded = (number: number): number => Math.round(number * 100) / 100;

/** The value that such a share of sorted values is at or below. */
function percentile(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

function figuresOf(route: string, { count, errors, durations }: Route): RouteFigures {
  const sorted = durations.toSorted((one, other) => one - other);
  const mean = rounded(sorted.reduce((sum, duration) => sum + duration, 0) / Math.max(1, sorted.length));
  const [p50, p95, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.95), percentile(sorted, 0.99)];
  return { route, count, errors, mean, p50, p95, p99 };
}

/** Remembers the last requests; with `isMeasured` false, none but the errors, which are an alert. */
export function createTraffic(isMeasured: boolean): Traffic {
  const durations = new Float64Array(LOOKED_BACK);
  const errors = new Uint8Array(LOOKED_BACK);
  /** When each was answered, by the clock of `performance.now`. */
  const answeredAt = new Float64Array(LOOKED_BACK);
  const routes = new Map<string, Route>();
  const failures = countBySecond();
  let count = 0;
  let durationOfAll = 0;
  return {
    record: (route, durationMs, isError) => {
      if (isError) failures.add();
      if (!isMeasured) return;
      durations[count % LOOKED_BACK] = durationMs;
      errors[count % LOOKED_BACK] = Number(isError);
      answeredAt[count % LOOKED_BACK] = performance.now();
      count++;
      durationOfAll += durationMs;
      const own = routes.get(route) ?? { count: 0, errors: 0, durations: [] };
      routes.set(route, own);
      own.durations[own.count % LOOKED_BACK_OF_ROUTE] = durationMs;
      own.count++;
      own.errors += Number(isError);
    },
    recent: () => {
      const known = Math.min(count, LOOKED_BACK);
      if (known === 0) return { averageResponseTime: 0, errorRate: 0 };
      let sum = 0;
      let failed = 0;
      for (let i = 0; i < known; i++) {
        sum += durations[i]!;
        failed += errors[i]!;
      }
      return { averageResponseTime: rounded(sum / known), errorRate: failed / known };
    },
    totals: () => ({ requests: count, durationMs: durationOfAll }),
    meanWithin: (spanMs) => {
      const since = performance.now() - spanMs;
      let sum = 0;
      let found = 0;
      for (let i = 0; i < Math.min(count, LOOKED_BACK); i++) {
        if (answeredAt[i]! < since) continue;
        sum += durations[i]!;
        found++;
      }
      return found === 0 ? 0 : rounded(sum / found);
    },
    errorsWithin: failures.within,
    byRoute: () =>
      [...routes]
        .map(([route, own]) => figuresOf(route, own))
        .sort((one, other) => other.mean * other.count - one.mean * one.count),
  };
}
