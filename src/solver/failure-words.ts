import { text } from '../languages/text.ts';

/** Why a run failed, as it is logged and stored: in English, for the operator. */
export const NO_ANSWER = 'The solver ended without an answer.';
/** How JavaScriptCore and V8 say that there is no memory for something. */
const NO_MEMORY = /Out of memory|allocation failed|memory limit/i;
const NOT_SENT = 'The problem could not be sent to the solver: ';

/** Why a run failed whose problem could not be sent to a worker, likewise. */
export function notSent(error: unknown): string {
  return `${NOT_SENT}${String(error)}`;
}

/** Why a run failed, in the language of whoever asks; what a worker itself said stays as it is. */
export function failureInWords(failure: string): string {
  if (failure === NO_ANSWER) return text('solver.noAnswer');
  if (NO_MEMORY.test(failure)) return text('solver.noMemory');
  return failure.startsWith(NOT_SENT)
    ? text('solver.notSent', { error: failure.slice(NOT_SENT.length) })
    : failure;
}
