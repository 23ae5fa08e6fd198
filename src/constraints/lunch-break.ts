import { z } from 'zod';
import { periodsFrom, periodsIn } from './day-pattern.ts';
import { offendingDaysKind } from './offending-days.ts';
import { counted, periodName } from './words.ts';

/** Counts the days of a week on which too few periods of an interval are free for a person, beyond the allowed number. */
const parameters = z
  .strictObject({
    /** Positions of the interval's first and last period. */
    from: z.int().min(0).max(29),
    to: z.int().min(0).max(29),
    least: z.int().min(1).max(30).default(1),
    most: z.int().min(0).max(100).default(0),
  })
  .refine(({ from, to, least }) => least <= to - from + 1, {
    message: 'the periods "from" to "to" must be at least as many as are to be free',
  });

export const lunchBreak = offendingDaysKind<z.infer<typeof parameters>>({
  kind: 'lunch-break',
  label: 'A break for lunch',
  help: 'A teacher or a group has this many free periods at noon every day, but for so many days of a week.',
  parameters,
  offending: (taught, { from, to, least }) => {
    const taken = taught & periodsFrom(from, to);
    return to - from + 1 - periodsIn(taken) < least ? taken : 0;
  },
  which: (problem, { from, to, least }) => {
    const few = least === 1 ? 'no free period' : `fewer than ${counted(least, 'free period')}`;
    return `with ${few} from ${periodName(problem, from)} to ${periodName(problem, to)}`;
  },
});
