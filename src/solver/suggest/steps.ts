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
  const { problem, cellsOfTime, partsOfRoom } = program.index;
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

  /** The lessons in a part of a room at a time, or none when there is room for one more in each cell. */
  function fillingPart(lesson: number, time: number, part: number): number[] {
    const found: number[] = [];
    let isFull = false;
    for (const cell of cellsOfTime[time]!) {
      let here = 0;
      for (const other of lessonsIn(cell)) {
        const room = layout.roomOf[other]!;
        if (other === lesson || room === NONE || !partsOfRoom[room]!.includes(part)) continue;
        here++;
        if (!found.includes(other)) found.push(other);
      }
      if (here >= rooms[part]!.lessonsAtOnce) isFull = true;
    }
    return isFull ? found : [];
  }

  /**
   * The ways to make room for a lesson: those in the full parts of the room leave, of several in a part that holds as many
   * any one. One way in which nobody leaves where there is room for one more in each cell.
   *
   * @param most ways in which more than so many leave are left out
   */
  function waysIn(lesson: number, time: number, room: number, most: number): number[][] {
    if (room === NONE || program.roomClashWeight === 0) return [[]];
    return partsOfRoom[room]!.reduce<number[][]>(
      (ways, part) => {
        const there = fillingPart(lesson, time, part);
        if (there.length === 0) return ways;
        const leaving = rooms[part]!.lessonsAtOnce > 1 ? there.map((one) => [one]) : [there];
        return ways
          .flatMap((way) => leaving.map((some) => [...new Set([...way, ...some])]))
          .filter((way) => way.length <= most);
      },
      [[]],
    );
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
        for (const leaving of waysIn(lesson, time, room, most)) {
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
      inConflict(lesson, time).length === 0 && waysIn(lesson, time, room, 0).length > 0,
  };
}
