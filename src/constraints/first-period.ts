import { z } from 'zod';
import { text } from '../languages/text.ts';
import { firstIn, periodsIn } from './day-pattern.ts';
import { offendingDaysKind } from './offending-days.ts';
import { periodName } from './words.ts';

/** Counts the days of a week on which a person's first lesson begins after a period, beyond the allowed number. */
const parameters = z.strictObject({
  /** The latest position of the first lesson's first period, from 0. */
  period: z.int().min(0).max(29),
  most: z.int().min(0).max(100).default(0),
  /** Whether that position is counted among the periods of the day in which no hard rule keeps the person from doing something. */
  ignoreClosed: z.boolean().default(false),
});

export const firstPeriod = offendingDaysKind<z.infer<typeof parameters>>({
  kind: 'first-period',
  get label() {
    return text('rules.first-period.label');
  },
  get help() {
    return text('rules.first-period.help');
  },
  parameters,
  offending: (taught, { period }, closed) => {
    if (taught === 0) return 0;
    const first = 1 << firstIn(taught);
    return firstIn(taught) - periodsIn(closed & (first - 1)) > period ? first : 0;
  },
  sentence: (told, { period, ignoreClosed }, problem) =>
    ignoreClosed
      ? text('rules.first-period.brokenOpen', { ...told, number: period + 1 })
      : text('rules.first-period.broken', { ...told, period: periodName(problem, period) }),
});
