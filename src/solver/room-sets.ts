import type { Program } from '../constraints/program.ts';

/** One family of cost terms that depend on rooms alone. Rooms are positions, the number of rooms stands for "no room". */
export type RoomFamily = {
  /** Change of cost when the lesson changes its room. Changes nothing. */
  readonly move: (lesson: number, from: number, to: number) => number;
  /** Change of cost when two lessons exchange their rooms; `first` is in `from`, `second` in `to`. */
  readonly swap: (first: number, second: number, from: number, to: number) => number;
  /** Brings the counters up to date with a move. */
  readonly change: (lesson: number, from: number, to: number) => void;
};

/** Sets of lessons (a course's, mostly) that cost for each room beyond the first. */
export function roomSets(program: Program): RoomFamily {
  const { members, weight } = program.rooms;
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
    return ((after > 1 ? after - 1 : 0) - (before > 1 ? before - 1 : 0)) * weight[set]!;
  }

  return {
    move: (lesson, from, to) => {
      let delta = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
      return delta;
    },
    swap: (first, second, from, to) => {
      let delta = 0;
      let i = start[first]!;
      let j = start[second]!;
      const endFirst = start[first + 1]!;
      const endSecond = start[second + 1]!;
      while (i < endFirst || j < endSecond) {
        const a = i < endFirst ? of[i]! : 0x7fffffff;
        const b = j < endSecond ? of[j]! : 0x7fffffff;
        if (a <= b) i++;
        if (b <= a) j++;
        if (a < b) delta += setDelta(a, from, to);
        else if (b < a) delta += setDelta(b, to, from);
      }
      return delta;
    },
    change: (lesson, from, to) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const set = of[i]!;
        const base = set * columns;
        if (from !== noRoom && --lessonsIn[base + from]! === 0) used[set]!--;
        if (to !== noRoom && ++lessonsIn[base + to]! === 1) used[set]!++;
      }
    },
  };
}
