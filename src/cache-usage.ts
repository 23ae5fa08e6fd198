/** What a cache was asked for, how often it knew that, and an estimate of the bytes that it holds. */
export type CacheUsage = { readonly asked: number; readonly found: number; readonly bytes: number };

/** How several caches of a process do together, as `/api/health/detailed` tells it. */
export type CacheFigures = {
  /** Share of the asked values that were known (0 to 1; 0 when none was asked for). */
  readonly hitRate: number;
  /** An estimate of their bytes. */
  readonly memoryUsage: number;
};

/** The figures of all. */
export function figuresOf(usages: readonly CacheUsage[]): CacheFigures {
  const sum = (of: (usage: CacheUsage) => number) => usages.reduce((total, usage) => total + of(usage), 0);
  const asked = sum((usage) => usage.asked);
  return {
    hitRate: asked === 0 ? 0 : sum(({ found }) => found) / asked,
    memoryUsage: sum(({ bytes }) => bytes),
  };
}
