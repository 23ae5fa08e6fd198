import type { NewLesson, Place } from '../store/schedules.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';

/** Where a solution puts a lesson, as the store says it. */
export function placeOf(
  problem: Problem,
  solution: Solution,
  lesson: number,
  roomIds: readonly string[],
): Place {
  const time = problem.times[solution.timeOf[lesson]!];
  const room = solution.roomOf[lesson]!;
  return {
    dayOfWeek: time?.day ?? null,
    period: time?.start ?? null,
    roomId: room === NONE ? null : roomIds[room]!,
  };
}

/** A problem's lessons as rows of a schedule, placed as a solution says. */
export function lessonRows(
  problem: Problem,
  solution: Solution,
  ids: { readonly courses: readonly string[]; readonly rooms: readonly string[] },
): NewLesson[] {
  return problem.lessons.map((lesson, position) => ({
    courseId: ids.courses[lesson.course]!,
    code: lesson.id,
    position,
    length: lesson.length,
    weeks: problem.times[lesson.times[0] ?? NONE]?.weeks ?? 0,
    needsRoom: lesson.rooms.length > 0,
    ...placeOf(problem, solution, position, ids.rooms),
    lockedTime: lesson.lockedTime !== null,
    lockedRoom: lesson.lockedRoom !== null,
  }));
}
