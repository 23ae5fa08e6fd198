import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { dayOf } from './time-words.ts';
import { daysBetween } from './two-times.ts';
import { counted } from './words.ts';

/** Counts the days between the first meetings of two lessons beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(0).max(210) });

export const maxDaysBetween = timeRelation<z.infer<typeof parameters>>({
  kind: 'max-days-between',
  label: 'Not many days apart',
  help: 'Every two of these lessons are at most this many days apart (0: on the same day).',
  parameters,
  deviation:
    ({ problem }, { most }) =>
    (first, second) =>
      Math.max(0, daysBetween(problem.calendar, first, second) - most),
  sentence: ({ problem, both, first, second, deviation }, { most }) =>
    `${both} are ${counted(most + deviation, 'day')} apart, on ${dayOf(problem, first)} and on ${dayOf(problem, second)}; at most ${most} ${most === 1 ? 'is' : 'are'} allowed.`,
});
