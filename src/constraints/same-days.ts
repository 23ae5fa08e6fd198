import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { dayOf } from './time-words.ts';

/** Counts the pairs of lessons that are on different days of the week. */
export const sameDays = timeRelation({
  kind: 'same-days',
  get label() {
    return text('rules.same-days.label');
  },
  get help() {
    return text('rules.same-days.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(first.day !== second.day),
  sentence: ({ problem, both, first, second }) =>
    text('rules.same-days.broken', {
      both,
      first: dayOf(problem, first),
      second: dayOf(problem, second),
    }),
});
