import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import type { Outcome, Progress, SolveOptions } from './run.ts';
import type { SharedBest } from './shared-best.ts';

/** The one message to a solver's worker. */
export type ToWorker = {
  readonly problem: Problem;
  readonly initial: Solution | undefined;
  readonly options: SolveOptions;
  /** Shared with the other workers of the run. */
  readonly shared: SharedBest;
  /** The worker's own slot in it. */
  readonly slot: number;
  /** Shared with the page's side: not 0 once the end is asked for. */
  readonly stop: Int32Array<SharedArrayBuffer>;
};

/** What a solver's worker says. */
export type FromWorker = { readonly progress: Progress } | { readonly outcome: Outcome };

/** A flag that both sides see at once, also while the worker computes. */
export function createStopFlag(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Asks for the end. */
export function askToStop(flag: Int32Array<SharedArrayBuffer>): void {
  Atomics.store(flag, 0, 1);
}

/** Whether the end was asked for. */
export function isStopAsked(flag: Int32Array<SharedArrayBuffer>): boolean {
  return Atomics.load(flag, 0) !== 0;
}
