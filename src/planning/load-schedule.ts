import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database, Queries } from '../store/database.ts';
import { type LessonRow, type ScheduleRow, selectLessons, selectSchedule } from '../store/schedules.ts';
import type { LessonState, LockedBy } from '../store/schema/schedules.ts';
import { selectTerm, type TermRows } from '../store/term-data.ts';
import type { Course, Problem } from '../timetable/problem.ts';
import { copySolution, NONE, type Solution } from '../timetable/solution.ts';
import { haveChoices } from '../timetable/teacher-choices.ts';
import { standardCandidates } from './candidates.ts';
import type { StoredIds } from './lesson-rows.ts';

/** A schedule as a problem and its solution, with the rows that these were read from. */
export type LoadedSchedule = {
  readonly schedule: ScheduleRow;
  readonly termName: string;
  /** The revision of the term's data. */
  readonly termRevision: number;
  readonly problem: Problem;
  readonly solution: Solution;
  /** The lessons as they are stored, in the problem's order. */
  readonly lessons: readonly LessonRow[];
  /** Database ids of the problem's lessons and of the rest, by position. */
  readonly ids: StoredIds & { readonly lessons: readonly string[] };
};

function positions(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, position) => [id, position]));
}

/** A course without anybody to choose says nothing of it. */
function choicesFrom(
  rows: readonly { readonly teacherId: string }[] | undefined,
  teacherAt: ReadonlyMap<string, number>,
): Pick<Course, 'choices'> {
  return rows ? { choices: rows.map(({ teacherId }) => teacherAt.get(teacherId)!) } : {};
}

/** The bell tables of a term; a calendar without any says nothing of them. */
function bellTablesOf({ bellTables, groups }: TermRows): Pick<Problem['calendar'], 'bellTables'> {
  const groupAt = new Map(groups.map(({ code }, position) => [code, position]));
  const told = bellTables.flatMap(({ name, days, groups: codes, startsAt, endsAt }) => {
    const known = codes.flatMap((code) => groupAt.get(code) ?? []);
    // Without groups it would hold for everybody.
    if (known.length === 0 && codes.length > 0) return [];
    const times = startsAt.map((from, period) => ({ startsAt: from, endsAt: endsAt[period]! }));
    return [{ name, days, groups: known, times }];
  });
  return told.length === 0 ? {} : { bellTables: told };
}

/** The data of a term without lessons, as a problem. */
export function problemOfTerm(rows: TermRows): Problem {
  const teacherAt = positions(rows.teachers);
  const groupAt = positions(rows.groups);
  const coTeachers = Map.groupBy(rows.courseTeachers, ({ courseId }) => courseId);
  const choicesOf = Map.groupBy(rows.courseChoices, ({ courseId }) => courseId);
  const groupsOf = Map.groupBy(rows.courseGroups, ({ courseId }) => courseId);
  const roomAt = positions(rows.rooms);
  const partsOf = Map.groupBy(rows.roomParts, ({ roomId }) => roomId);
  return {
    name: rows.term.name,
    calendar: {
      weeks: rows.term.weeks,
      days: rows.term.days,
      periods: rows.periods.map(({ name, startsAt, endsAt }) => ({ name, startsAt, endsAt })),
      breaks: rows.breaks.map(({ name, afterPeriod, dividesLessons }) => ({
        name,
        afterPeriod,
        dividesLessons,
      })),
      ...bellTablesOf(rows),
    },
    times: [],
    rooms: rows.rooms.map(({ id, code, name, capacity, features, building, lessonsAtOnce }) => {
      const parts = partsOf.get(id)?.map(({ partId }) => roomAt.get(partId)!);
      const room = { id: code, name, capacity, features, building, lessonsAtOnce };
      return parts ? { ...room, parts } : room;
    }),
    teachers: rows.teachers.map(({ code, name, subjects, load }) => ({
      ...{ id: code, name },
      ...(subjects.length > 0 && { subjects }),
      ...(load !== null && { load }),
    })),
    groups: rows.groups.map(({ code, name, parentId, size }) => ({
      id: code,
      name,
      parent: parentId === null ? null : groupAt.get(parentId)!,
      size,
    })),
    courses: rows.courses.map((course) => ({
      id: course.code,
      name: course.name,
      subject: course.subject,
      teachers: [
        ...(course.teacherId === null ? [] : [course.teacherId]),
        ...(coTeachers.get(course.id) ?? []).map(({ teacherId }) => teacherId),
      ].map((id) => teacherAt.get(id)!),
      ...choicesFrom(choicesOf.get(course.id), teacherAt),
      groups: (groupsOf.get(course.id) ?? []).map(({ groupId }) => groupAt.get(groupId)!),
      size: course.size,
      features: course.features,
      tags: course.tags,
    })),
    lessons: [],
    constraints: rows.constraints
      .filter(({ active }) => active)
      .map(({ code, kind, scope, parameters, hard, weight }) => ({
        id: code,
        kind,
        scope,
        parameters,
        hard,
        weight,
      })),
  };
}

/** Adds the lessons of a schedule to its term's problem, and tells where they are. */
function withLessons(
  term: Problem,
  ids: StoredIds,
  lessons: readonly LessonRow[],
): { problem: Problem; solution: Solution } {
  const at = (own: readonly string[]) => new Map(own.map((id, position) => [id, position]));
  const [roomAt, courseAt, teacherAt] = [at(ids.rooms), at(ids.courses), at(ids.teachers)];
  const candidates = standardCandidates(term.calendar, ids.rooms.length, lessons);
  const { times } = candidates;
  const timeAt = new Map(
    times.map((time, i) => [`${time.length}/${time.weeks}/${time.day}/${time.start}`, i]),
  );
  const timeOf = Int32Array.from(
    lessons,
    ({ length, weeks, dayOfWeek, period }) => timeAt.get(`${length}/${weeks}/${dayOfWeek}/${period}`) ?? NONE,
  );
  const roomOf = Int32Array.from(lessons, ({ roomId }) => (roomId === null ? NONE : roomAt.get(roomId)!));
  const teacherOf = Int32Array.from(lessons, ({ teacherId }) =>
    teacherId === null ? NONE : teacherAt.get(teacherId)!,
  );
  const locked = (by: LockedBy | null, position: number) =>
    by !== null && position !== NONE ? position : null;
  return {
    problem: {
      ...term,
      times,
      lessons: lessons.map((lesson, position) => ({
        id: lesson.code,
        course: courseAt.get(lesson.courseId)!,
        length: lesson.length,
        ...candidates.lessons[position]!,
        lockedTime: locked(lesson.lockedTime, timeOf[position]!),
        lockedRoom: locked(lesson.lockedRoom, roomOf[position]!),
        ...(lesson.lockedTeacher !== null && lesson.teacherId !== null
          ? { teacher: teacherOf[position]! }
          : {}),
      })),
    },
    solution: haveChoices(term) ? { timeOf, roomOf, teacherOf } : { timeOf, roomOf },
  };
}

/** A schedule out of the rows that it is read from. */
export function scheduleFrom(
  schedule: ScheduleRow,
  rows: TermRows,
  lessons: readonly LessonRow[],
): LoadedSchedule {
  const ids = {
    rooms: rows.rooms.map(({ id }) => id),
    courses: rows.courses.map(({ id }) => id),
    teachers: rows.teachers.map(({ id }) => id),
  };
  return {
    schedule,
    termName: rows.term.name,
    termRevision: rows.term.revision,
    ...withLessons(problemOfTerm(rows), ids, lessons),
    lessons,
    ids: { ...ids, lessons: lessons.map(({ id }) => id) },
  };
}

/** How often a schedule is read again whose term was changed between its data and its lessons. */
const MOST_TRIES = 3;

/**
 * A schedule with the rows of its term that it is made of.
 *
 * @param select how the schedule's own row is read: it may be held thereby
 * @param readTerm how the data of its term are read: they may be known
 * @throws Failure `notFound` when there is no such schedule, `conflict` when its term is changed all the time.
 */
export async function loadWithTerm(
  queries: Queries,
  scheduleId: string,
  select = selectSchedule,
  readTerm: (termId: string) => Promise<TermRows | null> = (termId) => selectTerm(queries, termId),
): Promise<{ readonly loaded: LoadedSchedule; readonly rows: TermRows }> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const schedule = await select(queries, scheduleId);
    const rows = schedule && (await readTerm(schedule.termId));
    if (!rows) throw new Failure('notFound', text('planning.failures.scheduleGone'));
    const lessons = await selectLessons(queries, scheduleId);
    const courses = new Set(rows.courses.map(({ id }) => id));
    if (lessons.every(({ courseId }) => courses.has(courseId))) {
      return { loaded: scheduleFrom(schedule, rows, lessons), rows };
    }
  }
  throw new Failure('conflict', text('planning.failures.dataChange'));
}

/**
 * @param database the database, or a transaction in it as `{ queries }`
 * @param select how the schedule's own row is read: it may be held thereby
 * @throws as `loadWithTerm` does
 */
export async function loadSchedule(
  { queries }: Pick<Database, 'queries'>,
  scheduleId: string,
  select = selectSchedule,
): Promise<LoadedSchedule> {
  return (await loadWithTerm(queries, scheduleId, select)).loaded;
}

/** A lock is part of the problem; a place that is not locked is part of the solution alone. */
function isFree({ lockedTime, lockedRoom, lockedTeacher }: LessonState): boolean {
  return lockedTime === null && lockedRoom === null && lockedTeacher === null;
}

/** A solution with some lessons as their rows say, which have no locks. */
function withPlaces(
  loaded: LoadedSchedule,
  lessons: readonly LessonRow[],
  changed: readonly number[],
): Solution {
  const { problem, ids } = loaded;
  const solution = copySolution(loaded.solution);
  for (const position of changed) {
    const { dayOfWeek, period, roomId, teacherId } = lessons[position]!;
    const time = problem.lessons[position]!.times.find((candidate) => {
      const { day, start } = problem.times[candidate]!;
      return day === dayOfWeek && start === period;
    });
    solution.timeOf[position] = time ?? NONE;
    solution.roomOf[position] = roomId === null ? NONE : ids.rooms.indexOf(roomId);
    if (solution.teacherOf) {
      solution.teacherOf[position] = teacherId === null ? NONE : ids.teachers.indexOf(teacherId);
    }
  }
  return solution;
}

/**
 * A loaded schedule with other places and locks of its lessons, by code; those that are not named stay. While only places
 * change, its problem is the same object: what was made ready for that is so still.
 */
export function withStates(loaded: LoadedSchedule, states: ReadonlyMap<string, LessonState>): LoadedSchedule {
  const changed: number[] = [];
  const lessons = loaded.lessons.map((row, position) => {
    const state = states.get(row.code);
    if (!state) return row;
    changed.push(position);
    return { ...row, ...state };
  });
  const arePlacesAlone = changed.every(
    (position) => isFree(loaded.lessons[position]!) && isFree(lessons[position]!),
  );
  if (arePlacesAlone) return { ...loaded, solution: withPlaces(loaded, lessons, changed), lessons };
  return { ...loaded, ...withLessons(loaded.problem, loaded.ids, lessons), lessons };
}
