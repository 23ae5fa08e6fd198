import type { Program } from '../constraints/program.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Sets of lessons of which at most so many fit in a cell: counts the lessons of each set in each cell. */
export function exclusiveSets(program: Program, times: TimeArrays): TimeFamily {
  const { members, capacity, weight } = program.exclusive;
  const { start, of } = members;
  const { cellStart, cells, cellCount } = times;
  /** Lessons in a cell, row-major `[set][cell]`. */
  const busy = new Uint16Array(weight.length * cellCount);

  function setDelta(set: number, from: number, to: number): number {
    const base = set * cellCount;
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
    swap: (first, second, from, to) => {
      let delta = 0;
      let i = start[first]!;
      let j = start[second]!;
      const endFirst = start[first + 1]!;
      const endSecond = start[second + 1]!;
      // Sets that hold both see the same lessons in the same cells after the exchange.
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
        const base = of[i]! * cellCount;
        for (let c = cellStart[from]!; c < cellStart[from + 1]!; c++) busy[base + cells[c]!]!--;
        for (let c = cellStart[to]!; c < cellStart[to + 1]!; c++) busy[base + cells[c]!]!++;
      }
    },
  };
}
