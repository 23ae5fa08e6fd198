import type { Outcome, Progress, SolverRun } from '../solver/run.ts';
import type { RunChange, RunRow } from '../store/runs.ts';
import type { Solution } from '../timetable/solution.ts';
import type { LoadedSchedule } from './load-schedule.ts';
import { RUN_ENDS } from './run-end.ts';
import type { RunInLog } from './run-log.ts';
import { toPlacement } from './run-placement.ts';
import { extendCurve, type RunView, viewOf } from './run-state.ts';

/** A run that waits or is at work in this process. */
export type ActiveRun = {
  readonly inLog: RunInLog;
  readonly loaded: LoadedSchedule;
  /** Where it starts from when it goes on from an earlier run or from the schedule. */
  readonly initial: Solution | undefined;
  row: RunRow;
  solver: SolverRun | null;
  /** The best so far. */
  solution: Solution | null;
  /** Whether the best so far is in the database. */
  isSaved: boolean;
  /** Settles when what is being stored is stored. */
  saving: Promise<void>;
  /** How much of that waits or is being stored. */
  beingSaved: number;
  /** Whether the last try to store it was in vain. */
  isTroubled: boolean;
  /** The state to end with when it was not the solver that ended it. */
  endAs: 'stopped' | 'interrupted';
  readonly listeners: Set<(run: RunView) => void>;
  readonly ended: PromiseWithResolvers<void>;
};

/** @param row as it is stored, with the placement that it starts from. */
export function activeRun(
  row: RunRow,
  loaded: LoadedSchedule,
  initial: Solution | undefined,
  inLog: RunInLog,
): ActiveRun {
  return {
    inLog,
    loaded,
    initial,
    row,
    solver: null,
    solution: initial ?? null,
    isSaved: true,
    saving: Promise.resolve(),
    beingSaved: 0,
    isTroubled: false,
    endAs: 'stopped',
    listeners: new Set(),
    ended: Promise.withResolvers(),
  };
}

export function currentView(run: ActiveRun): RunView {
  return { ...viewOf(run.row), hasPlacement: run.solution !== null };
}

/** What is to be stored of a run now; the placement only when it is new. */
export function changeOf(run: ActiveRun): RunChange {
  const { state, curve, byKind, bestHard, bestSoft, evaluatedMoves, elapsedMs } = run.row;
  const { reason, finishedAt, startedAt } = run.row;
  return {
    ...{ state, curve, byKind, bestHard, bestSoft, evaluatedMoves, elapsedMs, reason, finishedAt, startedAt },
    ...(run.isSaved || !run.solution ? {} : { placement: toPlacement(run.loaded.problem, run.solution) }),
  };
}

export function takeProgress(run: ActiveRun, progress: Progress): void {
  run.row = {
    ...run.row,
    curve: extendCurve(run.row.curve, progress),
    byKind: progress.byKind,
    bestHard: progress.best.hard,
    bestSoft: progress.best.soft,
    evaluatedMoves: progress.evaluatedMoves,
    elapsedMs: Math.round(progress.elapsedMs),
  };
  if (progress.solution) takeSolution(run, progress.solution);
}

/** @param outcome the solver's last word; null when it never started. */
export function takeEnd(run: ActiveRun, outcome: Outcome | null): void {
  if (outcome?.solution) takeSolution(run, outcome.solution);
  run.row = {
    ...run.row,
    state: endState(run, outcome),
    reason: endReason(run, outcome),
    finishedAt: new Date(),
    ...(outcome ? { elapsedMs: Math.round(outcome.elapsedMs), evaluatedMoves: outcome.evaluatedMoves } : {}),
    ...(outcome?.best ? { bestHard: outcome.best.hard, bestSoft: outcome.best.soft } : {}),
  };
}

function takeSolution(run: ActiveRun, solution: Solution): void {
  run.solution = solution;
  run.isSaved = false;
}

function endState(run: ActiveRun, outcome: Outcome | null): RunRow['state'] {
  if (outcome === null) return run.endAs === 'interrupted' ? 'unstarted' : run.endAs;
  if (outcome.reason === 'stopped') return run.endAs;
  return outcome.reason === 'failed' ? 'failed' : 'finished';
}

function endReason(run: ActiveRun, outcome: Outcome | null): string {
  if (outcome?.reason === 'failed') return outcome.failure ?? RUN_ENDS.failed;
  if (outcome && outcome.reason !== 'stopped') return RUN_ENDS[outcome.reason];
  if (run.endAs === 'stopped') return RUN_ENDS.stopped;
  return outcome === null ? RUN_ENDS.unstarted : RUN_ENDS.interrupted;
}
