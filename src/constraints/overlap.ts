import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { startOf } from './time-words.ts';
import { shareCell } from './two-times.ts';

/** Counts the pairs of lessons that have no period of any day in common. */
export const overlap = timeRelation({
  kind: 'overlap',
  get label() {
    return text('rules.overlap.label');
  },
  get help() {
    return text('rules.overlap.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(!shareCell(first, second)),
  sentence: ({ problem, both, first, second }) =>
    text('rules.overlap.broken', {
      both,
      first: startOf(problem, first),
      second: startOf(problem, second),
    }),
});
