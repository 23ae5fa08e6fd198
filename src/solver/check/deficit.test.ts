import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { type Demand, findDeficit } from './deficit.ts';

/** Whether all demands can be met, by trying every way to put each unit into a bin. */
function canBeMet(demands: readonly Demand[], capacity: readonly number[]): boolean {
  const units = demands.flatMap(({ amount, bins }) => Array.from({ length: amount }, () => bins));
  const left = [...capacity];
  const place = (unit: number): boolean => {
    if (unit === units.length) return true;
    return units[unit]!.some((bin) => {
      if (left[bin] === 0) return false;
      left[bin]!--;
      const isPlaced = place(unit + 1);
      left[bin]!++;
      return isPlaced;
    });
  };
  return place(0);
}

const problems = fc.integer({ min: 1, max: 5 }).chain((bins) =>
  fc.record({
    capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: bins, maxLength: bins }),
    demands: fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 3 }),
        bins: fc.uniqueArray(fc.integer({ min: 0, max: bins - 1 })),
      }),
      { maxLength: 5 },
    ),
  }),
);

test('a deficit is found where demands cannot be met, and nowhere else; its numbers prove it', () => {
  fc.assert(
    fc.property(problems, ({ demands, capacity }) => {
      const deficit = findDeficit(demands, capacity);
      expect(deficit === null).toBe(canBeMet(demands, capacity));
      if (deficit === null) return;
      const usable = new Set(deficit.demands.flatMap((demand) => demands[demand]!.bins));
      const offered = [...usable].reduce((sum, bin) => sum + capacity[bin]!, 0);
      const needed = deficit.demands.reduce((sum, demand) => sum + demands[demand]!.amount, 0);
      expect(deficit).toMatchObject({ needed, offered });
      expect(needed).toBeGreaterThan(offered);
    }),
    { numRuns: 2000 },
  );
});
