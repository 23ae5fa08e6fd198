import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { weeksOf } from './time-words.ts';
import { shareWeek } from './two-times.ts';

/** Counts the pairs of lessons that meet in some week both. */
export const differentWeeks = timeRelation({
  kind: 'different-weeks',
  get label() {
    return text('rules.different-weeks.label');
  },
  get help() {
    return text('rules.different-weeks.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(shareWeek(first, second)),
  sentence: ({ problem, both, first, second }) =>
    text('rules.different-weeks.broken', { both, weeks: weeksOf(problem, first.weeks & second.weeks) }),
});
