import { text } from '../../src/languages/text.ts';
import type { Tick } from './cost-chart.tsx';

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
  const { name, width, height, left, right, bottom, line } = chart;
  return (
    <figure class="trend">
      <figcaption>{name}</figcaption>
      {line === null ? (
        <p class="quiet">{text('operations.trend.soon')}</p>
      ) : (
        <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.description}>
          <g class="chart-axes">
            {chart.yTicks.map(({ at, text: number }) => (
              <>
                <line x1={left} x2={right} y1={at} y2={at} />
                <text x={left - 6} y={at + 4} text-anchor="end">
                  {number}
                </text>
              </>
            ))}
            {chart.xTicks.map(({ at, text: clock }) => (
              <text x={at} y={bottom + 18} text-anchor="middle">
                {clock}
              </text>
            ))}
          </g>
          <path class="chart-line" d={line} fill="none" />
        </svg>
      )}
    </figure>
  );
}
