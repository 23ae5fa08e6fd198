import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { periodsBetween, shareDay } from './two-times.ts';

/** Counts the periods between two lessons on one day beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(0).max(30) });

export const maxGap = timeRelation<z.infer<typeof parameters>>({
  kind: 'max-gap',
  get label() {
    return text('rules.max-gap.label');
  },
  get help() {
    return text('rules.max-gap.help');
  },
  parameters,
  deviation:
    (_, { most }) =>
    (first, second) =>
      shareDay(first, second) ? Math.max(0, periodsBetween(first, second) - most) : 0,
  sentence: ({ problem, both, first, deviation }, { most }) =>
    text('rules.max-gap.broken', {
      both,
      count: most + deviation,
      day: problem.calendar.days[first.day]!,
      most,
    }),
});
