import { Failure } from '../../failure.ts';
import type { Constraint, Problem, Scope } from '../../timetable/problem.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import type { CttDocument } from './document.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const FIRST_PERIOD = 8 * 60;
const MINUTES_OF_DAY = 24 * 60;

const everybody: Scope = { of: 'everybody' };

/** What the format asks of every timetable: formulation UD2 of the competition. */
function constraintsOf(document: CttDocument): Constraint[] {
  const hard = (id: string, kind: string, parameters: Constraint['parameters'], weight = 1): Constraint => ({
    id,
    kind,
    scope: everybody,
    parameters,
    hard: true,
    weight,
  });
  const soft = (
    id: string,
    kind: string,
    weight: number,
    scope: Scope = everybody,
    parameters = {},
  ): Constraint => ({
    id,
    kind,
    scope,
    parameters,
    hard: false,
    weight,
  });
  const byCourse = Map.groupBy(document.unavailable, ({ course }) => course);
  return [
    hard('conflicts', 'no-clash', { resources: ['teachers', 'groups'], counting: 'pairs' }),
    hard('room-occupancy', 'no-clash', { resources: ['rooms'], counting: 'lessons' }),
    // The validator counts a lecture in a period that the course has already once as lacking and once as extra.
    hard('lectures', 'no-clash', { resources: ['courses'], counting: 'lessons' }, 2),
    hard('placed', 'placed', {}),
    ...[...byCourse].map(([course, cells]) => ({
      ...hard(`unavailable-${course}`, 'unavailable-times', {
        times: cells.map(({ day, period }) => ({ day, period })),
      }),
      scope: { of: 'courses', ids: [course] } as const,
    })),
    soft('room-capacity', 'room-capacity', 1),
    ...document.courses.map((course) =>
      soft(
        `min-days-${course.id}`,
        'min-working-days',
        5,
        { of: 'courses', ids: [course.id] },
        { days: course.minDays },
      ),
    ),
    soft('compactness', 'compactness', 2, { of: 'all-groups' }),
    soft('room-stability', 'room-stability', 1),
  ];
}

/** The problem that a `.ctt` file states. */
export function problemOfCtt(document: CttDocument): Problem {
  const step = Math.min(60, Math.floor((MINUTES_OF_DAY - FIRST_PERIOD) / document.periodsPerDay));
  const calendar = {
    weeks: 1,
    days: Array.from({ length: document.days }, (_, day) => WEEKDAYS[day] ?? `Day ${day + 1}`),
    periods: Array.from({ length: document.periodsPerDay }, (_, period) => ({
      name: String(period + 1),
      startsAt: FIRST_PERIOD + step * period,
      endsAt: FIRST_PERIOD + step * (period + 1),
    })),
    breaks: [],
  };
  const shape = { length: 1, weeks: 1 };
  const { times, candidates } = timesOfShapes(calendar, [shape]);
  const everyRoom = document.rooms.map((_, room) => room);
  const teachers = [...new Set(document.courses.map(({ teacher }) => teacher))];
  const groupsOf = new Map<string, number[]>(document.courses.map(({ id }) => [id, []]));
  document.curricula.forEach((curriculum, group) => {
    for (const course of curriculum.courses) groupsOf.get(course)!.push(group);
  });
  return {
    name: document.name,
    calendar,
    times,
    rooms: document.rooms.map(({ id, capacity }) => ({
      id,
      name: id,
      capacity,
      features: [],
      building: '',
      lessonsAtOnce: 1,
    })),
    teachers: teachers.map((id) => ({ id, name: id })),
    groups: document.curricula.map(({ id }) => ({ id, name: id, parent: null, size: 0 })),
    courses: document.courses.map((course) => ({
      id: course.id,
      name: course.id,
      subject: course.id,
      teachers: [teachers.indexOf(course.teacher)],
      groups: groupsOf.get(course.id)!,
      size: course.students,
      features: [],
      tags: [],
    })),
    lessons: document.courses.flatMap((course, position) =>
      Array.from({ length: course.lectures }, (_, lecture) => ({
        id: `${course.id}-${lecture + 1}`,
        course: position,
        length: 1,
        times: candidates(shape),
        rooms: everyRoom,
        lockedTime: null,
        lockedRoom: null,
      })),
    ),
    constraints: constraintsOf(document),
  };
}

/**
 * The `.ctt` file that states a problem.
 *
 * @throws Failure `invalid` when the format cannot say it: then the problem that the file states would be another one.
 */
export function cttOfProblem(problem: Problem): CttDocument {
  const { calendar, courses, constraints } = problem;
  const minDays = new Map<string, number>();
  const unavailable: CttDocument['unavailable'][number][] = [];
  for (const { kind, scope, parameters } of constraints) {
    if (!('ids' in scope)) continue;
    for (const course of scope.ids) {
      if (kind === 'min-working-days') minDays.set(course, Number(parameters.days));
      if (kind !== 'unavailable-times') continue;
      for (const { day, period } of parameters.times as { day: number; period: number }[]) {
        unavailable.push({ course, day, period });
      }
    }
  }
  const document: CttDocument = {
    name: problem.name,
    days: calendar.days.length,
    periodsPerDay: calendar.periods.length,
    courses: courses.map((course, position) => ({
      id: course.id,
      teacher: problem.teachers[course.teachers[0] ?? -1]?.id ?? '',
      lectures: problem.lessons.filter((lesson) => lesson.course === position).length,
      minDays: minDays.get(course.id) ?? 0,
      students: course.size,
    })),
    rooms: problem.rooms.map(({ id, capacity }) => ({ id, capacity })),
    curricula: problem.groups.map(({ id }, group) => ({
      id,
      courses: courses.filter((course) => course.groups.includes(group)).map((course) => course.id),
    })),
    unavailable,
  };
  const lost = differences(problem, problemOfCtt(document));
  if (lost.length > 0) {
    throw new Failure('invalid', `This cannot be written as a .ctt file: it cannot say ${lost.join(', ')}.`);
  }
  return document;
}

/** What of a problem another one does not say, in the words of the people who entered it. */
function differences(problem: Problem, written: Problem): string[] {
  const parts: Record<string, (of: Problem) => unknown> = {
    'a cycle of several weeks': ({ calendar }) => calendar.weeks,
    'the number of days and periods': ({ calendar }) => [calendar.days.length, calendar.periods.length],
    'the features and buildings of the rooms': ({ rooms }) => rooms.map((room) => ({ ...room, name: '' })),
    'the teachers': ({ teachers }) => new Set(teachers.map(({ id }) => id)),
    'groups within groups, or their sizes': ({ groups }) => groups.map((group) => ({ ...group, name: '' })),
    'courses with several teachers, features or tags': ({ courses, teachers }) =>
      courses.map((course) => ({
        ...course,
        teachers: course.teachers.map((teacher) => teachers[teacher]!.id),
        groups: new Set(course.groups),
        name: '',
        subject: '',
      })),
    // Locks belong to a schedule, not to what it has to solve.
    'lessons of several periods or without a room': ({ lessons }) =>
      lessons.map(({ course, length, times, rooms }) => ({ course, length, times, rooms })),
    'these rules': ({ constraints }) => new Set(constraints.map(ruleText)),
  };
  return Object.entries(parts).flatMap(([name, part]) =>
    Bun.deepEquals(part(problem), part(written)) ? [] : [name],
  );
}

function ruleText({ kind, scope, parameters, hard, weight }: Constraint): string {
  return JSON.stringify([kind, scope, Object.entries(parameters).sort(), hard, weight]);
}
