import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { startOf } from './time-words.ts';
import { firstDay, shareDay } from './two-times.ts';
import { lessonName } from './words.ts';

/**
 * Counts the pairs of lessons of which the one that is former in the set does not end before the other starts, by their
 * first meetings in the cycle; or, where only a common day counts, on the days that have both.
 */
const parameters = z.strictObject({ sameDayOnly: z.boolean().default(false) });

export const precedence = timeRelation<z.infer<typeof parameters>>({
  kind: 'precedence',
  get label() {
    return text('rules.precedence.label');
  },
  get help() {
    return text('rules.precedence.help');
  },
  parameters,
  deviation: ({ problem }, { sameDayOnly }) => {
    const { calendar } = problem;
    return (first, second) => {
      const endsBefore = first.start + first.length <= second.start;
      if (sameDayOnly) return Number(shareDay(first, second) && !endsBefore);
      const days = firstDay(calendar, second) - firstDay(calendar, first);
      return Number(days < 0 || (days === 0 && !endsBefore));
    };
  },
  sentence: ({ problem, lessons, first, second }) => {
    const [former, latter] = [lessonName(problem, lessons[0]!), lessonName(problem, lessons[1]!)];
    return text('rules.precedence.broken', {
      former,
      first: startOf(problem, first),
      latter,
      second: startOf(problem, second),
    });
  },
});
