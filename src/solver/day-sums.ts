import type { DaySum, Program } from '../constraints/program.ts';
import { swapBySets } from './swap-by-sets.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Up to this many periods a day the values of all sets of periods stand in a table. */
const TABLE_PERIODS = 12;

/** Sets of lessons whose weeks, or whole cycle, cost by a sum over their days (gaps in a week, days with lessons). */
export function daySums(program: Program, times: TimeArrays): TimeFamily {
  const { members, term, weight } = program.sums;
  const { start, of } = members;
  const { dayCount, weeks, cellCount, cellStart, cells, weekOfDay, dayOfCell, bitOfCell } = times;
  const { daysPerWeek, periods } = times;
  /** Bit set of the taught periods, row-major `[set][day]`. */
  const taughtOn = new Int32Array(term.length * dayCount);
  /** Lessons in a cell, row-major `[set][cell]`. */
  const lessonsIn = new Uint16Array(term.length * cellCount);
  /** Sum of the days' values, row-major `[set][week]`; the first week holds that of a whole cycle. */
  const sum = new Int32Array(term.length * weeks);
  const ofCycle = Uint8Array.from(term, ({ span }) => Number(span === 'cycle'));
  const values = valueTables(term, periods, daysPerWeek);
  const costs = costTables(term, weight, dayCount, values.most);

  function setCell(set: number, cell: number, taught: boolean): void {
    const day = dayOfCell[cell]!;
    const place = set * dayCount + day;
    const before = taughtOn[place]!;
    const after = taught ? before | bitOfCell[cell]! : before & ~bitOfCell[cell]!;
    taughtOn[place] = after;
    const week = ofCycle[set] === 1 ? 0 : weekOfDay[day]!;
    const weekday = day - weekOfDay[day]! * daysPerWeek;
    sum[set * weeks + week]! += values.of(set, weekday, after) - values.of(set, weekday, before);
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
    const table = costs[set]!;
    if (ofCycle[set] === 1) return table[sum[set * weeks]!]!;
    let total = 0;
    for (let week = 0; week < weeks; week++) total += table[sum[set * weeks + week]!]!;
    return total;
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
    swap: (first, second, from, to) => swapBySets(start, of, setDelta, first, second, from, to),
    change: (lesson, from, to) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) shift(of[i]!, from, to);
    },
  };
}

/** The values of a day: looked up where a table is small enough, else computed. */
function valueTables(terms: readonly DaySum[], periods: number, daysPerWeek: number) {
  const patterns = 2 ** periods;
  if (periods > TABLE_PERIODS) {
    const of = (set: number, weekday: number, taught: number): number => terms[set]!.value(taught, weekday);
    return { of, most: Number.POSITIVE_INFINITY };
  }
  const known = new Map<string, number>();
  const tables: Int16Array[] = [];
  const base = Int32Array.from(terms, ({ key, byWeekday, value }) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const size = (byWeekday ? daysPerWeek : 1) * patterns;
    const table = Int16Array.from({ length: size }, (_, i) => value(i % patterns, Math.floor(i / patterns)));
    const position = tables.reduce((length, one) => length + one.length, 0);
    tables.push(table);
    known.set(key, position);
    return position;
  });
  const step = Int32Array.from(terms, ({ byWeekday }) => (byWeekday ? patterns : 0));
  const all = new Int16Array(tables.reduce((length, one) => length + one.length, 0));
  let next = 0;
  for (const table of tables) {
    all.set(table, next);
    next += table.length;
  }
  const most = all.reduce((highest, value) => Math.max(highest, value), 0);
  const of = (set: number, weekday: number, taught: number): number =>
    all[base[set]! + step[set]! * weekday + taught]!;
  return { of, most };
}

/** Packed cost by sum, `[set][sum]`. A day's value is at most the highest of its table, or else of all sets of periods. */
function costTables(
  terms: readonly DaySum[],
  weight: Float64Array,
  dayCount: number,
  mostOfDay: number,
): Float64Array[] {
  const most = dayCount * Math.min(mostOfDay, 32);
  return terms.map(({ deviation }, set) =>
    Float64Array.from({ length: most + 1 }, (_, sum) => deviation(sum) * weight[set]!),
  );
}
