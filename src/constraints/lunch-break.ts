import { z } from 'zod';
import { text } from '../languages/text.ts';
import { periodsFrom, periodsIn } from './day-pattern.ts';
import { offendingDaysKind } from './offending-days.ts';
import { periodName } from './words.ts';

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
    error: () => text('rules.lunch-break.tooShort'),
  });

export const lunchBreak = offendingDaysKind<z.infer<typeof parameters>>({
  kind: 'lunch-break',
  get label() {
    return text('rules.lunch-break.label');
  },
  get help() {
    return text('rules.lunch-break.help');
  },
  parameters,
  offending: (taught, { from, to, least }) => {
    const taken = taught & periodsFrom(from, to);
    return to - from + 1 - periodsIn(taken) < least ? taken : 0;
  },
  sentence: (told, { from, to, least }, problem) =>
    text('rules.lunch-break.broken', {
      ...told,
      least,
      from: periodName(problem, from),
      to: periodName(problem, to),
    }),
});
