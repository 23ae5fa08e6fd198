import { z } from 'zod';
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
  label: 'Days end early',
  help: 'A day of a teacher or a group ends no later than this period, but for so many days of a week.',
  parameters,
  offending: (taught, { period }) => taught & ~periodsFrom(0, period),
  which: (problem, { period }) => `ending after ${periodName(problem, period)}`,
});
