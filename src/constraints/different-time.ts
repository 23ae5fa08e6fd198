import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { periodOf } from './time-words.ts';
import { periodsOverlap } from './two-times.ts';

/** Counts the pairs of lessons that have a period of the day in common, whatever their days. */
export const differentTime = timeRelation({
  kind: 'different-time',
  get label() {
    return text('rules.different-time.label');
  },
  get help() {
    return text('rules.different-time.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(periodsOverlap(first, second)),
  sentence: ({ problem, both, first, second }) =>
    text('rules.different-time.broken', {
      both,
      period: periodOf(problem, Math.max(first.start, second.start)),
    }),
});
