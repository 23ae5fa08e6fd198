import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { periodOf } from './time-words.ts';
import { periodsOverlap } from './two-times.ts';

/** Counts the pairs of lessons that have a period of the day in common, whatever their days. */
export const differentTime = timeRelation({
  kind: 'different-time',
  label: 'At different times of the day',
  help: 'No two of these lessons have a period of the day in common, even on different days.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(periodsOverlap(first, second)),
  sentence: ({ problem, both, first, second }) =>
    `${both} are both in ${periodOf(problem, Math.max(first.start, second.start))}; different times of the day are asked.`,
});
