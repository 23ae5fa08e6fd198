import { haveChoices } from '../timetable/teacher-choices.ts';
import { startPortfolio } from './portfolio.ts';
import type { StartSolve } from './run.ts';
import { createSharedBest } from './shared-best.ts';
import { startWorker } from './start-worker.ts';

/**
 * Solves in one worker, or in as many as are asked for. Whatever happens to a worker leaves this process alone, and the
 * best that was found is kept.
 */
export const startSolve: StartSolve = (request, onWorker) => {
  if ((request.options.workers ?? 1) > 1) return startPortfolio(request, onWorker);
  const shared = createSharedBest(request.problem.lessons.length, 1, haveChoices(request.problem));
  return startWorker(request, { shared, slot: 0 }, onWorker);
};
