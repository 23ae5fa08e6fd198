import type { NewLesson, Place } from '../store/schedules.ts';
import type { LessonState } from '../store/schema/schedules.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';

/** Database ids of a problem's things, by position. */
export type StoredIds = {
  readonly courses: readonly string[];
  readonly rooms: readonly string[];
  readonly teachers: readonly string[];
};

/** A lesson to be stored, of which all is told. */
export type PlacedRow = NewLesson & LessonState;

/** Where a solution puts a lesson, and whom it chooses for it, as the store says it. */
export function placeOf(
  problem: Problem,
  solution: Solution,
  lesson: number,
  ids: Pick<StoredIds, 'rooms' | 'teachers'>,
): Place {
  const time = problem.times[solution.timeOf[lesson]!];
  return {
    dayOfWeek: time?.day ?? null,
    period: time?.start ?? null,
    roomId: ids.rooms[solution.roomOf[lesson]!] ?? null,
    teacherId: ids.teachers[solution.teacherOf?.[lesson] ?? NONE] ?? null,
  };
}

/** A problem's lessons as rows of a schedule, placed as a solution says; its locks are the program's. */
export function lessonRows(problem: Problem, solution: Solution, ids: StoredIds): PlacedRow[] {
  return problem.lessons.map((lesson, position) => ({
    courseId: ids.courses[lesson.course]!,
    code: lesson.id,
    position,
    length: lesson.length,
    weeks: problem.times[lesson.times[0] ?? NONE]?.weeks ?? 0,
    needsRoom: lesson.rooms.length > 0,
    ...placeOf(problem, solution, position, ids),
    lockedTime: lesson.lockedTime === null ? null : 'program',
    lockedRoom: lesson.lockedRoom === null ? null : 'program',
    lockedTeacher: typeof lesson.teacher === 'number' ? 'program' : null,
  }));
}
