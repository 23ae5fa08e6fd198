import { z } from 'zod';
import { periodsFrom } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';
import { allowed, counted, periodName } from './words.ts';

/** Counts the half-days of a week (or other parts of days) in which a person has lessons, beyond the allowed number. */
const parameters = z.strictObject({
  /** The parts of a day by the positions of their first and last period. */
  intervals: z
    .array(
      z
        .strictObject({ from: z.int().min(0).max(29), to: z.int().min(0).max(29) })
        .refine(({ from, to }) => from <= to, { message: '"from" must not be after "to"' }),
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
  label: 'Half-days with lessons',
  help: 'A teacher or a group has lessons in at most this many mornings and afternoons, or other parts of days, of a week.',
  parameters,
  count: ({ intervals, most }) => ({
    per: 'week',
    key: `half-days ${JSON.stringify(intervals)}`,
    value: (taught) => intervals.reduce((sum, interval) => sum + Number(taughtIn(taught, interval) !== 0), 0),
    most,
    periods: (taught) => intervals.reduce((bits, interval) => bits | taughtIn(taught, interval), 0),
  }),
  sentence: ({ who, when, count }, { intervals, most }, problem) => {
    const [one] = intervals;
    const part = `from ${periodName(problem, one!.from)} to ${periodName(problem, one!.to)}`;
    const where =
      intervals.length === 1 ? `${part} on ${counted(count, 'day')}` : `in ${counted(count, 'half-day')}`;
    return `${who} has lessons ${where} ${when}; ${allowed(most)}.`;
  },
});
