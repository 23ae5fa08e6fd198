import type { Lesson } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';

/** Whether a solution leaves a lesson at the time, in the room and with the teacher that it must keep. */
export function keepsLocks(
  { lockedTime, lockedRoom, teacher }: Lesson,
  { timeOf, roomOf, teacherOf }: Solution,
  position: number,
): boolean {
  return (
    (lockedTime ?? timeOf[position]) === timeOf[position] &&
    (lockedRoom ?? roomOf[position]) === roomOf[position] &&
    (teacher ?? teacherOf?.[position]) === teacherOf?.[position]
  );
}
