import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { periodsBetween, shareDay } from './two-times.ts';

/** Counts the periods that lack between two lessons on one day; between lessons that overlap, all lack. */
const parameters = z.strictObject({ least: z.int().min(0).max(30) });

export const minGap = timeRelation<z.infer<typeof parameters>>({
  kind: 'min-gap',
  get label() {
    return text('rules.min-gap.label');
  },
  get help() {
    return text('rules.min-gap.help');
  },
  parameters,
  deviation:
    (_, { least }) =>
    (first, second) =>
      shareDay(first, second) ? Math.max(0, least - periodsBetween(first, second)) : 0,
  sentence: ({ problem, both, first, deviation }, { least }) =>
    text('rules.min-gap.broken', {
      both,
      count: least - deviation,
      day: problem.calendar.days[first.day]!,
      least,
    }),
});
