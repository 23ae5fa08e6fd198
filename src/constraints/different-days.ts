import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';

/** Counts the pairs of lessons that are on the same day of the week. */
export const differentDays = timeRelation({
  kind: 'different-days',
  get label() {
    return text('rules.different-days.label');
  },
  get help() {
    return text('rules.different-days.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(first.day === second.day),
  sentence: ({ problem, both, first }) =>
    text('rules.different-days.broken', { both, day: problem.calendar.days[first.day]! }),
});
