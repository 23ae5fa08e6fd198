import type { Tick } from '../../../views/components/chart-axes.tsx';
import type { CostChart } from '../../../views/components/cost-chart.tsx';
import { decimalText, numberText } from '../../languages/numbers-and-dates.ts';
import { text } from '../../languages/text.ts';

/** One point of a run's best cost over time. */
type Point = readonly [elapsedMs: number, hard: number, soft: number];

const WIDTH = 640;
const HEIGHT = 278;
/** Room for a digit where letters are largest, as on a telephone, and for the gap between numbers and axis. */
const DIGIT = 11.5;
const GAP = 12;
/** Room for the first number below the axis. */
const LEAST_LEFT = 40;
const RIGHT = WIDTH - 24;
const TOP = 26;
const BOTTOM = HEIGHT - 52;

/** Round numbers from 0 to at least `most`, about `count` of them. */
export function roundSteps(most: number, count: number): number[] {
  const rough = Math.max(most, 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, i) => i * step);
}

/**
 * Lays out a run's curve. The soft cost counts from when the hard cost is at its best: before, it says little, and its
 * height would press the rest flat; what is higher is cut off at the top.
 *
 * @param totalMs time that the run is given, or has taken.
 */
export function costChartOf(curve: readonly Point[], totalMs: number): CostChart {
  const last = curve.at(-1);
  const settled = curve.filter(([, hard]) => hard === (last?.[1] ?? 0));
  const ySteps = roundSteps(Math.max(0, ...settled.map(([, , soft]) => soft)), 4);
  const xSteps = roundSteps(Math.max(totalMs, last?.[0] ?? 0) / 1000, 6);
  const longest = Math.max(...ySteps.map((soft) => numberText(soft).length));
  const left = Math.max(LEAST_LEFT, Math.ceil(longest * DIGIT) + GAP);
  const x = (ms: number) => left + ((RIGHT - left) * ms) / (xSteps.at(-1)! * 1000);
  const y = (soft: number) => BOTTOM - (BOTTOM - TOP) * Math.min(1, soft / ySteps.at(-1)!);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const now = Math.max(last?.[0] ?? 0, 0);
  const line = curve
    .map(([ms, , soft], i) =>
      i === 0 ? `M${rounded(x(ms))} ${rounded(y(soft))}` : `H${rounded(x(ms))}V${rounded(y(soft))}`,
    )
    .join('');
  const keptAt = curve.find(([, hard]) => hard === 0)?.[0] ?? null;
  const tick = (at: number, value: number): Tick => ({ at: rounded(at), text: numberText(value) });
  return {
    width: WIDTH,
    height: HEIGHT,
    left,
    right: RIGHT,
    top: TOP,
    bottom: BOTTOM,
    xTicks: xSteps.map((seconds) => tick(x(seconds * 1000), seconds)),
    yTicks: ySteps.map((soft) => tick(y(soft), soft)),
    line,
    tip: last ? { x: rounded(x(now)), y: rounded(y(last[2])) } : null,
    hardUntil: last
      ? {
          x: rounded(x(keptAt ?? now)),
          text:
            keptAt === null
              ? text('runs.chart.hardStill', { hard: last[1] })
              : text('runs.chart.hardKept', { seconds: decimalText(keptAt / 1000, 1) }),
        }
      : null,
    description: last
      ? text('runs.chart.inWords', { seconds: decimalText(now / 1000, 1), hard: last[1], soft: last[2] })
      : text('runs.chart.noCost'),
  };
}
