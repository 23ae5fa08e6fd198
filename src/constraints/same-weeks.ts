import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { weeksOf } from './time-words.ts';

/** Counts the pairs of lessons of which neither meets only in weeks of the other. */
export const sameWeeks = timeRelation({
  kind: 'same-weeks',
  get label() {
    return text('rules.same-weeks.label');
  },
  get help() {
    return text('rules.same-weeks.help');
  },
  parameters: z.strictObject({}),
  deviation:
    () =>
    ({ weeks }, { weeks: others }) => {
      const shared = weeks & others;
      return Number(shared !== weeks && shared !== others);
    },
  sentence: ({ problem, both, first, second }) =>
    text('rules.same-weeks.broken', {
      both,
      first: weeksOf(problem, first.weeks),
      second: weeksOf(problem, second.weeks),
    }),
});
