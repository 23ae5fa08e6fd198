import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { Time } from '../timetable/problem.ts';
import { timeRelation } from './time-relation.ts';
import { periodsOf } from './time-words.ts';

/** Counts the pairs of lessons of which the shorter does not lie, whatever its day, in the periods of the longer. */
function isWithin(inner: Time, outer: Time): boolean {
  return outer.start <= inner.start && inner.start + inner.length <= outer.start + outer.length;
}

export const sameTime = timeRelation({
  kind: 'same-time',
  get label() {
    return text('rules.same-time.label');
  },
  get help() {
    return text('rules.same-time.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(!isWithin(first, second) && !isWithin(second, first)),
  sentence: ({ problem, both, first, second }) =>
    text('rules.same-time.broken', {
      both,
      first: periodsOf(problem, first),
      second: periodsOf(problem, second),
    }),
});
