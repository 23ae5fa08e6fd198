import type { TrendChart } from '../../../views/components/trend-chart.tsx';
import { numberText } from '../../languages/numbers-and-dates.ts';
import { speechNow } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { roundSteps } from './cost-chart.ts';

/** A value at a moment; null where there was none. */
export type TrendPoint = { readonly at: number; readonly value: number | null };

const WIDTH = 360;
const HEIGHT = 150;
const TOP = 10;
const BOTTOM = HEIGHT - 26;
const RIGHT = WIDTH - 22;
const DIGIT = 7.5;
const GAP = 12;
const LEAST_LEFT = 30;
const HOUR_MS = 3_600_000;
/** More points than that nobody can tell apart. */
const MOST_POINTS = 180;
/** Spans of time that divide into quarters which people tell the clock by. */
const SPANS_HOURS = [1, 2, 4, 8, 12];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** `14:30`, in the server's time zone. */
function clockText(at: number): string {
  const { code } = speechNow().language;
  const locale = code === 'en' ? 'en-GB' : code;
  return new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** The greatest value of each of so many equal spans: peaks are what one looks for. */
function thinned(points: readonly TrendPoint[], from: number, until: number): TrendPoint[] {
  const spanMs = (until - from) / MOST_POINTS;
  const greatest = new Map<number, TrendPoint>();
  for (const point of points) {
    const span = Math.floor((point.at - from) / spanMs);
    const known = greatest.get(span);
    if (!known || (point.value ?? -1) > (known.value ?? -1)) greatest.set(span, point);
  }
  return [...greatest.values()];
}

/**
 * Lays out a value over the last hours. Where there was none, the line has a gap.
 *
 * @param name what it is, with its unit
 * @param points the oldest first
 * @param now the moment at its right end
 */
export function trendChartOf(name: string, points: readonly TrendPoint[], now: number): TrendChart {
  const first = points[0]?.at ?? now;
  const hours = SPANS_HOURS.find((span) => span * HOUR_MS >= now - first) ?? SPANS_HOURS.at(-1)!;
  const from = now - hours * HOUR_MS;
  const shown = thinned(
    points.filter(({ at }) => at >= from),
    from,
    now,
  );
  const values = shown.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(0, ...values);
  const steps = roundSteps(most, 3);
  const longest = Math.max(...steps.map((step) => numberText(step).length));
  const left = Math.max(LEAST_LEFT, Math.ceil(longest * DIGIT) + GAP);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const x = (at: number) => rounded(left + ((RIGHT - left) * (at - from)) / (now - from));
  const y = (value: number) => rounded(BOTTOM - ((BOTTOM - TOP) * value) / steps.at(-1)!);
  let isDrawing = false;
  const line = shown
    .map(({ at, value }) => {
      const isBegun = isDrawing;
      isDrawing = value !== null;
      if (value === null) return '';
      // A line of no length is a dot, which is all that is seen of a value between two gaps.
      return isBegun ? `L${x(at)} ${y(value)}` : `M${x(at)} ${y(value)}h0`;
    })
    .join('');
  const last = numberText(values.at(-1) ?? 0);
  return {
    ...{ name, width: WIDTH, height: HEIGHT, left, right: RIGHT, bottom: BOTTOM },
    xTicks: QUARTERS.map((share) => from + share * (now - from)).map((at) => ({
      at: x(at),
      text: clockText(at),
    })),
    yTicks: steps.map((step) => ({ at: y(step), text: numberText(step) })),
    line: values.length === 0 ? null : line,
    description: text('operations.trend.inWords', { name, last, most: numberText(most) }),
  };
}
