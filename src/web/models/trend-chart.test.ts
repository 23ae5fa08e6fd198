import { expect, test } from 'bun:test';
import { trendChartOf } from './trend-chart.ts';

const MINUTE = 60_000;
const now = new Date(2026, 10, 29, 12, 0).getTime();
const at = (minutesAgo: number, value: number | null) => ({ at: now - minutesAgo * MINUTE, value });

test('a trend is drawn over a span that has room for it, with round numbers beside it', () => {
  const chart = trendChartOf('Memory (MB)', [at(30, 100), at(15, 280), at(0, 200)], now);
  expect(chart.xTicks.map(({ text }) => text)).toEqual(['11:00', '11:15', '11:30', '11:45', '12:00']);
  expect(chart.yTicks.map(({ text }) => text)).toEqual(['0', '100', '200', '300']);
  expect(chart.line).toMatch(/^M[\d.]+ [\d.]+h0L[\d.]+ [\d.]+L338 [\d.]+$/);
  expect(chart.description).toBe('Memory (MB): 200 at last, 280 at most.');
  const longer = trendChartOf('Memory (MB)', [at(100, 100), at(0, 200)], now);
  expect(longer.xTicks[0]!.text).toBe('10:00');
});

test('a trend has a gap where there was no value, and keeps its peaks when it is long', () => {
  expect(
    trendChartOf('x', [at(30, 1), at(20, null), at(10, 1), at(5, 2)], now).line!.match(/M/g)!.length,
  ).toBe(2);
  const many = Array.from({ length: 1440 }, (_, i) => at((1440 - i) / 2, i === 700 ? 900 : 10));
  const chart = trendChartOf('x', many, now);
  expect(chart.description).toContain('900 at most');
  expect(chart.line!.length).toBeLessThan(3000);
});

test('a trend of one value is a dot, one of none is not drawn', () => {
  expect(trendChartOf('x', [], now).line).toBeNull();
  expect(trendChartOf('x', [at(1, 5), at(0, null)], now).line).toMatch(/^M[\d.]+ [\d.]+h0$/);
});
