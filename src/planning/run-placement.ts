import type { KeptPlacement } from '../store/schema/schedules.ts';
import type { Lesson, Problem } from '../timetable/problem.ts';
import { emptySolution, NONE, type Solution } from '../timetable/solution.ts';
import { choicesOf } from '../timetable/teacher-choices.ts';

/** A solution by the codes of lessons, rooms and teachers, which last longer than positions do. */
export function toPlacement(problem: Problem, solution: Solution): KeptPlacement {
  const places = problem.lessons.flatMap((lesson, position): [string, KeptPlacement[string]][] => {
    const time = problem.times[solution.timeOf[position]!];
    if (!time) return [];
    const room = problem.rooms[solution.roomOf[position]!]?.id ?? null;
    const place = [time.day, time.start, room, time.weeks] as const;
    if (!solution.teacherOf) return [[lesson.id, place]];
    const teacher = problem.teachers[solution.teacherOf[position]!]?.id ?? null;
    return [[lesson.id, [...place, teacher]]];
  });
  return Object.fromEntries(places);
}

/** Who must teach a lesson, else who was chosen for it, if that is still possible. */
function teacherFrom(problem: Problem, lesson: Lesson, chosen: string | null): number {
  if (typeof lesson.teacher === 'number') return lesson.teacher;
  return choicesOf(problem, lesson).find((teacher) => problem.teachers[teacher]!.id === chosen) ?? NONE;
}

/**
 * The solution that a placement says. Lessons, times, rooms and choices that are no longer there are left out, and what was
 * locked since stays where it is locked.
 */
export function fromPlacement(problem: Problem, placement: KeptPlacement): Solution {
  const roomAt = new Map(problem.rooms.map(({ id }, position) => [id, position]));
  const solution = emptySolution(problem);
  const { timeOf, roomOf, teacherOf } = solution;
  problem.lessons.forEach((lesson, position) => {
    const place = placement[lesson.id];
    if (!place) return;
    const [day, start, room, weeks, teacher = null] = place;
    const isThere = (position: number) => {
      const time = problem.times[position]!;
      return time.day === day && time.start === start && time.weeks === (weeks ?? time.weeks);
    };
    timeOf[position] = lesson.lockedTime ?? lesson.times.find(isThere) ?? NONE;
    if (room !== null && lesson.rooms.length > 0) {
      roomOf[position] = lesson.lockedRoom ?? roomAt.get(room) ?? NONE;
    }
    if (teacherOf) teacherOf[position] = teacherFrom(problem, lesson, teacher);
  });
  return solution;
}
