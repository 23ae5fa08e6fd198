import type { Child } from 'hono/jsx';

/** A mark on an axis: its place in the drawing and its text. */
export type Tick = { readonly at: number; readonly text: string };

/** What both axes of a drawing need, in its units. */
type Axes = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
};

/** Lines and marks of a chart's axes, with whatever else is written there. */
export function ChartAxes(props: {
  readonly axes: Axes;
  /** How far below the drawing the marks of the horizontal axis stand. */
  readonly below: number;
  readonly children?: Child;
}) {
  const { axes, below, children } = props;
  return (
    <g class="chart-axes">
      {axes.yTicks.map(({ at, text: mark }) => (
        <>
          <line x1={axes.left} x2={axes.right} y1={at} y2={at} />
          <text x={axes.left - 6} y={at + 4} text-anchor="end">
            {mark}
          </text>
        </>
      ))}
      {axes.xTicks.map(({ at, text: mark }) => (
        <text x={at} y={axes.bottom + below} text-anchor="middle">
          {mark}
        </text>
      ))}
      {children}
    </g>
  );
}
