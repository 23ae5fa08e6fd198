import { z } from 'zod';
import { text } from '../languages/text.ts';
import { firstIn, lastIn, spanOf } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';

/** Counts the periods from a person's first to the end of the last lesson of a day, beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(1).max(30) });

export const daySpan = dayCountKind<z.infer<typeof parameters>>({
  kind: 'day-span',
  get label() {
    return text('rules.day-span.label');
  },
  get help() {
    return text('rules.day-span.help');
  },
  parameters,
  count: ({ most }) => ({
    ...{ per: 'day', key: 'span', value: spanOf, most },
    periods: (taught) => (1 << firstIn(taught)) | (1 << lastIn(taught)),
  }),
  sentence: (told, { most }) => text('rules.day-span.broken', { ...told, most }),
});
