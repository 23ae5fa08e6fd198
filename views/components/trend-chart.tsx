import { text } from '../../src/languages/text.ts';
import { ChartAxes, type Tick } from './chart-axes.tsx';

/** A value over the last hours, laid out in the units of the drawing. */
export type TrendChart = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** An SVG path; null while there is too little to draw. */
  readonly line: string | null;
  /** The drawing in words. */
  readonly description: string;
};

/** A value over the last hours as a small drawing. */
export function TrendChartDrawing({ chart }: { chart: TrendChart }) {
  const { name, width, height, line } = chart;
  return (
    <figure class="trend">
      <figcaption>{name}</figcaption>
      {line === null ? (
        <p class="quiet">{text('operations.trend.soon')}</p>
      ) : (
        <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.description}>
          <ChartAxes axes={chart} below={18} />
          <path class="chart-line" d={line} fill="none" />
        </svg>
      )}
    </figure>
  );
}
