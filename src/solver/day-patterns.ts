import { periodsIn } from '../constraints/day-pattern.ts';
import { type DayProfile, keyOn, type Program } from '../constraints/program.ts';
import { swapBySets } from './swap-by-sets.ts';
import type { SetFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Up to this many periods a day every profile has a table of all sets of periods: 4,096 numbers of 8 bytes each. */
const TABLE_PERIODS = 12;
/** More than any set of periods that has a table. Sets are shifted by its power: a product by it leaves optimised code. */
const DOUBLED = 2 ** TABLE_PERIODS;
const PATTERN = DOUBLED - 1;

/** Names what a profile costs on a day of the week: equal names, equal costs. */
function profileKey(profile: DayProfile, weekday: number): string {
  return profile
    .map(({ term, weight }) => `${term.counts === 'day' ? keyOn(term, weekday) : term.key}*${weight}`)
    .join(' + ');
}

/** Packed cost of a day on which no period has two lessons. */
function patternCost(profile: DayProfile, taught: number, weekday: number): number {
  let cost = 0;
  for (const { term, weight } of profile) {
    cost +=
      weight * (term.counts === 'day' ? term.deviation(taught, weekday) : periodsIn(term.offending(taught)));
  }
  return cost;
}

/**
 * Sets of lessons (a person's, mostly) whose days cost by the pattern of taught periods. All kinds that look at a day
 * are one table look-up per day and set: the new pattern's cost less the old one's.
 */
export function dayPatterns(program: Program, times: TimeArrays): SetFamily {
  const { members, profileOf, profiles } = program.days;
  const { start, of } = members;
  const { periods, daysPerWeek, dayCount, cellCount, cellStart, cells, dayStart, days } = times;
  const { weekday, weekBits, periodBits, onlyDay, weekOfDay, dayOfCell, bitOfCell } = times;
  const setCount = profileOf.length;
  const hasTable = periods <= TABLE_PERIODS;
  /**
   * Bit set of the taught periods, row-major `[set][day]`. Where there are tables, the bit set of the periods with two
   * lessons or more is added `DOUBLED` times: while there are none, the pattern tells everything.
   */
  const taughtOn = new Int32Array(setCount * dayCount);
  /** Periods with two lessons or more, row-major `[set][day]`, where there are no tables. */
  const doubledOn = new Uint8Array(hasTable ? 0 : setCount * dayCount);
  /** Lessons in a cell, row-major `[set][cell]`. */
  const lessonsIn = new Uint16Array(setCount * cellCount);

  const tableSize = hasTable ? 2 ** periods : 0;
  /** The table of each profile on each day of the week; days that cost the same have the same one. */
  const tablesByKey = new Map<string, { readonly position: number; profile: DayProfile; weekday: number }>();
  const tableNumber = profiles.map((profile) =>
    Array.from({ length: daysPerWeek }, (_, weekday) => {
      const key = profileKey(profile, weekday);
      const known = tablesByKey.get(key) ?? { position: tablesByKey.size, profile, weekday };
      tablesByKey.set(key, known);
      return known.position;
    }),
  );
  const table = new Float64Array(tablesByKey.size * tableSize);
  for (const { position, profile, weekday } of tablesByKey.values())
    for (let taught = 0; taught < tableSize; taught++)
      table[position * tableSize + taught] = patternCost(profile, taught, weekday);
  /** What a profile's kinds that count lessons find at fault, a bit set for each set of periods, with their weights. */
  const faultsOf = profiles.map((profile) =>
    profile.flatMap(({ term, weight }) =>
      term.counts === 'day'
        ? []
        : [{ weight, faults: Int32Array.from({ length: tableSize }, (_, taught) => term.offending(taught)) }],
    ),
  );
  /** The cell of a time that has only one, else -1. */
  const soleCell = Int32Array.from({ length: times.nowhere + 1 }, (_, time) =>
    cellStart[time + 1]! - cellStart[time]! === 1 ? cells[cellStart[time]!]! : -1,
  );
  /** Where the table of a set on a day of the week begins, row-major `[set][weekday]`. */
  const tableOf = new Int32Array(setCount * daysPerWeek);
  profileOf.forEach((profile, set) => {
    for (let weekday = 0; weekday < daysPerWeek; weekday++)
      tableOf[set * daysPerWeek + weekday] = tableNumber[profile]![weekday]! * tableSize;
  });

  function costDifference(set: number, day: number, before: number, after: number): number {
    const onDay = day - weekOfDay[day]! * daysPerWeek;
    if (hasTable) {
      const base = tableOf[set * daysPerWeek + onDay]!;
      return table[base + after]! - table[base + before]!;
    }
    const profile = profiles[profileOf[set]!]!;
    return patternCost(profile, after, onDay) - patternCost(profile, before, onDay);
  }

  /** Packed cost of one day by its lessons, also where periods have several. */
  function dayCost(set: number, day: number): number {
    const first = set * cellCount + day * periods;
    let taught = 0;
    for (let period = 0; period < periods; period++)
      if (lessonsIn[first + period]! > 0) taught |= 1 << period;
    let cost = 0;
    for (const { term, weight } of profiles[profileOf[set]!]!) {
      if (term.counts === 'day') {
        cost += weight * term.deviation(taught, day - weekOfDay[day]! * daysPerWeek);
        continue;
      }
      for (let rest = term.offending(taught); rest !== 0; rest &= rest - 1) {
        cost += weight * lessonsIn[first + 31 - Math.clz32(rest & -rest)]!;
      }
    }
    return cost;
  }

  function costOfDays(set: number, one: number, other: number): number {
    let cost = 0;
    for (let i = dayStart[one]!; i < dayStart[one + 1]!; i++) cost += dayCost(set, days[i]!);
    const shared = weekday[one] === weekday[other] ? weekBits[one]! : 0;
    for (let i = dayStart[other]!; i < dayStart[other + 1]!; i++) {
      const day = days[i]!;
      if (((shared >> weekOfDay[day]!) & 1) === 0) cost += dayCost(set, day);
    }
    return cost;
  }

  function shiftCounts(set: number, from: number, to: number): void {
    const base = set * cellCount;
    for (let i = cellStart[from]!; i < cellStart[from + 1]!; i++) lessonsIn[base + cells[i]!]!--;
    for (let i = cellStart[to]!; i < cellStart[to + 1]!; i++) lessonsIn[base + cells[i]!]!++;
  }

  function exactDelta(set: number, from: number, to: number): number {
    const before = costOfDays(set, from, to);
    shiftCounts(set, from, to);
    const after = costOfDays(set, from, to);
    shiftCounts(set, to, from);
    return after - before;
  }

  /**
   * Packed change of the cost of a day on which periods have or get several lessons, by its table: what the pattern costs,
   * and each further lesson in a period at fault.
   */
  function doubledDelta(set: number, day: number, costs: number, leaving: number, coming: number): number {
    const before = taughtOn[set * dayCount + day]!;
    const taught = before & PATTERN;
    const doubled = before >> TABLE_PERIODS;
    const after = (taught & ~(leaving & ~doubled)) | coming;
    let delta = table[costs + after]! - table[costs + taught]!;
    const kinds = faultsOf[profileOf[set]!]!;
    if (kinds.length === 0) return delta;
    const first = set * cellCount + day * periods;
    for (let rest = doubled | (taught & coming); rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const further = lessonsIn[first + 31 - Math.clz32(bit)]! - 1;
      const left = Math.max(0, further - ((leaving & bit) !== 0 ? 1 : 0) + ((coming & bit) !== 0 ? 1 : 0));
      for (let kind = 0; kind < kinds.length; kind++) {
        const { weight, faults } = kinds[kind]!;
        if ((faults[taught]! & bit) !== 0) delta -= weight * further;
        if ((faults[after]! & bit) !== 0) delta += weight * left;
      }
    }
    return delta;
  }

  function setDelta(set: number, from: number, to: number): number {
    const fromDay = onlyDay[from]!;
    const toDay = onlyDay[to]!;
    if (!hasTable || fromDay < 0 || toDay < 0) return setDeltaOfWeeks(set, from, to);
    const base = set * dayCount;
    const costs = tableOf[set * daysPerWeek + weekday[from]!]!;
    const before = taughtOn[base + fromDay]!;
    const left = before & ~periodBits[from]!;
    const coming = periodBits[to]!;
    const there = fromDay === toDay ? left : taughtOn[base + toDay]!;
    if ((there & coming) !== 0 || before >= DOUBLED || there >= DOUBLED) {
      const leaving = periodBits[from]!;
      if (fromDay === toDay) return doubledDelta(set, fromDay, costs, leaving, coming);
      const arrival = tableOf[set * daysPerWeek + weekday[to]!]!;
      return doubledDelta(set, fromDay, costs, leaving, 0) + doubledDelta(set, toDay, arrival, 0, coming);
    }
    if (fromDay === toDay) return table[costs + (left | coming)]! - table[costs + before]!;
    const toCosts = tableOf[set * daysPerWeek + weekday[to]!]!;
    return (
      table[costs + left]! -
      table[costs + before]! +
      table[toCosts + (there | coming)]! -
      table[toCosts + there]!
    );
  }

  function isDoubled(place: number): boolean {
    return hasTable ? taughtOn[place]! >= DOUBLED : doubledOn[place]! !== 0;
  }

  function setDeltaOfWeeks(set: number, from: number, to: number): number {
    const base = set * dayCount;
    const leaving = periodBits[from]!;
    const coming = periodBits[to]!;
    const shared = weekday[from] === weekday[to] ? weekBits[from]! & weekBits[to]! : 0;
    let delta = 0;
    for (let i = dayStart[from]!; i < dayStart[from + 1]!; i++) {
      const day = days[i]!;
      if (isDoubled(base + day)) return exactDelta(set, from, to);
      const before = taughtOn[base + day]!;
      let after = before & ~leaving;
      if (shared !== 0 && (shared >> weekOfDay[day]!) & 1) {
        if ((after & coming) !== 0) return exactDelta(set, from, to);
        after |= coming;
      }
      delta += costDifference(set, day, before, after);
    }
    for (let i = dayStart[to]!; i < dayStart[to + 1]!; i++) {
      const day = days[i]!;
      if (shared !== 0 && (shared >> weekOfDay[day]!) & 1) continue;
      const before = taughtOn[base + day]!;
      if (isDoubled(base + day) || (before & coming) !== 0) return exactDelta(set, from, to);
      delta += costDifference(set, day, before, before | coming);
    }
    return delta;
  }

  /** The change between two times of a single cell each, where there are tables. */
  function changeCells(lesson: number, from: number, to: number): void {
    const fromDay = dayOfCell[from]!;
    const toDay = dayOfCell[to]!;
    const leaving = bitOfCell[from]!;
    const coming = bitOfCell[to]!;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const set = of[i]!;
      const base = set * cellCount;
      const left = --lessonsIn[base + from]!;
      if (left < 2) taughtOn[set * dayCount + fromDay]! -= left === 0 ? leaving : leaving << TABLE_PERIODS;
      const now = ++lessonsIn[base + to]!;
      if (now < 3) taughtOn[set * dayCount + toDay]! += now === 1 ? coming : coming << TABLE_PERIODS;
    }
  }

  function changeTimes(lesson: number, from: number, to: number): void {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const set = of[i]!;
      const base = set * cellCount;
      for (let c = cellStart[from]!; c < cellStart[from + 1]!; c++) {
        const cell = cells[c]!;
        const place = set * dayCount + dayOfCell[cell]!;
        const left = --lessonsIn[base + cell]!;
        if (left === 0) taughtOn[place]! -= bitOfCell[cell]!;
        else if (left === 1) changeDoubled(place, -bitOfCell[cell]!);
      }
      for (let c = cellStart[to]!; c < cellStart[to + 1]!; c++) {
        const cell = cells[c]!;
        const place = set * dayCount + dayOfCell[cell]!;
        const now = ++lessonsIn[base + cell]!;
        if (now === 1) taughtOn[place]! += bitOfCell[cell]!;
        else if (now === 2) changeDoubled(place, bitOfCell[cell]!);
      }
    }
  }

  function changeDoubled(place: number, bit: number): void {
    if (hasTable) taughtOn[place]! += bit << TABLE_PERIODS;
    else doubledOn[place]! += Math.sign(bit);
  }

  function costOfDay(set: number, day: number): number {
    const taught = taughtOn[set * dayCount + day]!;
    if (!hasTable || taught >= DOUBLED) return dayCost(set, day);
    return table[tableOf[set * daysPerWeek + day - weekOfDay[day]! * daysPerWeek]! + taught]!;
  }

  function costOf(set: number): number {
    let sum = 0;
    for (let day = 0; day < dayCount; day++) sum += costOfDay(set, day);
    return sum;
  }

  /** Packed cost of a set on the days of a time. */
  function costOn(set: number, time: number): number {
    let sum = 0;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) sum += costOfDay(set, days[i]!);
    return sum;
  }

  return {
    costOf,
    saved: (lesson, from) => {
      let saved = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++)
        if (costOn(of[i]!, from) > 0) saved -= setDelta(of[i]!, from, times.nowhere);
      return saved;
    },
    move: (lesson, from, to) => {
      let delta = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
      return delta;
    },
    // A set that holds both has the same pattern after the exchange.
    swap: (first, second, from, to) => swapBySets(start, of, setDelta, first, second, from, to),
    change: (lesson, from, to) => {
      const left = hasTable ? soleCell[from]! : -1;
      const taken = hasTable ? soleCell[to]! : -1;
      if (left >= 0 && taken >= 0) changeCells(lesson, left, taken);
      else changeTimes(lesson, from, to);
    },
  };
}
