import { z } from 'zod';
import { dayCountKind } from './person-days.ts';
import { allowed, asked, counted } from './words.ts';

/** Counts the days of a week with lessons below the least or above the most. */
const parameters = z.strictObject({
  least: z.int().min(0).max(100).default(0),
  most: z.int().min(0).max(100).default(7),
});

export const daysPerWeek = dayCountKind<z.infer<typeof parameters>>({
  kind: 'days-per-week',
  label: 'Days with lessons',
  help: 'A teacher or a group has lessons on at least and at most this many days of a week.',
  parameters,
  count: ({ least, most }) => ({
    ...{ per: 'week', key: 'days', value: (taught: number) => Number(taught !== 0), least, most },
  }),
  sentence: ({ who, when, count }, { least, most }) =>
    `${who} has lessons on ${counted(count, 'day')} ${when}; ${count > most ? allowed(most) : asked(least)}.`,
});
