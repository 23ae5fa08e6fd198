/** How requests went lately. */
export type Traffic = {
  readonly record: (durationMs: number, isError: boolean) => void;
  /** Mean duration in milliseconds, and the share that failed by a fault of ours (0 to 1); 0 when there were none. */
  readonly recent: () => { readonly averageResponseTime: number; readonly errorRate: number };
  /** How many of the last thousand requests failed by a fault of ours within the last so many milliseconds. */
  readonly errorsWithin: (spanMs: number) => number;
};

/** Requests that are looked back upon. */
const LOOKED_BACK = 1000;

/** Remembers the last thousand requests; with `isMeasured` false, none. */
export function createTraffic(isMeasured: boolean): Traffic {
  const durations = new Float64Array(LOOKED_BACK);
  const errors = new Uint8Array(LOOKED_BACK);
  /** When each was answered, by the clock of `performance.now`. */
  const answeredAt = new Float64Array(LOOKED_BACK);
  let count = 0;
  return {
    record: (durationMs, isError) => {
      if (!isMeasured) return;
      durations[count % LOOKED_BACK] = durationMs;
      errors[count % LOOKED_BACK] = Number(isError);
      answeredAt[count % LOOKED_BACK] = performance.now();
      count++;
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
      return { averageResponseTime: Math.round((sum / known) * 100) / 100, errorRate: failed / known };
    },
    errorsWithin: (spanMs) => {
      const since = performance.now() - spanMs;
      let failed = 0;
      for (let i = 0; i < Math.min(count, LOOKED_BACK); i++) {
        if (errors[i] === 1 && answeredAt[i]! >= since) failed++;
      }
      return failed;
    },
  };
}
