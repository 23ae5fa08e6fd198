import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { periodOf } from './time-words.ts';
import { shareCell } from './two-times.ts';

/** Counts the pairs of lessons that have a period of some day in common. */
export const notOverlap = timeRelation({
  kind: 'not-overlap',
  label: 'Never at once',
  help: 'No two of these lessons take place at once.',
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(shareCell(first, second)),
  sentence: ({ problem, both, first, second }) => {
    const period = periodOf(problem, Math.max(first.start, second.start));
    return `${both} are both on ${problem.calendar.days[first.day]}, ${period}; they may not overlap.`;
  },
});
