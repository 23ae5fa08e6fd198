import type { Progress } from '../solver/run.ts';
import type { RunRow } from '../store/runs.ts';
import type { CurvePoint } from '../store/schema/schedules.ts';

/** A run as pages show it: what is stored of it, or newer where it is at work in this process. */
export type RunView = Omit<RunRow, 'placement' | 'processId' | 'heartbeatAt'> & {
  /** Whether there is a placement to keep or to go on from. */
  readonly hasPlacement: boolean;
};

/** More points than this say no more on a screen. */
const MOST_POINTS = 600;

/** What pages show of a stored run. */
export function viewOf({ placement, processId, heartbeatAt, ...run }: RunRow): RunView {
  return { ...run, hasPlacement: placement !== null };
}

/** Whether a run may still change by itself. */
export function isActive({ state }: Pick<RunRow, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

/** Adds a point to a cost curve; a curve that has become too long loses every other point. */
export function extendCurve(curve: readonly CurvePoint[], progress: Progress): readonly CurvePoint[] {
  const point: CurvePoint = [Math.round(progress.elapsedMs), progress.best.hard, progress.best.soft];
  const thinned = curve.length < MOST_POINTS ? curve : curve.filter((_, i) => i % 2 === 0);
  return [...thinned, point];
}
