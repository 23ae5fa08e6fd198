import { z } from 'zod';
import { text } from '../languages/text.ts';
import { periodsFrom } from './day-pattern.ts';
import { offendingDaysKind } from './offending-days.ts';
import { periodName } from './words.ts';

/** Counts the days of a week on which a person's last lesson ends after a period, beyond the allowed number. */
const parameters = z.strictObject({
  /** The latest position of the last lesson's last period. */
  period: z.int().min(0).max(29),
  most: z.int().min(0).max(100).default(0),
});

export const lastPeriod = offendingDaysKind<z.infer<typeof parameters>>({
  kind: 'last-period',
  get label() {
    return text('rules.last-period.label');
  },
  get help() {
    return text('rules.last-period.help');
  },
  parameters,
  offending: (taught, { period }) => taught & ~periodsFrom(0, period),
  sentence: (told, { period }, problem) =>
    text('rules.last-period.broken', { ...told, period: periodName(problem, period) }),
});
