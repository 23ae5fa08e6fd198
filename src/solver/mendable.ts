import type { OpenPeriods } from './open-periods.ts';
import type { MendableSet } from './relax-days.ts';
import type { TimeArrays } from './time-table.ts';

/** Keeps what further lessons of a set could mend against the periods that are still to come. */
export type Mendable = {
  /** Hard units beyond what the missing lessons could mend, by which the placement gets worse when a lesson comes. */
  readonly coming: (lesson: number, time: number) => number;
  /** The same when a placed lesson goes; negative where that helps. */
  readonly leaving: (lesson: number, time: number) => number;
  readonly change: (lesson: number, from: number, to: number) => void;
  /** Of all sets together. */
  readonly excess: () => number;
  /** Of one set. */
  readonly excessOf: (set: number) => number;
};

/**
 * The ledger of a placement of nothing. Each missing period of a set is taken to mend as much as one can at most.
 *
 * @param length cells of the cycle that each lesson fills
 * @param open the periods of a day that the sets' counts are by
 */
export function createMendable(
  sets: readonly MendableSet[],
  times: TimeArrays,
  length: readonly number[],
  open: OpenPeriods,
): Mendable {
  const { dayCount, dayStart, days, daysPerWeek, onlyDay } = times;
  const { cellCount, cellStart, cells, dayOfCell } = times;
  const periodBits = times.periodBits.map(open.squeeze);
  const bitOfCell = times.bitOfCell.map(open.squeeze);
  const { ledgers, order } = ledgersOf(sets);
  /** The sets of a ledger are those from its `first` to the next one's: `sorted` has them in that order. */
  const sorted = order.map((set) => sets[set]!);
  const first = Int32Array.from([...ledgers.map((ledger) => ledger.first), sets.length]);
  const byLessons = Uint8Array.from(ledgers, ({ by }) => Number(by === 'lessons'));
  const own: number[][] = length.map(() => []);
  ledgers.forEach(({ lessons }, ledger) => {
    for (const lesson of lessons) own[lesson]!.push(ledger);
  });
  const ownLedgers = own.map((list) => Int32Array.from(list));
  const taught = new Int32Array(ledgers.length * dayCount);
  const lessonsOn = new Int32Array(ledgers.length * dayCount);
  const lessonsIn = new Uint16Array(ledgers.length * cellCount);

  const isTogether = Uint8Array.from(sorted, (set) => Number(set.isTogether === true));
  /** The first day of the span of a day, row-major `[set][day]`. */
  const spanStart = Int32Array.from(
    sorted.flatMap(({ span }) => Array.from({ length: dayCount }, (_, day) => day - (day % span))),
  );
  /** The counts of each sum on each day of the week begin there, row-major `[sum][day of the week]`. */
  const sums = sorted.flatMap((set) => set.sums);
  const counts = joined(sums.flatMap((sum) => sum.counts));
  /** The units of each sum begin there; -1 where they are the sum. */
  const costs = joined(sums.map(({ units }) => units));
  /** The sums of set `i` are those from `sumStart[i]` to `sumStart[i + 1] - 1`. */
  const sumStart = new Int32Array(sets.length + 1);
  sorted.forEach((set, position) => {
    sumStart[position + 1] = sumStart[position]! + set.sums.length;
  });
  /** Each sum over a span, at the place of its first day, row-major `[sum][day]`. */
  const counted = new Int32Array(sums.length * dayCount);
  /** Units of each set, those that its missing periods could mend, and those beyond. */
  const units = new Float64Array(sets.length);
  const mostMended = Float64Array.from(sorted, (set) => set.mostMended);
  const missing = Float64Array.from(sorted, ({ lessons }, set) =>
    lessons.reduce((sum, lesson) => sum + length[lesson]! * mostMended[set]!, 0),
  );
  const excess = new Float64Array(sets.length);
  let excessSum = 0;
  sorted.forEach(({ span }, set) => {
    for (let sum = sumStart[set]!; sum < sumStart[set + 1]!; sum++) {
      for (let day = 0; day < dayCount; day++)
        counted[sum * dayCount + spanStart[set * dayCount + day]!]! +=
          counts.values[counts.start[sum * daysPerWeek + (day % daysPerWeek)]!]!;
      for (let day = 0; day < dayCount; day += span)
        units[set]! += unitsOf(sum, counted[sum * dayCount + day]!);
    }
    excess[set] = beyond(set, units[set]!, missing[set]!);
    excessSum += excess[set]!;
  });

  function unitsOf(sum: number, count: number): number {
    const start = costs.start[sum]!;
    return start < 0 ? count : costs.values[start + count]!;
  }

  /** Where nothing is missing any more, rules that others count are counted by them. */
  function beyond(set: number, count: number, left: number): number {
    return isTogether[set] === 0 ? Math.max(0, count - left) : Number(left > 0 && count > left);
  }

  /** Change of the units of a set when the state of a day changes. */
  function dayDelta(set: number, day: number, onDay: number, before: number, after: number): number {
    if (before === after) return 0;
    const firstDay = spanStart[set * dayCount + day]!;
    let delta = 0;
    for (let sum = sumStart[set]!; sum < sumStart[set + 1]!; sum++) {
      const start = counts.start[sum * daysPerWeek + onDay]!;
      const more = counts.values[start + after]! - counts.values[start + before]!;
      if (more === 0) continue;
      const count = counted[sum * dayCount + firstDay]!;
      delta += unitsOf(sum, count + more) - unitsOf(sum, count);
    }
    return delta;
  }

  /** Changes the state of a day for all sets of a ledger. */
  function setDay(ledger: number, day: number, before: number, after: number): void {
    const onDay = day % daysPerWeek;
    for (let set = first[ledger]!; set < first[ledger + 1]!; set++) {
      const firstDay = spanStart[set * dayCount + day]!;
      for (let sum = sumStart[set]!; sum < sumStart[set + 1]!; sum++) {
        const start = counts.start[sum * daysPerWeek + onDay]!;
        const more = counts.values[start + after]! - counts.values[start + before]!;
        if (more === 0) continue;
        const place = sum * dayCount + firstDay;
        const count = counted[place]!;
        units[set]! += unitsOf(sum, count + more) - unitsOf(sum, count);
        counted[place] = count + more;
      }
    }
  }

  /** Change of what is beyond mending when one day of a ledger changes its state, and the missing periods their number. */
  function deltaOfDay(ledger: number, day: number, before: number, after: number, periods: number): number {
    const onDay = day % daysPerWeek;
    let delta = 0;
    for (let set = first[ledger]!; set < first[ledger + 1]!; set++) {
      const now = units[set]! + dayDelta(set, day, onDay, before, after);
      delta += beyond(set, now, missing[set]! + periods * mostMended[set]!) - excess[set]!;
    }
    return delta;
  }

  /** The same for all days of a time: their states are made, and taken back. */
  function deltaOfDays(
    ledger: number,
    time: number,
    after: (day: number) => number,
    periods: number,
  ): number {
    const state = byLessons[ledger] === 1 ? lessonsOn : taught;
    const before = (day: number): number => state[ledger * dayCount + day]!;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++)
      setDay(ledger, days[i]!, before(days[i]!), after(days[i]!));
    let delta = 0;
    for (let set = first[ledger]!; set < first[ledger + 1]!; set++)
      delta += beyond(set, units[set]!, missing[set]! + periods * mostMended[set]!) - excess[set]!;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++)
      setDay(ledger, days[i]!, after(days[i]!), before(days[i]!));
    return delta;
  }

  function comingTo(ledger: number, lesson: number, time: number): number {
    const bits = periodBits[time]!;
    const base = ledger * dayCount;
    let occupied = 0;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++)
      for (let rest = taught[base + days[i]!]! & bits; rest !== 0; rest &= rest - 1) occupied++;
    // Whoever stands there makes way, and is missing then.
    const periods = occupied - length[lesson]!;
    const more = Number(occupied === 0);
    const day = onlyDay[time]!;
    if (byLessons[ledger] === 1) {
      if (day < 0) return deltaOfDays(ledger, time, (on) => lessonsOn[base + on]! + more, periods);
      return deltaOfDay(ledger, day, lessonsOn[base + day]!, lessonsOn[base + day]! + more, periods);
    }
    if (day < 0) return deltaOfDays(ledger, time, (on) => taught[base + on]! | bits, periods);
    return deltaOfDay(ledger, day, taught[base + day]!, taught[base + day]! | bits, periods);
  }

  /** Periods of a ledger on a day when a lesson leaves it. */
  function taughtWithout(ledger: number, day: number, time: number): number {
    let left = taught[ledger * dayCount + day]!;
    for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
      const cell = cells[c]!;
      if (dayOfCell[cell] === day && lessonsIn[ledger * cellCount + cell]! === 1) left &= ~bitOfCell[cell]!;
    }
    return left;
  }

  /** Whether what is beyond mending may change when a lesson goes: it cannot grow where a lesson is missing. */
  function mayChange(ledger: number): boolean {
    for (let set = first[ledger]!; set < first[ledger + 1]!; set++)
      if (excess[set]! > 0 || isTogether[set] === 1) return true;
    return false;
  }

  function leavingFrom(ledger: number, lesson: number, time: number): number {
    if (!mayChange(ledger)) return 0;
    const base = ledger * dayCount;
    const periods = length[lesson]!;
    const day = onlyDay[time]!;
    if (byLessons[ledger] === 1) {
      if (day < 0) return deltaOfDays(ledger, time, (on) => lessonsOn[base + on]! - 1, periods);
      return deltaOfDay(ledger, day, lessonsOn[base + day]!, lessonsOn[base + day]! - 1, periods);
    }
    if (day < 0) return deltaOfDays(ledger, time, (on) => taughtWithout(ledger, on, time), periods);
    return deltaOfDay(ledger, day, taught[base + day]!, taughtWithout(ledger, day, time), periods);
  }

  /** Puts a lesson into the days of a time, or takes it out of them. */
  function shift(ledger: number, time: number, step: 1 | -1): void {
    const base = ledger * dayCount;
    if (byLessons[ledger] === 1) {
      for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) {
        const before = lessonsOn[base + days[i]!]!;
        lessonsOn[base + days[i]!] = before + step;
        setDay(ledger, days[i]!, before, before + step);
      }
    }
    for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
      const place = ledger * cellCount + cells[c]!;
      const count = lessonsIn[place]! + step;
      lessonsIn[place] = count;
      if (count !== Number(step === 1)) continue;
      const day = dayOfCell[cells[c]!]!;
      const before = taught[base + day]!;
      taught[base + day] = before ^ bitOfCell[cells[c]!]!;
      if (byLessons[ledger] === 0) setDay(ledger, day, before, taught[base + day]!);
    }
  }

  /** Brings what is beyond mending up to date, once so many periods more are missing. */
  function settle(ledger: number, periods: number): void {
    for (let set = first[ledger]!; set < first[ledger + 1]!; set++) {
      missing[set]! += periods * mostMended[set]!;
      const now = beyond(set, units[set]!, missing[set]!);
      excessSum += now - excess[set]!;
      excess[set] = now;
    }
  }

  const positionOf = new Int32Array(sets.length);
  for (const [position, set] of order.entries()) positionOf[set] = position;
  return {
    coming: (lesson, time) => {
      let sum = 0;
      const list = ownLedgers[lesson]!;
      for (let i = 0; i < list.length; i++) sum += comingTo(list[i]!, lesson, time);
      return sum;
    },
    leaving: (lesson, time) => {
      let sum = 0;
      const list = ownLedgers[lesson]!;
      for (let i = 0; i < list.length; i++) sum += leavingFrom(list[i]!, lesson, time);
      return sum;
    },
    change: (lesson, from, to) => {
      const list = ownLedgers[lesson]!;
      const periods = length[lesson]! * (Number(to === times.nowhere) - Number(from === times.nowhere));
      for (let i = 0; i < list.length; i++) {
        shift(list[i]!, from, -1);
        shift(list[i]!, to, 1);
        settle(list[i]!, periods);
      }
    },
    excess: () => excessSum,
    excessOf: (set) => excess[positionOf[set]!]!,
  };
}

/** Sets of the same lessons, whose days are kept once for all of them. */
type Ledger = { readonly lessons: readonly number[]; readonly by: MendableSet['by']; readonly first: number };

/** The ledgers of sets, and the order of the sets in which those of a ledger are together. */
function ledgersOf(sets: readonly MendableSet[]): { ledgers: readonly Ledger[]; order: readonly number[] } {
  const together = Map.groupBy(sets.keys(), (set) => `${sets[set]!.by} ${sets[set]!.lessons.join()}`);
  const order = [...together.values()].flat();
  let first = 0;
  const ledgers = [...together.values()].map((own): Ledger => {
    const { lessons, by } = sets[own[0]!]!;
    first += own.length;
    return { lessons, by, first: first - own.length };
  });
  return { ledgers, order };
}

/** Tables one after the other, each of them once: where each begins, or -1 for those that are null. */
function joined(tables: readonly (Float64Array | null)[]): { values: Int32Array; start: Int32Array } {
  const known = new Map<Float64Array, number>();
  let size = 0;
  const start = Int32Array.from(tables, (table) => {
    if (table === null) return -1;
    const before = known.get(table);
    if (before !== undefined) return before;
    known.set(table, size);
    size += table.length;
    return size - table.length;
  });
  const values = new Int32Array(size);
  for (const [table, position] of known) values.set(table, position);
  return { values, start };
}
