import { text } from '../languages/text.ts';
import { failureInWords } from '../solver/failure-words.ts';
import type { Outcome } from '../solver/run.ts';
import { STOPPED_AT_WORK, STOPPED_BEFORE_START } from '../store/runs.ts';

/** Why a run is over, as it is stored; what a solver says that has failed is stored as it is. */
export const RUN_ENDS = {
  perfect: 'Nothing is left to improve.',
  feasible: 'No hard rule is broken any more.',
  time: 'The time is over.',
  steps: 'The step limit is reached.',
  stopped: 'Somebody stopped it.',
  unstarted: STOPPED_BEFORE_START,
  interrupted: STOPPED_AT_WORK,
  failed: 'The solver did not say why.',
} as const satisfies Record<Outcome['reason'] | 'unstarted' | 'interrupted', string>;

const NOT_STARTED = 'The solver could not be started: ';

/** Why a run failed that could not be started, as it is stored. */
export function startFailure(error: unknown): string {
  return `${NOT_STARTED}${error instanceof Error ? error.message : error}`;
}

/** Why a run is over, in the language of whoever asks. */
export function endInWords(stored: string): string {
  const ends = Object.keys(RUN_ENDS) as (keyof typeof RUN_ENDS)[];
  const end = ends.find((one) => RUN_ENDS[one] === stored);
  if (end) return text(`planning.runEnds.${end}`);
  return stored.startsWith(NOT_STARTED)
    ? text('planning.runEnds.notStarted', { error: stored.slice(NOT_STARTED.length) })
    : failureInWords(stored);
}
