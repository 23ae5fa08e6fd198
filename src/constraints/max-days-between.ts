import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { dayOf } from './time-words.ts';
import { daysBetween } from './two-times.ts';

/** Counts the days between the first meetings of two lessons beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(0).max(210) });

export const maxDaysBetween = timeRelation<z.infer<typeof parameters>>({
  kind: 'max-days-between',
  get label() {
    return text('rules.max-days-between.label');
  },
  get help() {
    return text('rules.max-days-between.help');
  },
  parameters,
  deviation:
    ({ problem }, { most }) =>
    (first, second) =>
      Math.max(0, daysBetween(problem.calendar, first, second) - most),
  sentence: ({ problem, both, first, second, deviation }, { most }) =>
    text('rules.max-days-between.broken', {
      both,
      count: most + deviation,
      first: dayOf(problem, first),
      second: dayOf(problem, second),
      most,
    }),
});
