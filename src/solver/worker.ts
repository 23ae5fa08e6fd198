import '#platform/prepare.ts';
import { hear, say } from '#platform/worker-side.ts';
import { type FromWorker, isStopAsked, type ToWorker } from './messages.ts';
import type { Outcome } from './run.ts';
import { createSearch } from './search.ts';

/** Entry of the solver's worker: solves the one problem it is sent, says how it goes, and answers with the best found. */

/** Between two messages on the way; a quarter of a second is promised. */
const PROGRESS_EVERY_MS = 200;

const tell = (message: FromWorker): void => say(message);

hear((asked: ToWorker) => {
  const search = createSearch(asked.problem, asked.options, asked.initial, asked);
  tell({ progress: search.progress() });
  let saidAt = performance.now();
  let reason: Outcome['reason'] | null = null;
  while (reason === null) {
    reason = isStopAsked(asked.stop) ? 'stopped' : search.portion();
    if (performance.now() - saidAt < PROGRESS_EVERY_MS) continue;
    saidAt = performance.now();
    tell({ progress: search.progress() });
  }
  tell({ progress: search.progress() });
  tell({ outcome: search.outcome(reason) });
});
