import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { weeksOf } from './time-words.ts';
import { shareWeek } from './two-times.ts';

/** Counts the pairs of lessons that meet in some week both. */
export const differentWeeks = timeRelation({
  kind: 'different-weeks',
  label: 'In different weeks',
  help: 'No two of these lessons meet in the same week of the cycle.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(shareWeek(first, second)),
  sentence: ({ problem, both, first, second }) =>
    `${both} both meet in ${weeksOf(problem, first.weeks & second.weeks)}; different weeks are asked.`,
});
