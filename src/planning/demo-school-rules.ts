import type { Calendar, Constraint, Scope } from '../timetable/problem.ts';
import { staff } from './demo-school-staff.ts';

const FRIDAY = 4;
const WEDNESDAY = 2;

type Cell = { readonly day: number; readonly period: number };

/** What the demo school asks of its timetable. */
export function demoRules({ days, periods, breaks }: Calendar): Constraint[] {
  const firstAfterLunch = breaks.find((pause) => pause.dividesLessons)!.afterPeriod + 1;
  const cellsOf = (day: number): Cell[] => periods.map((_, period) => ({ day, period }));
  const week = days.flatMap((_, day) => cellsOf(day));
  const isAfternoon = ({ period }: Cell) => period >= firstAfterLunch;
  const everybody: Scope = { of: 'everybody' };
  const groups: Scope = { of: 'all-groups' };
  const teachers: Scope = { of: 'all-teachers' };
  const hard = (id: string, kind: string, scope: Scope = everybody, parameters = {}): Constraint => ({
    id,
    kind,
    scope,
    parameters,
    hard: true,
    weight: 1,
  });
  const soft = (weight: number, id: string, kind: string, scope: Scope, parameters = {}): Constraint => ({
    ...hard(id, kind, scope, parameters),
    hard: false,
    weight,
  });
  return [
    hard('placed', 'placed'),
    hard('no-clash', 'no-clash'),
    hard('suitable-rooms', 'room-suitability'),
    hard('enough-seats', 'room-capacity'),
    hard('friday-afternoon', 'unavailable-times', everybody, {
      times: cellsOf(FRIDAY).filter(isAfternoon),
    }),
    hard(
      'gym-lent',
      'unavailable-times',
      { of: 'rooms', ids: ['gym'] },
      {
        times: cellsOf(WEDNESDAY).filter(isAfternoon),
      },
    ),
    ...staff
      .filter(({ daysOff }) => daysOff.length > 0)
      .map(({ id, daysOff }) =>
        hard(
          `days-off-${id}`,
          'unavailable-times',
          { of: 'teachers', ids: [id] },
          {
            times: daysOff.flatMap(cellsOf),
          },
        ),
      ),
    soft(5, 'no-gaps-of-groups', 'max-gaps', groups),
    soft(1, 'few-gaps-of-teachers', 'max-gaps', teachers, { most: 4, per: 'week' }),
    soft(4, 'spread', 'spread', everybody),
    soft(3, 'days-of-groups', 'lessons-per-day', groups, { least: 4, most: 7 }),
    soft(2, 'days-of-teachers', 'lessons-per-day', teachers, { most: 6 }),
    soft(
      1,
      'maths-in-the-morning',
      'preferred-times',
      { of: 'tag', tag: 'morning' },
      {
        times: week.filter((cell) => !isAfternoon(cell)),
      },
    ),
    soft(
      3,
      'week-begins-with-the-form',
      'preferred-times',
      { of: 'tag', tag: 'form' },
      {
        times: [{ day: 0, period: 0 }],
      },
    ),
    soft(1, 'one-room', 'room-stability', everybody),
  ];
}
