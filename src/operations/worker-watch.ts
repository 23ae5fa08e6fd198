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
 * @param onLost is told of each worker that has died
 */
export function watchWorkers(startSolve: StartSolve, onLost: () => void = () => {}): WorkerWatch {
  let lostAt: number[] = [];
  let atWork = 0;
  function lose(): void {
    lostAt.push(performance.now());
    onLost();
  }
  return {
    startSolve: (request, onWorker) => {
      const onWorkerLost: SolveRequest['onWorkerLost'] = (lost) => {
        lose();
        request.onWorkerLost?.(lost);
      };
      const run = startSolve({ ...request, onWorkerLost }, onWorker);
      atWork++;
      run.finished.then(({ reason }) => {
        atWork--;
        if (reason === 'failed') lose();
      });
      return run;
    },
    workers: () => {
      lostAt = lostAt.filter((at) => performance.now() - at < HOUR_MS);
      return { lost: lostAt.length, atWork };
    },
  };
}
