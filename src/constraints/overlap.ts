import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { startOf } from './time-words.ts';
import { shareCell } from './two-times.ts';

/** Counts the pairs of lessons that have no period of any day in common. */
export const overlap = timeRelation({
  kind: 'overlap',
  label: 'At once',
  help: 'Every two of these lessons take place at once, for a period at least.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(!shareCell(first, second)),
  sentence: ({ problem, both, first, second }) =>
    `${both} start on ${startOf(problem, first)} and on ${startOf(problem, second)} and do not overlap; they are to take place at once.`,
});
