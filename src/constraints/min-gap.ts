import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { periodsBetween, shareDay } from './two-times.ts';
import { counted } from './words.ts';

/** Counts the periods that lack between two lessons on one day; between lessons that overlap, all lack. */
const parameters = z.strictObject({ least: z.int().min(0).max(30) });

export const minGap = timeRelation<z.infer<typeof parameters>>({
  kind: 'min-gap',
  label: 'Time between lessons',
  help: 'Between two of these lessons on one day lie at least this many periods.',
  parameters,
  deviation:
    (_, { least }) =>
    (first, second) =>
      shareDay(first, second) ? Math.max(0, least - periodsBetween(first, second)) : 0,
  sentence: ({ problem, both, first, deviation }, { least }) =>
    `${both} have ${counted(least - deviation, 'period')} between them on ${problem.calendar.days[first.day]}; at least ${least} ${least === 1 ? 'is' : 'are'} asked.`,
});
