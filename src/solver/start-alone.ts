import { haveChoices } from '../timetable/teacher-choices.ts';
import type { StartSolve } from './run.ts';
import { createSharedBest } from './shared-best.ts';
import { startWorker } from './start-worker.ts';

/** Solves in one worker, whatever number is asked for. */
export const startAlone: StartSolve = (request, onWorker) => {
  const shared = createSharedBest(request.problem.lessons.length, 1, haveChoices(request.problem));
  return startWorker(request, { shared, slot: 0 }, onWorker);
};
