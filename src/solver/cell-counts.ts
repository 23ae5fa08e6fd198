import type { Program } from '../constraints/program.ts';
import { swapBySets } from './swap-by-sets.ts';
import type { SetFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Sets of lessons which cost by how many of them are in a cell, in the cells that count. */
export function cellCounts(program: Program, times: TimeArrays): SetFamily {
  const { members, costs, counted } = program.cellCounts;
  const { start, of } = members;
  const { cellStart, cells, cellCount } = times;
  /** Lessons in a cell, row-major `[set][cell]`. */
  const lessonsIn = new Uint16Array(costs.length * cellCount);

  function setDelta(set: number, from: number, to: number): number {
    const base = set * cellCount;
    const cost = costs[set]!;
    let delta = 0;
    for (let i = cellStart[to]!; i < cellStart[to + 1]!; i++) {
      const place = base + cells[i]!;
      if (counted[place] === 1) delta += cost[lessonsIn[place]! + 1]! - cost[lessonsIn[place]!]!;
    }
    for (let i = cellStart[from]!; i < cellStart[from + 1]!; i++) {
      const place = base + cells[i]!;
      if (counted[place] === 1) delta += cost[lessonsIn[place]! - 1]! - cost[lessonsIn[place]!]!;
    }
    return delta;
  }

  function move(lesson: number, from: number, to: number): number {
    let delta = 0;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
    return delta;
  }

  return {
    move,
    saved: (lesson, from) => -move(lesson, from, times.nowhere),
    costOf: (set) => {
      let cost = 0;
      for (let place = set * cellCount; place < (set + 1) * cellCount; place++)
        if (counted[place] === 1) cost += costs[set]![lessonsIn[place]!]!;
      return cost;
    },
    swap: (first, second, from, to) => swapBySets(start, of, setDelta, first, second, from, to),
    change: (lesson, from, to) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const base = of[i]! * cellCount;
        for (let c = cellStart[from]!; c < cellStart[from + 1]!; c++) lessonsIn[base + cells[c]!]!--;
        for (let c = cellStart[to]!; c < cellStart[to + 1]!; c++) lessonsIn[base + cells[c]!]!++;
      }
    },
  };
}
