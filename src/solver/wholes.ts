import { placedReader } from '../constraints/placed-lessons.ts';
import type { Program } from '../constraints/program.ts';

/** Sets of lessons that are evaluated anew when one of them moves. Their cost may depend on times and rooms. */
export type PlaceFamily = {
  /** Change of cost when the lesson goes to a time and a room. Changes nothing. */
  readonly move: (lesson: number, toTime: number, toRoom: number) => number;
  /** Change of cost when two lessons exchange both. */
  readonly swap: (first: number, second: number) => number;
  /** To be called after the lesson was moved. */
  readonly change: (lesson: number) => void;
};

/**
 * The rare kinds that no other family can say: what they cost now is kept for each set, so that a move evaluates each
 * set of its lesson once.
 *
 * @param timeOf where the lessons are, with the number of times for "nowhere"
 * @param roomOf likewise, with the number of rooms for "no room"
 */
export function wholes(program: Program, timeOf: Int32Array, roomOf: Int32Array): PlaceFamily {
  const { members, lessons, evaluate, inRooms, weight } = program.wholes;
  const { start, of } = members;
  const read = placedReader(program.index);
  const current = Float64Array.from(lessons, (_, set) => costOf(set));

  function costOf(set: number): number {
    return evaluate[set]!(read(lessons[set]!, timeOf, roomOf, inRooms[set]!)) * weight[set]!;
  }

  function deltaOf(lesson: number, excepted: number): number {
    let delta = 0;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const set = of[i]!;
      if (excepted >= 0 && holds(excepted, set)) continue;
      delta += costOf(set) - current[set]!;
    }
    return delta;
  }

  function holds(lesson: number, set: number): boolean {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) if (of[i] === set) return true;
    return false;
  }

  function place(lesson: number, time: number, room: number): void {
    timeOf[lesson] = time;
    roomOf[lesson] = room;
  }

  return {
    move: (lesson, toTime, toRoom) => {
      const fromTime = timeOf[lesson]!;
      const fromRoom = roomOf[lesson]!;
      place(lesson, toTime, toRoom);
      const delta = deltaOf(lesson, -1);
      place(lesson, fromTime, fromRoom);
      return delta;
    },
    swap: (first, second) => {
      const [time, room] = [timeOf[first]!, roomOf[first]!];
      const [otherTime, otherRoom] = [timeOf[second]!, roomOf[second]!];
      place(first, otherTime, otherRoom);
      place(second, time, room);
      const delta = deltaOf(first, -1) + deltaOf(second, first);
      place(first, time, room);
      place(second, otherTime, otherRoom);
      return delta;
    },
    change: (lesson) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) current[of[i]!] = costOf(of[i]!);
    },
  };
}
