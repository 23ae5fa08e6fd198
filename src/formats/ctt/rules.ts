import type { Constraint, Scope } from '../../timetable/problem.ts';
import type { CttDocument } from './document.ts';

const everybody: Scope = { of: 'everybody' };

/** A rule of a formulation; it speaks of everybody unless said otherwise. */
export function rule(
  id: string,
  kind: string,
  priority: Pick<Constraint, 'hard' | 'weight'>,
  { scope = everybody, parameters = {} }: Partial<Pick<Constraint, 'scope' | 'parameters'>> = {},
): Constraint {
  return { id, kind, scope, parameters, ...priority };
}

/** A cost of so many units for each unit of deviation. */
export function soft(weight: number): Pick<Constraint, 'hard' | 'weight'> {
  return { hard: false, weight };
}

/** What must not be, counted so many times. */
export function hard(weight = 1): Pick<Constraint, 'hard' | 'weight'> {
  return { hard: true, weight };
}

/** One course. */
export function onCourse(id: string): Scope {
  return { of: 'courses', ids: [id] };
}

/** What every formulation asks of every timetable. */
export function hardRules(document: CttDocument): Constraint[] {
  const byCourse = Map.groupBy(document.unavailable, ({ course }) => course);
  return [
    rule('conflicts', 'no-clash', hard(), {
      parameters: { resources: ['teachers', 'groups'], counting: 'pairs' },
    }),
    rule('room-occupancy', 'no-clash', hard(), { parameters: { resources: ['rooms'], counting: 'lessons' } }),
    // The validator counts a lecture in a period that the course has already once as lacking and once as extra.
    rule('lectures', 'no-clash', hard(2), { parameters: { resources: ['courses'], counting: 'lessons' } }),
    rule('placed', 'placed', hard()),
    ...[...byCourse].map(([course, cells]) =>
      rule(`unavailable-${course}`, 'unavailable-times', hard(), {
        scope: onCourse(course),
        parameters: { times: cells.map(({ day, period }) => ({ day, period })) },
      }),
    ),
  ];
}

/** A price on each seat that is lacking. */
export function roomCapacity(weight: number): Constraint {
  return rule('room-capacity', 'room-capacity', soft(weight));
}

/** A price on each day by which a course is spread over fewer days than asked. */
export function minWorkingDays({ courses }: CttDocument, weight: number): Constraint[] {
  return courses.map(({ id, minDays }) =>
    rule(`min-days-${id}`, 'min-working-days', soft(weight), {
      scope: onCourse(id),
      parameters: { days: minDays },
    }),
  );
}

/** A price on each isolated lecture of a curriculum. */
export function isolatedLectures(weight: number): Constraint {
  return rule('compactness', 'compactness', soft(weight), { scope: { of: 'all-groups' } });
}

/** A price on each room of a course beyond the first. */
export function roomStability(weight: number): Constraint {
  return rule('room-stability', 'room-stability', soft(weight));
}
