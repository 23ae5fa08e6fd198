import type { Program } from '../constraints/program.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Sets of lessons whose weeks cost by a sum over their days, beyond a limit (gaps in a week, say). */
export function weekSums(program: Program, times: TimeArrays): TimeFamily {
  const { members, value, most, weight } = program.weeks;
  const { start, of } = members;
  const { dayCount, weeks, cellCount, cellStart, cells, weekOfDay, dayOfCell, bitOfCell } = times;
  /** Bit set of the taught periods, row-major `[set][day]`. */
  const taughtOn = new Int32Array(value.length * dayCount);
  /** Lessons in a cell, row-major `[set][cell]`. */
  const lessonsIn = new Uint16Array(value.length * cellCount);
  /** Sum of the days' values, row-major `[set][week]`. */
  const sum = new Int32Array(value.length * weeks);

  function setCell(set: number, cell: number, taught: boolean): void {
    const day = dayOfCell[cell]!;
    const bit = bitOfCell[cell]!;
    const place = set * dayCount + day;
    const before = taughtOn[place]!;
    const after = taught ? before | bit : before & ~bit;
    taughtOn[place] = after;
    sum[set * weeks + weekOfDay[day]!]! += value[set]!(after) - value[set]!(before);
  }

  function shift(set: number, from: number, to: number): void {
    const base = set * cellCount;
    for (let i = cellStart[from]!; i < cellStart[from + 1]!; i++) {
      if (--lessonsIn[base + cells[i]!]! === 0) setCell(set, cells[i]!, false);
    }
    for (let i = cellStart[to]!; i < cellStart[to + 1]!; i++) {
      if (++lessonsIn[base + cells[i]!]! === 1) setCell(set, cells[i]!, true);
    }
  }

  function cost(set: number): number {
    let beyond = 0;
    for (let week = 0; week < weeks; week++) beyond += Math.max(0, sum[set * weeks + week]! - most[set]!);
    return beyond * weight[set]!;
  }

  function setDelta(set: number, from: number, to: number): number {
    const before = cost(set);
    shift(set, from, to);
    const after = cost(set);
    shift(set, to, from);
    return after - before;
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
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) shift(of[i]!, from, to);
    },
  };
}
