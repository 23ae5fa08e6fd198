import { z } from 'zod';
import { text } from '../languages/text.ts';
import { periodsIn } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';
import { tagValues } from './words.ts';

/** Counts the periods taught on a day below the least or above the most; a day with none is free, unless asked otherwise. */
const parameters = z.strictObject({
  least: z.int().min(0).max(30).default(0),
  most: z.int().min(0).max(30).default(30),
  /** Whether a day with none may be below the least. */
  emptyDays: z.boolean().default(true),
  /** Only lessons of courses with this tag count. */
  tag: z.string().min(1).optional(),
});

export const lessonsPerDay = dayCountKind<z.infer<typeof parameters>>({
  kind: 'lessons-per-day',
  get label() {
    return text('rules.lessons-per-day.label');
  },
  get help() {
    return text('rules.lessons-per-day.help');
  },
  parameters,
  count: ({ least, most, emptyDays, tag }) => ({
    ...{ per: 'day', key: 'periods', value: periodsIn, least, most, noneIsRight: emptyDays, tag },
  }),
  sentence: (told, { least, most, tag }) =>
    told.count > most
      ? text('rules.lessons-per-day.tooMany', { ...told, ...tagValues(tag), most })
      : text('rules.lessons-per-day.tooFew', { ...told, ...tagValues(tag), least }),
});
