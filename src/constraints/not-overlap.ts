import { z } from 'zod';
import { text } from '../languages/text.ts';
import { timeRelation } from './time-relation.ts';
import { shareCell } from './two-times.ts';

/** Counts the pairs of lessons that have a period of some day in common. */
export const notOverlap = timeRelation({
  kind: 'not-overlap',
  get label() {
    return text('rules.not-overlap.label');
  },
  get help() {
    return text('rules.not-overlap.help');
  },
  parameters: z.strictObject({}),
  deviation: () => (first, second) => Number(shareCell(first, second)),
  sentence: ({ problem, both, first, second }) => {
    const { days, periods } = problem.calendar;
    const period = periods[Math.max(first.start, second.start)]!.name;
    const when = text('words.cell', { day: days[first.day]!, period });
    return text('rules.not-overlap.broken', { both, when });
  },
});
