import { z } from 'zod';
import { firstIn, lastIn, spanOf } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';
import { allowed, counted } from './words.ts';

/** Counts the periods from a person's first to the end of the last lesson of a day, beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(1).max(30) });

export const daySpan = dayCountKind<z.infer<typeof parameters>>({
  kind: 'day-span',
  label: 'Short days',
  help: 'A day of a teacher or a group lasts at most this many periods from the first to the last lesson, gaps included.',
  parameters,
  count: ({ most }) => ({
    ...{ per: 'day', key: 'span', value: spanOf, most },
    periods: (taught) => (1 << firstIn(taught)) | (1 << lastIn(taught)),
  }),
  sentence: ({ who, when, count }, { most }) =>
    `${who} has ${counted(count, 'period')} from the first to the last lesson ${when}; ${allowed(most)}.`,
});
