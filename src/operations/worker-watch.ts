import type { SolveRequest, StartSolve } from '../solver/run.ts';

/** How the solver's workers of this process do. */
export type WorkerWatch = {
  /** Starts runs as the one that it watches does. */
  readonly startSolve: StartSolve;
  /** Workers that died within the last hour, be it with their run or not, and runs at work. */
  readonly workers: () => { readonly lost: number; readonly atWork: number };
};

const HOUR_MS = 3_600_000;

/**
 * Watches what becomes of runs.
 *
 * @param onFailed is told of each that has failed; not of a worker that died and was replaced
 */
export function watchWorkers(startSolve: StartSolve, onFailed: () => void = () => {}): WorkerWatch {
  let lostAt: number[] = [];
  let atWork = 0;
  return {
    startSolve: (request, onWorker) => {
      const onWorkerLost: SolveRequest['onWorkerLost'] = (lost) => {
        lostAt.push(performance.now());
        request.onWorkerLost?.(lost);
      };
      const run = startSolve({ ...request, onWorkerLost }, onWorker);
      atWork++;
      run.finished.then(({ reason }) => {
        atWork--;
        if (reason !== 'failed') return;
        lostAt.push(performance.now());
        onFailed();
      });
      return run;
    },
    workers: () => {
      lostAt = lostAt.filter((at) => performance.now() - at < HOUR_MS);
      return { lost: lostAt.length, atWork };
    },
  };
}
