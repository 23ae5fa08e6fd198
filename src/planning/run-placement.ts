import type { KeptPlacement } from '../store/schema/schedules.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';

/** A solution by the codes of lessons and rooms, which last longer than positions do. */
export function toPlacement(problem: Problem, solution: Solution): KeptPlacement {
  const places = problem.lessons.flatMap((lesson, position) => {
    const time = problem.times[solution.timeOf[position]!];
    if (!time) return [];
    const room = problem.rooms[solution.roomOf[position]!]?.id ?? null;
    return [[lesson.id, [time.day, time.start, room, time.weeks]] as const];
  });
  return Object.fromEntries(places);
}

/**
 * The solution that a placement says. Lessons, times and rooms that are no longer there are left out, and what was
 * locked since stays where it is locked.
 */
export function fromPlacement(problem: Problem, placement: KeptPlacement): Solution {
  const roomAt = new Map(problem.rooms.map(({ id }, position) => [id, position]));
  const timeOf = new Int32Array(problem.lessons.length).fill(NONE);
  const roomOf = new Int32Array(problem.lessons.length).fill(NONE);
  problem.lessons.forEach((lesson, position) => {
    timeOf[position] = lesson.lockedTime ?? NONE;
    roomOf[position] = lesson.lockedRoom ?? NONE;
    const place = placement[lesson.id];
    if (!place) return;
    const [day, start, room, weeks] = place;
    const isThere = (position: number) => {
      const time = problem.times[position]!;
      return time.day === day && time.start === start && time.weeks === (weeks ?? time.weeks);
    };
    timeOf[position] = lesson.lockedTime ?? lesson.times.find(isThere) ?? NONE;
    if (room !== null && lesson.rooms.length > 0) {
      roomOf[position] = lesson.lockedRoom ?? roomAt.get(room) ?? NONE;
    }
  });
  return { timeOf, roomOf };
}
