import type { Problem } from '../timetable/problem.ts';
import type { Cost, Solution } from '../timetable/solution.ts';

/** How long and from where to search. */
export type SolveOptions = {
  /** Whole number from 0; the same seed and step limit give the same answer. */
  readonly seed: number;
  /** Stop after this long; without it, `steps` or a person ends the run. */
  readonly seconds?: number | undefined;
  /** Stop after this many evaluated moves of each worker; makes a run of one worker repeatable whatever the machine's speed. */
  readonly steps?: number | undefined;
  /** Stop as soon as no hard rule is broken. */
  readonly feasible?: boolean | undefined;
  /** Workers that search side by side, with seeds of their own, and share the best; 1 when it is not told. */
  readonly workers?: number | undefined;
};

/** What a running solver says at least four times a second. */
export type Progress = {
  readonly elapsedMs: number;
  readonly best: Cost;
  /** Moves evaluated so far. */
  readonly evaluatedMoves: number;
  readonly movesPerSecond: number;
  /** Cost of the best solution by constraint kind; kinds that cost nothing are left out. */
  readonly byKind: Readonly<Record<string, Cost>>;
  /** The best solution, present when it is better than the last one that was sent. */
  readonly solution?: Solution | undefined;
};

/** Why a search ends by itself: its time or steps are over, nothing is left to improve, or what was asked for is found. */
export type SearchEnd = 'time' | 'steps' | 'perfect' | 'feasible';

/** How a run ended. Every end but a failure before the first solution carries the best that was found. */
export type Outcome = {
  readonly reason: SearchEnd | 'stopped' | 'failed';
  /** Why it failed, in words for the operator; only with `failed`. */
  readonly failure?: string | undefined;
  /** All that is known of that, for whoever mends it. */
  readonly trace?: string | undefined;
  readonly best: Cost | null;
  readonly solution: Solution | null;
  readonly elapsedMs: number;
  readonly evaluatedMoves: number;
};

/** A solver at work in a worker. */
export type SolverRun = {
  /** Asks for the end; `finished` then settles within 200 ms with the best found. */
  readonly stop: () => void;
  /** Settles when the run has ended, however it ended; never rejects. */
  readonly finished: Promise<Outcome>;
};

/** What a run is started with. */
export type SolveRequest = {
  readonly problem: Problem;
  /** Where to start from; without it, from the locks alone. */
  readonly initial?: Solution | undefined;
  readonly options: SolveOptions;
  readonly onProgress: (progress: Progress) => void;
  /** Told of each worker that died and was replaced; the run goes on. */
  readonly onWorkerLost?: ((lost: LostWorker) => void) | undefined;
};

/** Why a worker died, in words, and all that is known of it. */
export type LostWorker = Pick<Outcome, 'failure' | 'trace'>;

/** A worker of a run, for those who watch over it. */
export type RunningWorker = { readonly terminate: () => void };

/**
 * Starts a solver; `startSolve`, or a stand-in for it in a test.
 *
 * @param onWorker is handed the worker, for those who watch over it.
 */
export type StartSolve = (request: SolveRequest, onWorker?: (worker: RunningWorker) => void) => SolverRun;
