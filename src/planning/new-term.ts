import { z } from 'zod';
import { text } from '../languages/text.ts';
import { weekdays } from '../languages/weekdays.ts';
import type { Constraint, Problem } from '../timetable/problem.ts';

const MINUTES_OF_DAY = 24 * 60;

const LONGEST_NAME = 100;
const MOST_PERIODS = 20;
/** Bounds of a period in minutes. */
const [SHORTEST, LONGEST] = [5, 240];

/** What a term that starts from scratch is told of. */
export const newTerm = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1, { error: () => text('planning.newTerm.nameMissing') })
      .max(LONGEST_NAME, { error: () => text('terms.cells.longest', { most: LONGEST_NAME }) }),
    days: z.coerce.number().int().min(1).max(7),
    periods: z.coerce
      .number()
      .int()
      .min(1, { error: () => text('planning.newTerm.atLeast', { least: 1 }) })
      .max(MOST_PERIODS, { error: () => text('planning.newTerm.atMost', { most: MOST_PERIODS }) }),
    firstStart: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => text('terms.calendar.clock') }),
    minutes: z.coerce
      .number()
      .int()
      .min(SHORTEST, { error: () => text('planning.newTerm.minutesAtLeast', { least: SHORTEST }) })
      .max(LONGEST, { error: () => text('planning.newTerm.minutesAtMost', { most: LONGEST }) }),
  })
  .refine(({ firstStart, periods, minutes }) => minutesOf(firstStart) + periods * minutes <= MINUTES_OF_DAY, {
    path: ['periods'],
    error: () => text('planning.newTerm.afterMidnight'),
  });

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** What every timetable asks: nobody in two places, nothing left over, rooms that fit. */
function usualRules(): Constraint[] {
  const rule = (kind: string, hard: boolean, weight = 1): Constraint => ({
    id: kind,
    kind,
    scope: { of: 'everybody' },
    parameters: {},
    hard,
    weight,
  });
  return [
    rule('placed', true),
    rule('no-clash', true),
    rule('room-capacity', true),
    rule('room-suitability', true),
    rule('spread', false, 4),
  ];
}

/** A term with a calendar and the usual rules, and nobody in it yet. */
export function problemOfNewTerm(term: z.infer<typeof newTerm>): Problem {
  const first = minutesOf(term.firstStart);
  return {
    name: term.name,
    calendar: {
      weeks: 1,
      days: weekdays().slice(0, term.days),
      periods: Array.from({ length: term.periods }, (_, at) => ({
        name: String(at + 1),
        startsAt: first + at * term.minutes,
        endsAt: first + (at + 1) * term.minutes,
      })),
      breaks: [],
    },
    times: [],
    rooms: [],
    teachers: [],
    groups: [],
    courses: [],
    lessons: [],
    constraints: usualRules(),
  };
}
