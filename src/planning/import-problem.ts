import { costOf } from '../constraints/explain.ts';
import { checkConstraints } from '../constraints/registry.ts';
import { Failure } from '../failure.ts';
import type { Database, Queries } from '../store/database.ts';
import { insertChange } from '../store/history.ts';
import { insertAll } from '../store/insert.ts';
import { insertSchedule } from '../store/schedules.ts';
import {
  breaks,
  constraints,
  courseChoices,
  courseGroups,
  courses,
  courseTeachers,
  groups,
  periods,
  roomParts,
  rooms,
  teachers,
  terms,
} from '../store/schema/terms.ts';
import type { Problem } from '../timetable/problem.ts';
import { faultsOfParts } from '../timetable/room-parts.ts';
import { emptySolution, type Solution } from '../timetable/solution.ts';
import { faultsOfChoices } from '../timetable/teacher-choices.ts';
import { everyWeek } from '../timetable/times.ts';
import { standardCandidates } from './candidates.ts';
import { keepsLocks } from './keeps-locks.ts';
import { lessonRows, type PlacedRow, type StoredIds } from './lesson-rows.ts';
import { isSameState, NOWHERE, stateOf } from './lesson-states.ts';
import { termName, type WhenTaken } from './term-name.ts';

/** Where an import went, and what its term is called. */
export type Imported = { readonly termId: string; readonly scheduleId: string; readonly name: string };

/** How a problem is brought. */
export type ImportOptions = {
  /** What happens when another term has the problem's name; it gets a number unless told. */
  readonly whenTaken?: WhenTaken;
  /** Who brings it; null for the program. */
  readonly userId?: string | null;
};

/** An id for each thing, drawn here so that rows can refer to each other before they are stored. */
function drawIds(things: readonly unknown[]): string[] {
  return things.map(() => crypto.randomUUID());
}

/** Whether the store can say which times and rooms the lessons may take: it keeps lengths, weeks and room or no room. */
function refuseOwnCandidates(problem: Problem): void {
  const standard = standardCandidates(
    problem.calendar,
    problem.rooms.length,
    problem.lessons.map((lesson) => ({
      length: lesson.length,
      weeks: problem.times[lesson.times[0] ?? -1]?.weeks ?? 0,
      needsRoom: lesson.rooms.length > 0,
    })),
  );
  const other = problem.lessons.findIndex((lesson, position) => {
    const { times, rooms: candidateRooms } = standard.lessons[position]!;
    const same = (a: readonly number[], b: readonly number[]) =>
      a.length === b.length && a.every((x, i) => x === b[i]);
    return !same(lesson.times, times) || !same(lesson.rooms, candidateRooms);
  });
  if (other >= 0) {
    throw new Failure(
      'invalid',
      `Lesson ${problem.lessons[other]!.id} may take only some times or rooms; say that by a constraint instead.`,
    );
  }
}

/** The store keeps parts as what they must be: other rooms of the term, undivided, each once. */
function refuseParts({ rooms: all }: Problem): void {
  const [fault] = faultsOfParts(all);
  if (fault) throw new Failure('invalid', `Room ${fault.room}: ${fault.message}.`);
}

/** The store keeps choices as what they must be: other teachers of the term, each once. */
function refuseChoices(problem: Problem): void {
  const [fault] = faultsOfChoices(problem);
  if (fault) throw new Failure('invalid', fault);
}

/** A lock is stored as the lesson's place, so that a solution which disagrees would move it. */
function refuseMovedLocks(problem: Problem, solution: Solution): void {
  const moved = problem.lessons.find((lesson, position) => !keepsLocks(lesson, solution, position));
  if (moved) {
    throw new Failure('invalid', `Lesson ${moved.id} is locked, but the solution does not keep its lock.`);
  }
}

async function insertTerm(
  queries: Queries,
  problem: Problem,
  termId: string,
  name: string,
): Promise<StoredIds> {
  const { calendar } = problem;
  const ids = {
    teachers: drawIds(problem.teachers),
    groups: drawIds(problem.groups),
    rooms: drawIds(problem.rooms),
    courses: drawIds(problem.courses),
  };
  const named = <Thing extends { id: string; name: string }>(
    things: readonly Thing[],
    own: readonly string[],
  ) => things.map(({ id: code, name }, position) => ({ id: own[position]!, termId, code, name, position }));
  await queries.insert(terms).values({ id: termId, name, weeks: calendar.weeks, days: [...calendar.days] });
  await insertAll(
    queries,
    periods,
    calendar.periods.map((period, position) => ({ termId, position, ...period })),
  );
  await insertAll(
    queries,
    breaks,
    calendar.breaks.map((pause, position) => ({ termId, position, ...pause })),
  );
  await insertAll(queries, teachers, named(problem.teachers, ids.teachers));
  await insertAll(
    queries,
    groups,
    named(problem.groups, ids.groups).map((row, position) => {
      const { parent, size } = problem.groups[position]!;
      return { ...row, parentId: parent === null ? null : ids.groups[parent]!, size };
    }),
  );
  await insertAll(
    queries,
    rooms,
    named(problem.rooms, ids.rooms).map((row, position) => {
      const { capacity, features, building, lessonsAtOnce } = problem.rooms[position]!;
      return { ...row, capacity, features: [...features], building, lessonsAtOnce };
    }),
  );
  await insertAll(
    queries,
    roomParts,
    problem.rooms.flatMap(({ parts = [] }, room) =>
      parts.map((part, position) => ({ roomId: ids.rooms[room]!, partId: ids.rooms[part]!, position })),
    ),
  );
  await insertAll(
    queries,
    courses,
    named(problem.courses, ids.courses).map((row, position) => {
      const { subject, teachers: own, size, features, tags } = problem.courses[position]!;
      const lessons = problem.lessons.filter(({ course }) => course === position);
      const split = lessons.map(({ length }) => length);
      const lessonWeeks = lessons.map(
        ({ times }) => problem.times[times[0] ?? -1]?.weeks ?? everyWeek(calendar),
      );
      const needsRoom = lessons.length === 0 || lessons.some((lesson) => lesson.rooms.length > 0);
      const teacherId = own[0] === undefined ? null : ids.teachers[own[0]]!;
      return {
        ...{ ...row, subject, teacherId, size, split, lessonWeeks, needsRoom },
        ...{ features: [...features], tags: [...tags] },
      };
    }),
  );
  await insertAll(
    queries,
    courseTeachers,
    problem.courses.flatMap((course, position) =>
      course.teachers.slice(1).map((teacher, i) => ({
        courseId: ids.courses[position]!,
        teacherId: ids.teachers[teacher]!,
        position: i,
      })),
    ),
  );
  await insertAll(
    queries,
    courseChoices,
    problem.courses.flatMap(({ choices = [] }, course) =>
      choices.map((teacher, position) => ({
        courseId: ids.courses[course]!,
        teacherId: ids.teachers[teacher]!,
        position,
      })),
    ),
  );
  await insertAll(
    queries,
    courseGroups,
    problem.courses.flatMap((course, position) =>
      course.groups.map((group, i) => ({
        courseId: ids.courses[position]!,
        groupId: ids.groups[group]!,
        position: i,
      })),
    ),
  );
  await insertAll(
    queries,
    constraints,
    problem.constraints.map(({ id: code, kind, scope, parameters, hard, weight }, position) => ({
      termId,
      code,
      position,
      kind,
      scope,
      parameters: { ...parameters },
      hard,
      weight,
    })),
  );
  return ids;
}

/** The lessons that came in with a place or a lock, and where they were before: nowhere. */
function cameIn(rows: readonly PlacedRow[]) {
  const states = rows.map((row) => ({ code: row.code, state: stateOf(row) }));
  const placed = states.filter(({ state }) => !isSameState(state, NOWHERE));
  return {
    before: Object.fromEntries(placed.map(({ code }) => [code, NOWHERE])),
    after: Object.fromEntries(placed.map(({ code, state }) => [code, state])),
  };
}

/**
 * Stores a problem as a new term, with a first schedule of all its lessons. All or nothing.
 *
 * @param solution places for the first schedule; without it only locked lessons have one.
 * @throws Failure `invalid` when a constraint, the parts of a room or the choices of a course are not right, the store
 *   cannot say which times a lesson may take, the solution does not keep a lock, or the name is taken and should be refused
 *   then.
 */
export async function importProblem(
  database: Database,
  problem: Problem,
  solution: Solution = emptySolution(problem),
  { whenTaken = 'number', userId = null }: ImportOptions = {},
): Promise<Imported> {
  checkConstraints(problem);
  refuseParts(problem);
  refuseChoices(problem);
  refuseOwnCandidates(problem);
  refuseMovedLocks(problem, solution);
  const cost = costOf(problem, solution);
  return database.queries.transaction(async (queries) => {
    const termId = crypto.randomUUID();
    const name = await termName(queries, problem.name, whenTaken);
    const ids = await insertTerm(queries, problem, termId, name);
    const rows = lessonRows(problem, solution, ids);
    const scheduleId = await insertSchedule(queries, { termId, name: 'First draft', ...cost }, rows);
    await insertChange(queries, { scheduleId, version: 1, userId, kind: 'import', ...cameIn(rows) });
    return { termId, scheduleId, name };
  });
}
