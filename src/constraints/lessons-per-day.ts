import { z } from 'zod';
import { periodsIn } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';
import { allowed, asked, counted, withTag } from './words.ts';

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
  label: 'Lessons in a day',
  help: 'A teacher or a group has at least and at most this many periods of lessons on a day that has any, or on every day.',
  parameters,
  count: ({ least, most, emptyDays, tag }) => ({
    ...{ per: 'day', key: 'periods', value: periodsIn, least, most, noneIsRight: emptyDays, tag },
  }),
  sentence: ({ who, when, count }, { least, most, tag }) =>
    `${who} has ${counted(count, 'period')}${withTag(tag)} ${when}; ${count > most ? allowed(most) : asked(least)}.`,
});
