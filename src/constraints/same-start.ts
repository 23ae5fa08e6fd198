import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { periodOf, startOf } from './time-words.ts';

/** Counts the pairs of lessons that do not start in the same period of the same day, or of whatever day. */
const parameters = z.strictObject({ ignoreDay: z.boolean().default(false) });

export const sameStart = timeRelation<z.infer<typeof parameters>>({
  kind: 'same-start',
  label: 'Start together',
  help: 'These lessons start in the same period of the same day, or in the same period of whatever day.',
  parameters,
  deviation:
    (_, { ignoreDay }) =>
    (first, second) =>
      Number(first.start !== second.start || (!ignoreDay && first.day !== second.day)),
  sentence: ({ problem, both, first, second }, { ignoreDay }) =>
    ignoreDay
      ? `${both} start in ${periodOf(problem, first.start)} and in ${periodOf(problem, second.start)}; the same period is asked.`
      : `${both} start on ${startOf(problem, first)} and on ${startOf(problem, second)}; the same start is asked.`,
});
