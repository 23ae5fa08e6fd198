import { z } from 'zod';
import { text } from '../languages/text.ts';
import { periodsFrom } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';
import { periodName } from './words.ts';

/** Counts the half-days of a week (or other parts of days) in which a person has lessons, beyond the allowed number. */
const parameters = z.strictObject({
  /** The parts of a day by the positions of their first and last period. */
  intervals: z
    .array(
      z
        .strictObject({ from: z.int().min(0).max(29), to: z.int().min(0).max(29) })
        .refine(({ from, to }) => from <= to, {
          error: () => text('rules.half-days-per-week.backwards'),
        }),
    )
    .min(1)
    .max(30),
  most: z.int().min(0).max(3000),
});
type Parameters = z.infer<typeof parameters>;

function taughtIn(taught: number, { from, to }: Parameters['intervals'][number]): number {
  return taught & periodsFrom(from, to);
}

export const halfDaysPerWeek = dayCountKind<Parameters>({
  kind: 'half-days-per-week',
  get label() {
    return text('rules.half-days-per-week.label');
  },
  get help() {
    return text('rules.half-days-per-week.help');
  },
  parameters,
  count: ({ intervals, most }) => ({
    per: 'week',
    key: `half-days ${JSON.stringify(intervals)}`,
    value: (taught) => intervals.reduce((sum, interval) => sum + Number(taughtIn(taught, interval) !== 0), 0),
    most,
    periods: (taught) => intervals.reduce((bits, interval) => bits | taughtIn(taught, interval), 0),
  }),
  sentence: (told, { intervals, most }, problem) => {
    if (intervals.length > 1) return text('rules.half-days-per-week.broken', { ...told, most });
    const [part] = intervals;
    const [from, to] = [periodName(problem, part!.from), periodName(problem, part!.to)];
    return text('rules.half-days-per-week.inPart', { ...told, from, to, most });
  },
});
