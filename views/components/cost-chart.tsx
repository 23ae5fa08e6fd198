import { text } from '../../src/languages/text.ts';
import { ChartAxes, type Tick } from './chart-axes.tsx';

/** The best cost over time, laid out in the units of the drawing. */
export type CostChart = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The soft cost as a step line, an SVG path; empty while nothing is known. */
  readonly line: string;
  /** Where the line is now. */
  readonly tip: { readonly x: number; readonly y: number } | null;
  /** Until when hard rules were broken: a shaded span from the left. */
  readonly hardUntil: { readonly x: number; readonly text: string } | null;
  /** The drawing in words. */
  readonly description: string;
};

/** The cost over time as a drawing; redrawn as a whole while the solver runs. */
export function CostChartDrawing({ chart }: { chart: CostChart }) {
  const { width, height, left, top, right, bottom } = chart;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.description}>
      {chart.hardUntil && (
        <g class="chart-hard">
          <rect x={left} y={top} width={Math.max(0, chart.hardUntil.x - left)} height={bottom - top} />
          <line x1={chart.hardUntil.x} x2={chart.hardUntil.x} y1={top} y2={bottom} />
          {/* Above the drawing, where the curve never is. */}
          <text x={right} y={top - 8} text-anchor="end">
            {chart.hardUntil.text}
          </text>
        </g>
      )}
      <ChartAxes axes={chart} below={22}>
        <text x={right} y={height - 8} text-anchor="end">
          {text('runs.chart.seconds')}
        </text>
        <text x={left} y={top - 8} text-anchor="start">
          {text('runs.chart.softCost')}
        </text>
      </ChartAxes>
      {chart.line !== '' && <path class="chart-line" d={chart.line} fill="none" />}
      {chart.tip && <circle class="chart-tip" cx={chart.tip.x} cy={chart.tip.y} r={3.5} />}
    </svg>
  );
}
