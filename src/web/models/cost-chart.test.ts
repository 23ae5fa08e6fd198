import { describe, expect, test } from 'bun:test';
import { costChartOf, roundSteps } from './cost-chart.ts';

describe('the curve of the cost', () => {
  test('is drawn as steps that stay within the axes, even where the cost was higher', () => {
    const chart = costChartOf(
      [
        [0, 9, 5000],
        [500, 0, 120],
        [2000, 0, 80],
      ],
      10_000,
    );
    const heights = [...chart.line.matchAll(/(?: |V)([\d.]+)/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(3);
    for (const height of heights) expect(height).toBeWithin(chart.top, chart.bottom + 1);
    expect(chart.yTicks.at(-1)!.text).toBe('150');
    expect(chart.xTicks.at(-1)!.text).toBe('10');
  });

  test('leaves as much room beside the axis as its numbers need', () => {
    const leftOf = (soft: number) => costChartOf([[0, 0, soft]], 3000).left;
    expect(leftOf(90)).toBeLessThan(leftOf(1_200_000));
    // Ten letters of the size that a telephone shows.
    expect(leftOf(1_900_000)).toBeGreaterThan('2,000,000'.length * 11);
  });

  test('says from when on no hard rule was broken', () => {
    expect(
      costChartOf(
        [
          [0, 9, 50],
          [1500, 0, 40],
        ],
        3000,
      ).hardUntil!.text,
    ).toBe('hard 0 after 1.5 s');
    expect(
      costChartOf(
        [
          [0, 9, 50],
          [1500, 2, 40],
        ],
        3000,
      ).hardUntil!.text,
    ).toBe('hard 2');
  });

  test('without a point says so', () => {
    expect(costChartOf([], 3000)).toMatchObject({
      line: '',
      tip: null,
      description: 'No cost is known yet.',
    });
  });
});

test('round steps reach the highest value in steps of 1, 2 or 5', () => {
  expect(roundSteps(119, 4)).toEqual([0, 50, 100, 150]);
  expect(roundSteps(0, 4)).toEqual([0, 1]);
  expect(roundSteps(30, 6)).toEqual([0, 5, 10, 15, 20, 25, 30]);
});
