import { z } from 'zod';
import { text } from '../languages/text.ts';
import { dayCountKind } from './person-days.ts';

/** Counts the days of a week with lessons below the least or above the most. */
const parameters = z.strictObject({
  least: z.int().min(0).max(100).default(0),
  most: z.int().min(0).max(100).default(7),
});

export const daysPerWeek = dayCountKind<z.infer<typeof parameters>>({
  kind: 'days-per-week',
  get label() {
    return text('rules.days-per-week.label');
  },
  get help() {
    return text('rules.days-per-week.help');
  },
  parameters,
  count: ({ least, most }) => ({
    ...{ per: 'week', key: 'days', value: (taught: number) => Number(taught !== 0), least, most },
  }),
  sentence: (told, { least, most }) =>
    told.count > most
      ? text('rules.days-per-week.tooMany', { ...told, most })
      : text('rules.days-per-week.tooFew', { ...told, least }),
});
