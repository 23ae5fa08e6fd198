import { z } from 'zod';
import { periodsIn } from './day-pattern.ts';
import { dayCountKind } from './person-days.ts';
import { allowed, asked, counted } from './words.ts';

/** Counts the periods taught in a week below the least or above the most. */
const parameters = z.strictObject({
  least: z.int().min(0).max(900).default(0),
  most: z.int().min(0).max(900),
});

export const lessonsPerWeek = dayCountKind<z.infer<typeof parameters>>({
  kind: 'lessons-per-week',
  label: 'Lessons in a week',
  help: 'A teacher or a group has at least and at most this many periods of lessons in a week.',
  parameters,
  count: ({ least, most }) => ({ per: 'week', key: 'periods', value: periodsIn, least, most }),
  sentence: ({ who, when, count }, { least, most }) =>
    `${who} has ${counted(count, 'period')} ${when}; ${count > most ? allowed(most) : asked(least)}.`,
});
