import { z } from 'zod';
import { text } from '../languages/text.ts';
import { periodsIn } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';

/** Counts the periods taught in a week below the least or above the most. */
const parameters = z.strictObject({
  least: z.int().min(0).max(900).default(0),
  most: z.int().min(0).max(900),
});

export const lessonsPerWeek = dayCountKind<z.infer<typeof parameters>>({
  kind: 'lessons-per-week',
  get label() {
    return text('rules.lessons-per-week.label');
  },
  get help() {
    return text('rules.lessons-per-week.help');
  },
  parameters,
  count: ({ least, most }) => ({ per: 'week', key: 'periods', value: periodsIn, least, most }),
  sentence: (told, { least, most }) =>
    told.count > most
      ? text('rules.lessons-per-week.tooMany', { ...told, most })
      : text('rules.lessons-per-week.tooFew', { ...told, least }),
});
