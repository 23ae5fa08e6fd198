import type { Logger } from 'pino';
import type { SharedStore } from '../platform/types.ts';
import type { Check, CheckResult } from './check.ts';
import { createSeal } from './seal.ts';

/** How a shared cache does, as `/api/health/detailed` tells it. */
export type SharedFigures = {
  /** Share of what this process asked it for that it knew (0 to 1; 0 when nothing was asked for). */
  readonly hitRate: number;
  /** Bytes that its server has in use, whoever has put them there; null where it does not tell, or not in time. */
  readonly memoryUsage: number | null;
};

/** Texts that processes share. It never rejects and never lets anybody wait long: what it cannot tell is unknown. */
export type SharedCache = {
  /** The text of a key; null where none is known, or it cannot be told in time. */
  readonly get: (key: string) => Promise<string | null>;
  /** Keeps a text for others, in its own time. False where it is not even sent. */
  readonly put: (key: string, text: string) => boolean;
  readonly figures: () => Promise<SharedFigures>;
  /** Looks whether the server of the cache answers. */
  readonly check: Check;
  readonly close: () => void;
};

/** Somebody waits for a page meanwhile; to compute anew takes about as long. */
const PATIENCE_MS = 150;
/** Nobody waits for these. */
const LONG_PATIENCE_MS = 2000;
/** For so long after a failure the server is not asked again. */
const REST_MS = 5000;
const KEPT_SECONDS = 24 * 3600;
/** A longer text takes longer to carry than most are worth. */
const MOST_CHARACTERS = 4_000_000;
const PROBE = 'schedule-builder:probe';

/** What went wrong, in words that name no address: it may hold a password. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (message === 'late') return 'it gives no answer in time';
  return typeof code === 'string' ? `it cannot be reached (${code})` : 'it cannot be reached';
}

function within<Result>(answer: Promise<Result>, patienceMs: number): Promise<Result> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('late')), patienceMs);
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

/**
 * A cache on a server that may be lost and found again. It is told once when that happens.
 *
 * @param secret what the processes have in common that share it, and nobody else: what another has written counts for nothing
 */
export function createSharedCache(store: SharedStore, secret: string, log: Logger): SharedCache {
  const seal = createSeal(secret);
  const nameOf = (key: string): string => `schedule-builder:${seal.nameOf(key)}`;
  let asked = 0;
  let found = 0;
  let lostSince: number | null = null;
  let restsUntil = 0;

  function lose(error: unknown): void {
    restsUntil = performance.now() + REST_MS;
    store.forget();
    if (lostSince !== null) return;
    lostSince = Date.now();
    log.warn({ reason: reasonOf(error) }, 'the shared cache is lost; each process goes on with its own');
  }

  function find(): void {
    if (lostSince === null) return;
    lostSince = null;
    restsUntil = 0;
    log.info('the shared cache is back');
  }

  async function ask<Result>(question: () => Promise<Result>, patienceMs: number): Promise<Result> {
    try {
      const answer = await within(question(), patienceMs);
      find();
      return answer;
    } catch (error) {
      if (!store.isRefusal(error)) lose(error);
      throw error;
    }
  }

  const rests = (): boolean => performance.now() < restsUntil;

  async function look(): Promise<CheckResult> {
    const startedAt = performance.now();
    try {
      await ask(() => store.get(PROBE), LONG_PATIENCE_MS);
      const ms = (performance.now() - startedAt).toFixed(1);
      return { status: 'pass', message: `The shared cache answers in ${ms} ms.` };
    } catch (error) {
      if (store.isRefusal(error)) {
        const message = 'The shared cache refuses to be read. Each process goes on with its own.';
        return { status: 'warn', message };
      }
      const message = `The shared cache is lost: ${reasonOf(error)}. Each process goes on with its own.`;
      return { status: 'warn', message };
    }
  }

  return {
    get: async (key) => {
      if (rests()) return null;
      asked++;
      const sealed = await ask(() => store.get(nameOf(key)), PATIENCE_MS).catch(() => null);
      const text = sealed === null ? null : seal.open(key, sealed);
      if (text !== null) found++;
      return text;
    },
    put: (key, text) => {
      if (rests() || text.length > MOST_CHARACTERS) return false;
      const sealed = seal.close(key, text);
      ask(() => store.set(nameOf(key), sealed, KEPT_SECONDS), LONG_PATIENCE_MS).catch(() => {});
      return true;
    },
    figures: async () => ({
      hitRate: asked === 0 ? 0 : found / asked,
      // Nobody may take these from a server that serves otherwise: without them nothing is lost.
      memoryUsage: rests() ? null : await within(store.usedBytes(), PATIENCE_MS).catch(() => null),
    }),
    check: { name: 'cache', of: 'process', look },
    close: () => store.forget(),
  };
}
