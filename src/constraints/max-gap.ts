import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { periodsBetween, shareDay } from './two-times.ts';
import { counted } from './words.ts';

/** Counts the periods between two lessons on one day beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(0).max(30) });

export const maxGap = timeRelation<z.infer<typeof parameters>>({
  kind: 'max-gap',
  label: 'Not far apart on one day',
  help: 'Between two of these lessons on one day lie at most this many periods.',
  parameters,
  deviation:
    (_, { most }) =>
    (first, second) =>
      shareDay(first, second) ? Math.max(0, periodsBetween(first, second) - most) : 0,
  sentence: ({ problem, both, first, deviation }, { most }) =>
    `${both} have ${counted(most + deviation, 'period')} between them on ${problem.calendar.days[first.day]}; at most ${most} ${most === 1 ? 'is' : 'are'} allowed.`,
});
