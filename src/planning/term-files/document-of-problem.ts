import {
  type DocumentSchedule,
  TERM_FORMAT,
  TERM_VERSION,
  type TermDocument,
} from '../../formats/term/document.ts';
import { weeksOf } from '../../formats/term/weeks.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { everyWeek } from '../../timetable/times.ts';

type DocumentRule = TermDocument['rules'][number];

/** The places of a solution, with the locks of its problem, which are the program's. */
function scheduleOf(problem: Problem, solution: Solution, name: string): DocumentSchedule {
  const { lessons, times, rooms, teachers } = problem;
  return {
    ...{ name, state: 'draft' },
    lessons: lessons.map((lesson, position) => {
      const time = times[solution.timeOf[position]!];
      return {
        ...{ id: lesson.id, day: time?.day ?? null, period: time?.start ?? null },
        room: rooms[solution.roomOf[position]!]?.id ?? null,
        teacher: teachers[solution.teacherOf?.[position] ?? NONE]?.id ?? null,
        lockedTime: lesson.lockedTime === null ? null : 'program',
        lockedRoom: lesson.lockedRoom === null ? null : 'program',
        lockedTeacher: typeof lesson.teacher === 'number' ? 'program' : null,
      };
    }),
  };
}

/** A problem as the file of a term, with one schedule that is placed as a solution says. */
export function documentOfProblem(problem: Problem, solution: Solution, scheduleName: string): TermDocument {
  const { name, calendar, teachers, groups, rooms, courses, lessons, times, constraints } = problem;
  const ofCourse = Map.groupBy(lessons, ({ course }) => course);
  const every = everyWeek(calendar);
  const idsOf = (things: readonly { readonly id: string }[], positions: readonly number[] = []) =>
    positions.map((position) => things[position]!.id);
  return {
    ...{ format: TERM_FORMAT, version: TERM_VERSION, name },
    calendar: {
      ...{ weeks: calendar.weeks, days: [...calendar.days] },
      ...{ periods: [...calendar.periods], breaks: [...calendar.breaks] },
      ...(calendar.bellTables && {
        bellTables: calendar.bellTables.map(({ name: own, days, groups: positions, times: clock }) => ({
          ...{ name: own, days: [...days], groups: idsOf(groups, positions), times: [...clock] },
        })),
      }),
    },
    teachers: teachers.map(({ id, name: own, subjects, load }) => ({
      ...{ id, name: own },
      ...(subjects && { subjects: [...subjects] }),
      ...(load !== undefined && { load }),
    })),
    groups: groups.map(({ id, name: own, parent, size }) => ({
      ...{ id, name: own, size },
      partOf: parent === null ? null : groups[parent]!.id,
    })),
    rooms: rooms.map(({ id, name: own, capacity, features, building, lessonsAtOnce, parts }) => ({
      ...{ id, name: own, capacity, features: [...features], building, lessonsAtOnce },
      parts: idsOf(rooms, parts),
    })),
    courses: courses.map((course, position) => {
      const own = ofCourse.get(position) ?? [];
      return {
        ...{ id: course.id, name: course.name, subject: course.subject, size: course.size },
        ...{ features: [...course.features], tags: [...course.tags] },
        teachers: idsOf(teachers, course.teachers),
        choices: idsOf(teachers, course.choices),
        groups: idsOf(groups, course.groups),
        needsRoom: own.length === 0 || own.some((lesson) => lesson.rooms.length > 0),
        lessons: own.map((lesson) => ({
          ...{ id: lesson.id, length: lesson.length, needsRoom: lesson.rooms.length > 0 },
          weeks: weeksOf(times[lesson.times[0] ?? NONE]?.weeks ?? every),
        })),
      };
    }),
    rules: constraints.map(({ id, kind, scope, parameters, hard, weight }) => ({
      ...{ id, kind, hard, weight, active: true },
      scope: scope as DocumentRule['scope'],
      parameters: { ...parameters } as DocumentRule['parameters'],
    })),
    schedules: [scheduleOf(problem, solution, scheduleName)],
  };
}
