import { NONE } from '../../timetable/solution.ts';
import type { Freedom } from './freedom.ts';
import type { Layout } from './layout.ts';

/** A place that a lesson could take once others have made way. */
export type Step = {
  readonly time: number;
  /** `NONE` for a lesson that needs no room. */
  readonly room: number;
  /** The lessons that must leave; none where the place is free. */
  readonly inTheWay: readonly number[];
};

/** Looks for the places that a lesson could take, as all lessons are laid out at the moment. */
export type Steps = {
  /**
   * The steps of a lesson to some times, in all rooms that it may be in, on which at most so many other lessons stand in
   * the way, all of which may be moved.
   *
   * @param fixed lessons that have been moved already and must stay
   */
  readonly of: (lesson: number, times: readonly number[], most: number, fixed: readonly number[]) => Step[];
  /** Whether nobody stands where a lesson would go. */
  readonly isFree: (lesson: number, time: number, room: number) => boolean;
};

/** Steps over a layout, which may be changed between two calls. */
export function createSteps(layout: Layout, freedom: Freedom): Steps {
  const { lessonsIn, areInConflict, program } = layout;
  const { problem, cellsOfTime } = program.index;
  const { lessons, rooms } = problem;

  /** The lessons at a time that share someone with a lesson. */
  function inConflict(lesson: number, time: number): number[] {
    const found: number[] = [];
    for (const cell of cellsOfTime[time]!) {
      for (const other of lessonsIn(cell)) {
        if (other !== lesson && areInConflict(lesson, other) && !found.includes(other)) found.push(other);
      }
    }
    return found;
  }

  /** The lessons in a room at a time, or none when there is room for one more in each cell. */
  function filling(lesson: number, time: number, room: number): number[] {
    if (room === NONE || program.roomClashWeight === 0) return [];
    const found: number[] = [];
    let isFull = false;
    for (const cell of cellsOfTime[time]!) {
      let here = 0;
      for (const other of lessonsIn(cell)) {
        if (other === lesson || layout.roomOf[other] !== room) continue;
        here++;
        if (!found.includes(other)) found.push(other);
      }
      if (here >= rooms[room]!.lessonsAtOnce) isFull = true;
    }
    return isFull ? found : [];
  }

  /** Lessons of one course are the same to everybody: one of them makes no way for another. */
  function isAlike(lesson: number, other: number): boolean {
    return (
      lessons[lesson]!.course === lessons[other]!.course && lessons[lesson]!.length === lessons[other]!.length
    );
  }

  function of(lesson: number, times: readonly number[], most: number, fixed: readonly number[]): Step[] {
    const mayLeave = (other: number): boolean =>
      !freedom.isLocked(other) && !fixed.includes(other) && !isAlike(lesson, other);
    const [timeNow, roomNow] = [layout.timeOf[lesson]!, layout.roomOf[lesson]!];
    const steps: Step[] = [];
    for (const time of times) {
      const people = inConflict(lesson, time);
      if (people.length > most || !people.every(mayLeave)) continue;
      for (const room of freedom.roomsOf(lesson)) {
        if (time === timeNow && room === roomNow) continue;
        const inRoom = filling(lesson, time, room);
        // Of several lessons that share a large room, any one may leave.
        const choices =
          room !== NONE && rooms[room]!.lessonsAtOnce > 1 ? inRoom.map((one) => [one]) : [inRoom];
        for (const leaving of choices.length === 0 ? [[]] : choices) {
          const inTheWay = [...new Set([...people, ...leaving])];
          if (inTheWay.length <= most && leaving.every(mayLeave)) steps.push({ time, room, inTheWay });
        }
      }
    }
    return steps;
  }

  return {
    of,
    isFree: (lesson, time, room) =>
      inConflict(lesson, time).length === 0 && filling(lesson, time, room).length === 0,
  };
}
