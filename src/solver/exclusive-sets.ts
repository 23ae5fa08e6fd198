import type { Program } from '../constraints/program.ts';
import { NONE } from '../timetable/solution.ts';
import { swapBySets } from './swap-by-sets.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Several lessons stand in the way. */
const SEVERAL = -2;

/** The family of exclusive sets, which also tells who stands in the way. */
export type ExclusiveSets = TimeFamily & {
  /**
   * The one lesson that shares a set for a single lesson with this one and is in a cell of a time; `NONE` where there is
   * none, `SEVERAL` where there are several. The lesson itself is not in those cells.
   */
  readonly blocker: (lesson: number, time: number) => number;
  /**
   * Writes the lessons that share a set for a single lesson with this one and are alone in a cell of a time to `out` from
   * position `count` on, some perhaps several times; tells the new count.
   */
  readonly blockers: (lesson: number, time: number, out: Int32Array, count: number) => number;
};

/** Sets of lessons of which at most so many fit in a cell: counts the lessons of each set in each cell. */
export function exclusiveSets(program: Program, times: TimeArrays): ExclusiveSets {
  const { members, capacity, weight } = program.exclusive;
  const { start, of } = members;
  const { cellStart, cells, cellCount, timesAreCells } = times;
  const columns = cellCount + 1;
  /** Lessons in a cell, row-major `[set][cell]`. */
  const busy = new Uint16Array(weight.length * columns);
  /** Positions of those lessons plus one, joined by exclusive or: the lesson itself where there is one. */
  const joined = new Int32Array(weight.length * columns);

  function setDelta(set: number, from: number, to: number): number {
    if (!timesAreCells) return deltaOfCells(set, from, to);
    const base = set * columns;
    const most = capacity[set]!;
    const beyond = Number(busy[base + to]! >= most) - Number(busy[base + from]! > most);
    return beyond === 0 ? 0 : beyond * weight[set]!;
  }

  function deltaOfCells(set: number, from: number, to: number): number {
    const base = set * columns;
    const most = capacity[set]!;
    let beyond = 0;
    for (let i = cellStart[to]!; i < cellStart[to + 1]!; i++) if (busy[base + cells[i]!]! >= most) beyond++;
    for (let i = cellStart[from]!; i < cellStart[from + 1]!; i++)
      if (busy[base + cells[i]!]! > most) beyond--;
    return beyond === 0 ? 0 : beyond * weight[set]!;
  }

  return {
    move: (lesson, from, to) => {
      let delta = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
      return delta;
    },
    // Sets that hold both are as before the exchange.
    swap: (first, second, from, to) => swapBySets(start, of, setDelta, first, second, from, to),
    change: (lesson, from, to) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const base = of[i]! * columns;
        for (let c = cellStart[from]!; c < cellStart[from + 1]!; c++) {
          busy[base + cells[c]!]!--;
          joined[base + cells[c]!]! ^= lesson + 1;
        }
        for (let c = cellStart[to]!; c < cellStart[to + 1]!; c++) {
          busy[base + cells[c]!]!++;
          joined[base + cells[c]!]! ^= lesson + 1;
        }
      }
    },
    blockers: (lesson, time, out, count) => {
      let n = count;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        if (capacity[of[i]!] !== 1) continue;
        const base = of[i]! * columns;
        for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
          if (busy[base + cells[c]!]! === 1) out[n++] = joined[base + cells[c]!]! - 1;
        }
      }
      return n;
    },
    blocker: (lesson, time) => {
      let found = NONE;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        if (capacity[of[i]!] !== 1) continue;
        const base = of[i]! * columns;
        for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
          const count = busy[base + cells[c]!]!;
          if (count === 0) continue;
          if (count > 1) return SEVERAL;
          const there = joined[base + cells[c]!]! - 1;
          if (found !== NONE && found !== there) return SEVERAL;
          found = there;
        }
      }
      return found;
    },
  };
}
