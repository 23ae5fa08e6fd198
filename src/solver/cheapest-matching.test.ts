import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { cheapestMatching, IMPOSSIBLE } from './cheapest-matching.ts';

/** The least cost of all matchings, by trying them all. */
function leastOfAll(costs: readonly (readonly number[])[], row = 0, taken = new Set<number>()): number {
  if (row === costs.length) return 0;
  return costs[row]!.reduce((least, cost, column) => {
    if (taken.has(column)) return least;
    return Math.min(least, cost + leastOfAll(costs, row + 1, new Set([...taken, column])));
  }, Number.POSITIVE_INFINITY);
}

test('no matching is cheaper, and impossible ones are told', () => {
  const matching = cheapestMatching(6);
  const pair = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -5, max: 9 }) }, fc.constant(IMPOSSIBLE));
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 1 }))
    .chain(([rows, more]) =>
      fc.array(fc.array(pair, { minLength: rows + more, maxLength: rows + more }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(table, (costs) => {
      const columns = costs[0]!.length;
      matching.cost.set(costs.flat());
      const isPossible = matching.solve(costs.length, columns);
      const least = leastOfAll(costs);
      expect(isPossible).toBe(least < IMPOSSIBLE / 2);
      const chosen = costs.map((_, row) => matching.columnOf[row]!);
      expect(new Set(chosen).size).toBe(costs.length);
      if (isPossible) expect(costs.reduce((sum, row, i) => sum + row[chosen[i]!]!, 0)).toBe(least);
    }),
    { numRuns: 500 },
  );
});

test('more rows than columns cannot be matched', () => {
  expect(cheapestMatching(3).solve(3, 2)).toBe(false);
});
