import { z } from 'zod';
import { text } from '../languages/text.ts';
import { firstIn } from './day-pattern.ts';
import { offendingDaysKind } from './offending-days.ts';
import { periodName } from './words.ts';

/** Counts the days of a week on which a person's first lesson begins after a period, beyond the allowed number. */
const parameters = z.strictObject({
  /** The latest position of the first lesson's first period. */
  period: z.int().min(0).max(29),
  most: z.int().min(0).max(100).default(0),
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
  offending: (taught, { period }) => (taught !== 0 && firstIn(taught) > period ? 1 << firstIn(taught) : 0),
  sentence: (told, { period }, problem) =>
    text('rules.first-period.broken', { ...told, period: periodName(problem, period) }),
});
