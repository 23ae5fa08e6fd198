import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { dayOf } from './time-words.ts';

/** Counts the pairs of lessons that are on different days of the week. */
export const sameDays = timeRelation({
  kind: 'same-days',
  label: 'On the same day',
  help: 'These lessons are on the same day of the week.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(first.day !== second.day),
  sentence: ({ problem, both, first, second }) =>
    `${both} are on ${dayOf(problem, first)} and on ${dayOf(problem, second)}; the same day is asked.`,
});
