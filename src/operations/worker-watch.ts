import type { StartSolve } from '../solver/run.ts';

/** How the solver's workers of this process do. */
export type WorkerWatch = {
  /** Starts runs as the one that it watches does. */
  readonly startSolve: StartSolve;
  /** Runs that failed within the last hour, and those at work. */
  readonly workers: () => { readonly lost: number; readonly atWork: number };
};

const HOUR_MS = 3_600_000;

/**
 * Watches what becomes of runs.
 *
 * @param onLost is told of each that has failed
 */
export function watchWorkers(startSolve: StartSolve, onLost: () => void = () => {}): WorkerWatch {
  let lostAt: number[] = [];
  let atWork = 0;
  return {
    startSolve: (...request) => {
      const run = startSolve(...request);
      atWork++;
      run.finished.then(({ reason }) => {
        atWork--;
        if (reason !== 'failed') return;
        lostAt.push(performance.now());
        onLost();
      });
      return run;
    },
    workers: () => {
      lostAt = lostAt.filter((at) => performance.now() - at < HOUR_MS);
      return { lost: lostAt.length, atWork };
    },
  };
}
