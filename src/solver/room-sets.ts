import type { Program } from '../constraints/program.ts';
import { NONE } from '../timetable/solution.ts';
import { swapBySets } from './swap-by-sets.ts';

/** One family of cost terms that depend on rooms alone. Rooms are positions, the number of rooms stands for "no room". */
export type RoomFamily = {
  /** Change of cost when the lesson changes its room. Changes nothing. */
  readonly move: (lesson: number, from: number, to: number) => number;
  /** Change of cost when two lessons exchange their rooms; `first` is in `from`, `second` in `to`. */
  readonly swap: (first: number, second: number, from: number, to: number) => number;
  /** Brings the counters up to date with a move. */
  readonly change: (lesson: number, from: number, to: number) => void;
};

/** Such a family whose terms are each about a set of lessons, with the packed cost of one as it is now. */
export type RoomSetFamily = RoomFamily & { readonly costOf: (set: number) => number };

/** Sets of lessons (a course's, mostly) that cost for each room beyond the allowed number. */
export function roomSets(program: Program): RoomSetFamily {
  const { members, most, weight } = program.rooms;
  const { start, of } = members;
  const noRoom = program.index.problem.rooms.length;
  const columns = noRoom + 1;
  /** Lessons in a room, row-major `[set][room]`. */
  const lessonsIn = new Uint16Array(weight.length * columns);
  /** Rooms in use, for each set. */
  const used = new Uint16Array(weight.length);

  function setDelta(set: number, from: number, to: number): number {
    const base = set * columns;
    const before = used[set]!;
    let after = before;
    if (from !== noRoom && lessonsIn[base + from]! === 1) after--;
    if (to !== noRoom && lessonsIn[base + to]! === 0) after++;
    if (after === before) return 0;
    const free = most[set]!;
    return ((after > free ? after - free : 0) - (before > free ? before - free : 0)) * weight[set]!;
  }

  const family: RoomSetFamily = {
    costOf: (set) => Math.max(0, used[set]! - most[set]!) * weight[set]!,
    move: (lesson, from, to) => {
      let delta = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
      return delta;
    },
    // Sets that hold both are as before the exchange.
    swap: (first, second, from, to) => swapBySets(start, of, setDelta, first, second, from, to),
    change: (lesson, from, to) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const set = of[i]!;
        const base = set * columns;
        if (from !== noRoom && --lessonsIn[base + from]! === 0) used[set]!--;
        if (to !== noRoom && ++lessonsIn[base + to]! === 1) used[set]!++;
      }
    },
  };
  return program.seats === null ? family : byRealRoom(family, program.seats.realRoom, noRoom);
}

/** The family where several rooms of the program are one real room, with another teacher each. */
function byRealRoom(family: RoomSetFamily, realRoom: Int32Array, noRoom: number): RoomSetFamily {
  const realOf = realRoom.map((room) => (room === NONE ? noRoom : room));
  return {
    costOf: family.costOf,
    move: (lesson, from, to) =>
      realOf[from] === realOf[to] ? 0 : family.move(lesson, realOf[from]!, realOf[to]!),
    swap: (first, second, from, to) =>
      realOf[from] === realOf[to] ? 0 : family.swap(first, second, realOf[from]!, realOf[to]!),
    change: (lesson, from, to) => family.change(lesson, realOf[from]!, realOf[to]!),
  };
}
