import { type DaySum, keyOn, type Program } from '../constraints/program.ts';
import { swapBySets } from './swap-by-sets.ts';
import type { SetFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Up to this many periods a day the values of all sets of periods stand in a table. */
const TABLE_PERIODS = 12;

/** Sets of lessons whose weeks, or whole cycle, cost by a sum over their days (gaps in a week, days with lessons). */
export function daySums(program: Program, times: TimeArrays): SetFamily {
  const { members, term, weight } = program.sums;
  const { start, of } = members;
  const { dayCount, weeks, cellCount, cellStart, cells, weekOfDay, dayOfCell, bitOfCell } = times;
  const { daysPerWeek, periods, periodBits, onlyDay, nowhere } = times;
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

  /** Change of the sum of a set on a single day, when the periods of one time go and those of another come. */
  function dayChange(set: number, day: number, onDay: number, leaving: number, coming: number): number {
    const before = taughtOn[set * dayCount + day]!;
    let after = before;
    for (let i = cellStart[leaving]!; i < cellStart[leaving + 1]!; i++)
      if (lessonsIn[set * cellCount + cells[i]!] === 1) after &= ~bitOfCell[cells[i]!]!;
    after |= periodBits[coming]!;
    return before === after ? 0 : values.of(set, onDay, after) - values.of(set, onDay, before);
  }

  function setDelta(set: number, from: number, to: number): number {
    if (weeks > 1) return deltaOfWeeks(set, from, to);
    const fromDay = onlyDay[from]!;
    const toDay = onlyDay[to]!;
    let change = 0;
    if (fromDay === toDay) change = dayChange(set, fromDay, fromDay, from, to);
    else {
      if (fromDay >= 0) change += dayChange(set, fromDay, fromDay, from, nowhere);
      if (toDay >= 0) change += dayChange(set, toDay, toDay, nowhere, to);
    }
    if (change === 0) return 0;
    const table = costs[set]!;
    return table[sum[set]! + change]! - table[sum[set]!]!;
  }

  function deltaOfWeeks(set: number, from: number, to: number): number {
    const before = cost(set);
    shift(set, from, to);
    const after = cost(set);
    shift(set, to, from);
    return after - before;
  }

  return {
    costOf: cost,
    saved: (lesson, from) => {
      let saved = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++)
        if (cost(of[i]!) > 0) saved -= setDelta(of[i]!, from, nowhere);
      return saved;
    },
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
  let most = 0;
  /** Where the table of a set on a day of the week begins, row-major `[set][weekday]`. */
  const base = new Int32Array(terms.length * daysPerWeek);
  terms.forEach((term, set) => {
    for (let weekday = 0; weekday < daysPerWeek; weekday++) {
      const key = keyOn(term, weekday);
      let position = known.get(key);
      if (position === undefined) {
        const table = new Int16Array(patterns);
        for (let taught = 0; taught < patterns; taught++) {
          table[taught] = term.value(taught, weekday);
          if (table[taught]! > most) most = table[taught]!;
        }
        position = (tables.push(table) - 1) * patterns;
        known.set(key, position);
      }
      base[set * daysPerWeek + weekday] = position;
    }
  });
  const all = new Int16Array(tables.length * patterns);
  for (const [position, table] of tables.entries()) all.set(table, position * patterns);
  const of = (set: number, weekday: number, taught: number): number =>
    all[base[set * daysPerWeek + weekday]! + taught]!;
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
