import { z } from 'zod';
import { text } from '../languages/text.ts';
import { followsAtOnce } from './at-once.ts';
import { timeRelation } from './time-relation.ts';
import { dayOf } from './time-words.ts';
import { daysBetween } from './two-times.ts';

/**
 * Counts the days that lack between the first meetings of two lessons; where asked, one more for a pair on the same day
 * of which neither follows the other at once.
 */
const parameters = z.strictObject({
  least: z.int().min(0).max(210),
  adjacentIfSameDay: z.boolean().default(false),
});

export const minDaysBetween = timeRelation<z.infer<typeof parameters>>({
  kind: 'min-days-between',
  get label() {
    return text('rules.min-days-between.label');
  },
  get help() {
    return text('rules.min-days-between.help');
  },
  parameters,
  deviation: (index, { least, adjacentIfSameDay }) => {
    const atOnce = followsAtOnce(index);
    return (first, second) => {
      const days = daysBetween(index.problem.calendar, first, second);
      const lacking = Math.max(0, least - days);
      if (days > 0 || !adjacentIfSameDay) return lacking;
      const follows =
        atOnce(first.day, first.start + first.length, second.start) ||
        atOnce(first.day, second.start + second.length, first.start);
      return follows ? lacking : lacking + 1;
    };
  },
  sentence: ({ problem, both, first, second, deviation }, { least }) => {
    const days = daysBetween(problem.calendar, first, second);
    if (days > 0) {
      const on = { first: dayOf(problem, first), second: dayOf(problem, second) };
      return text('rules.min-days-between.apart', { both, count: days, ...on, least });
    }
    const day = problem.calendar.days[first.day]!;
    if (least === 0) return text('rules.min-days-between.notAtOnce', { both, day });
    return deviation > least
      ? text('rules.min-days-between.sameDayNotAtOnce', { both, day, least })
      : text('rules.min-days-between.sameDay', { both, day, least });
  },
});
