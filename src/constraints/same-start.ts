import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { periodOf, startOf } from './time-words.ts';

/** Counts the pairs of lessons that do not start in the same period of the same day, or of whatever day. */
const parameters = z.strictObject({ ignoreDay: z.boolean().default(false) });

export const sameStart = timeRelation<z.infer<typeof parameters>>({
  kind: 'same-start',
  get label() {
    return text('rules.same-start.label');
  },
  get help() {
    return text('rules.same-start.help');
  },
  parameters,
  deviation:
    (_, { ignoreDay }) =>
    (first, second) =>
      Number(first.start !== second.start || (!ignoreDay && first.day !== second.day)),
  sentence: ({ problem, both, first, second }, { ignoreDay }) =>
    ignoreDay
      ? text('rules.same-start.anyDay', {
          both,
          first: periodOf(problem, first.start),
          second: periodOf(problem, second.start),
        })
      : text('rules.same-start.sameDay', {
          both,
          first: startOf(problem, first),
          second: startOf(problem, second),
        }),
});
