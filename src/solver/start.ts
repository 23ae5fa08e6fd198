import { startPortfolio } from './portfolio.ts';
import type { StartSolve } from './run.ts';
import { startAlone } from './start-alone.ts';

/**
 * Solves in one worker, or in as many as are asked for. Whatever happens to a worker leaves this process alone, and the
 * best that was found is kept.
 */
export const startSolve: StartSolve = (request, onWorker) =>
  (request.options.workers ?? 1) > 1 ? startPortfolio(request, onWorker) : startAlone(request, onWorker);
