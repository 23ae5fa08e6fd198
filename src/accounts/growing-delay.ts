import { LRUCache } from 'lru-cache';

/** Makes whoever tries often wait longer and longer. */
export type GrowingDelay = {
  /** Counts a try. Milliseconds until one is allowed; 0 when this one is. A try that must wait is not counted. */
  readonly begin: (key: string) => number;
  /** Forgets the tries. */
  readonly forget: (key: string) => void;
};

/** Keys that are remembered at once; the one that was tried longest ago is forgotten first. */
const MOST_KEYS = 100_000;
const FIRST_DELAY_MS = 1000;

/**
 * @param free tries without a delay; each one beyond doubles it, from one second on.
 * @param longestMs the longest delay.
 * @param forgetAfterMs tries are forgotten when there was none for so long.
 * @param now milliseconds of a clock that nobody sets: a day back on the other one would be a day of waiting.
 */
export function createGrowingDelay(
  limits: { readonly free: number; readonly longestMs: number; readonly forgetAfterMs: number },
  now: () => number = () => performance.now(),
): GrowingDelay {
  const { free, longestMs, forgetAfterMs } = limits;
  // Told by `max`, room for all of them would be made at once.
  const known = new LRUCache<string, { readonly tries: number; readonly triedAt: number }>({
    ...{ maxSize: MOST_KEYS, sizeCalculation: () => 1 },
  });
  const delayAfter = (tries: number): number =>
    tries < free ? 0 : Math.min(longestMs, FIRST_DELAY_MS * 2 ** (tries - free));
  return {
    begin: (key) => {
      const at = now();
      const before = known.get(key);
      const isRemembered = before !== undefined && at - before.triedAt < forgetAfterMs;
      const tries = isRemembered ? before.tries : 0;
      const waitMs = isRemembered ? before.triedAt + delayAfter(tries) - at : 0;
      if (waitMs > 0) return waitMs;
      known.set(key, { tries: tries + 1, triedAt: at });
      return 0;
    },
    forget: (key) => {
      known.delete(key);
    },
  };
}
