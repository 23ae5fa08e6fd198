import { z } from 'zod';
import { followsAtOnce } from './at-once.ts';
import { timeRelation } from './time-relation.ts';
import { dayOf } from './time-words.ts';
import { daysBetween } from './two-times.ts';
import { counted } from './words.ts';

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
  label: 'Days between lessons',
  help: 'Every two of these lessons are at least this many days apart (1: on different days); those that are on one day all the same may be asked to follow each other at once.',
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
      return `${both} are ${counted(days, 'day')} apart, on ${dayOf(problem, first)} and on ${dayOf(problem, second)}; at least ${least} are asked.`;
    }
    const asked = [
      ...(least > 0 ? [`at least ${counted(least, 'day')} apart ${least === 1 ? 'is' : 'are'} asked`] : []),
      ...(deviation > least ? ['they do not follow each other at once'] : []),
    ];
    return `${both} are both on ${problem.calendar.days[first.day]}; ${asked.join(', and ')}.`;
  },
});
