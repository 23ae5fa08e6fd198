import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { askToStop, createStopFlag, type FromWorker, type ToWorker } from './messages.ts';
import type { Outcome, Progress, SolveOptions, SolverRun } from './run.ts';

/** What a run is started with. */
export type SolveRequest = {
  readonly problem: Problem;
  /** Where to start from; without it, from the locks alone. */
  readonly initial?: Solution | undefined;
  readonly options: SolveOptions;
  readonly onProgress: (progress: Progress) => void;
};

/**
 * Starts a solver; `startSolve`, or a stand-in for it in a test.
 *
 * @param onWorker is handed the worker, for those who watch over it.
 */
export type StartSolve = (request: SolveRequest, onWorker?: (worker: Worker) => void) => SolverRun;

/**
 * Solves in a worker of its own. Whatever happens to the worker ends the run with the best that it had sent, and
 * leaves this process alone.
 */
export const startSolve: StartSolve = ({ problem, initial, options, onProgress }, onWorker) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url).href);
  const stop = createStopFlag();
  let last: Progress | null = null;
  let solution: Solution | null = null;
  const finished = new Promise<Outcome>((resolve) => {
    const end = (outcome: Outcome): void => {
      worker.terminate();
      resolve(outcome);
    };
    const fail = (failure: string): void =>
      end({
        reason: 'failed',
        failure,
        best: last?.best ?? null,
        solution,
        elapsedMs: last?.elapsedMs ?? 0,
        evaluatedMoves: last?.evaluatedMoves ?? 0,
      });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('outcome' in data) {
        end(data.outcome);
        return;
      }
      last = data.progress;
      solution = data.progress.solution ?? solution;
      onProgress(data.progress);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
    worker.addEventListener('close', () => fail('The solver ended without an answer.'));
    const message: ToWorker = { problem, initial, options, stop };
    try {
      worker.postMessage(message);
    } catch (error) {
      fail(`The problem could not be sent to the solver: ${String(error)}`);
    }
  });
  onWorker?.(worker);
  return { stop: () => askToStop(stop), finished };
};
