import { type FromWorker, isStopAsked, type ToWorker } from './messages.ts';
import type { Outcome } from './run.ts';
import { createSearch } from './search.ts';

/** Entry of the solver's worker: solves the one problem it is sent, says how it goes, and answers with the best found. */

/** Between two messages on the way; a quarter of a second is promised. */
const PROGRESS_EVERY_MS = 200;

/** The side of a worker that Bun's types describe only for the page's side. */
type WorkerSide = {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage: (message: FromWorker) => void;
};
const side = globalThis as unknown as WorkerSide;

side.onmessage = ({ data }) => {
  const search = createSearch(data.problem, data.options, data.initial, data);
  side.postMessage({ progress: search.progress() });
  let saidAt = performance.now();
  let reason: Outcome['reason'] | null = null;
  while (reason === null) {
    reason = isStopAsked(data.stop) ? 'stopped' : search.portion();
    if (performance.now() - saidAt < PROGRESS_EVERY_MS) continue;
    saidAt = performance.now();
    side.postMessage({ progress: search.progress() });
  }
  side.postMessage({ progress: search.progress() });
  side.postMessage({ outcome: search.outcome(reason) });
};
