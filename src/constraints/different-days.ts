import { z } from 'zod';
import { timeRelation } from './time-relation.ts';

/** Counts the pairs of lessons that are on the same day of the week. */
export const differentDays = timeRelation({
  kind: 'different-days',
  label: 'On different days',
  help: 'No two of these lessons are on the same day of the week.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(first.day === second.day),
  sentence: ({ problem, both, first }) =>
    `${both} are both on ${problem.calendar.days[first.day]}; different days are asked.`,
});
