import { z } from 'zod';
import type { Constraint, Problem } from '../timetable/problem.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MINUTES_OF_DAY = 24 * 60;

/** What a term that starts from scratch is told of. */
export const newTerm = z
  .strictObject({
    name: z.string().trim().min(1, 'Give the term a name.').max(100, 'At most 100 letters.'),
    days: z.coerce.number().int().min(1).max(7),
    periods: z.coerce.number().int().min(1, 'At least 1.').max(20, 'At most 20.'),
    firstStart: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time such as 08:00.'),
    minutes: z.coerce.number().int().min(5, 'At least 5 minutes.').max(240, 'At most 240 minutes.'),
  })
  .refine(({ firstStart, periods, minutes }) => minutesOf(firstStart) + periods * minutes <= MINUTES_OF_DAY, {
    path: ['periods'],
    message: 'The last period would end after midnight; take fewer or shorter ones.',
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
      days: DAYS.slice(0, term.days),
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
