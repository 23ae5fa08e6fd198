import { z } from 'zod';
import type { Time } from '../timetable/problem.ts';
import { timeRelation } from './time-relation.ts';
import { periodsOf } from './time-words.ts';

/** Counts the pairs of lessons of which the shorter does not lie, whatever its day, in the periods of the longer. */
function isWithin(inner: Time, outer: Time): boolean {
  return outer.start <= inner.start && inner.start + inner.length <= outer.start + outer.length;
}

export const sameTime = timeRelation({
  kind: 'same-time',
  label: 'At the same time of the day',
  help: 'These lessons take place in the same periods, on whatever days; a shorter one lies within the longer.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(!isWithin(first, second) && !isWithin(second, first)),
  sentence: ({ problem, both, first, second }) =>
    `${both} are in ${periodsOf(problem, first)} and in ${periodsOf(problem, second)}; the same time of the day is asked.`,
});
