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
  const { dayCount, dayStart, days, daysPerWeek, onlyDay, weekday } = times;
  const { cellCount, cellStart, cells, dayOfCell } = times;
  const periodBits = times.periodBits.map(open.squeeze);
  const bitOfCell = times.bitOfCell.map(open.squeeze);
  const own: number[][] = length.map(() => []);
  sets.forEach(({ lessons }, set) => {
    for (const lesson of lessons) own[lesson]!.push(set);
  });
  const ownSets = own.map((list) => Int32Array.from(list));
  const byLessons = Uint8Array.from(sets, ({ by }) => Number(by === 'lessons'));
  const isTogether = Uint8Array.from(sets, (set) => Number(set.isTogether === true));
  const spanOf = Int32Array.from(sets, ({ span }) => span);
  const taught = new Int32Array(sets.length * dayCount);
  const lessonsOn = new Int32Array(sets.length * dayCount);
  const lessonsIn = new Uint16Array(sets.length * cellCount);
  /** The counts of each sum on each day of the week begin there, row-major `[sum][day of the week]`. */
  const sums = sets.flatMap((set) => set.sums);
  const counts = joined(sums.flatMap((sum) => sum.counts));
  /** The units of each sum begin there; -1 where they are the sum. */
  const costs = joined(sums.map(({ units }) => units));
  /** The sums of set `i` are those from `sumStart[i]` to `sumStart[i + 1] - 1`. */
  const sumStart = new Int32Array(sets.length + 1);
  sets.forEach((set, position) => {
    sumStart[position + 1] = sumStart[position]! + set.sums.length;
  });
  /** Each sum over a span, at the place of its first day, row-major `[sum][day]`. */
  const counted = new Int32Array(sums.length * dayCount);
  /** Units of each set, and those that its missing periods could mend. */
  const units = new Float64Array(sets.length);
  const mostMended = Float64Array.from(sets, (set) => set.mostMended);
  const missing = Float64Array.from(sets, ({ lessons }, set) =>
    lessons.reduce((sum, lesson) => sum + length[lesson]! * mostMended[set]!, 0),
  );
  let excess = 0;
  sets.forEach(({ span }, set) => {
    for (let sum = sumStart[set]!; sum < sumStart[set + 1]!; sum++) {
      for (let day = 0; day < dayCount; day++)
        counted[sum * dayCount + day - (day % span)]! +=
          counts.values[counts.start[sum * daysPerWeek + (day % daysPerWeek)]!]!;
      for (let day = 0; day < dayCount; day += span)
        units[set]! += unitsOf(sum, counted[sum * dayCount + day]!);
    }
    excess += excessOf(set);
  });

  function unitsOf(sum: number, count: number): number {
    const start = costs.start[sum]!;
    return start < 0 ? count : costs.values[start + count]!;
  }

  function excessOf(set: number): number {
    return beyond(set, units[set]!, missing[set]!);
  }

  /** Where nothing is missing any more, rules that others count are counted by them. */
  function beyond(set: number, count: number, left: number): number {
    return isTogether[set] === 0 ? Math.max(0, count - left) : Number(left > 0 && count > left);
  }

  /** Change of the units of a set when the state of a day changes. */
  function dayDelta(set: number, day: number, onDay: number, before: number, after: number): number {
    if (before === after) return 0;
    const firstDay = day - (day % spanOf[set]!);
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

  function setDay(set: number, day: number, before: number, after: number): void {
    const onDay = day % daysPerWeek;
    const firstDay = day - (day % spanOf[set]!);
    units[set]! += dayDelta(set, day, onDay, before, after);
    for (let sum = sumStart[set]!; sum < sumStart[set + 1]!; sum++) {
      const start = counts.start[sum * daysPerWeek + onDay]!;
      counted[sum * dayCount + firstDay]! += counts.values[start + after]! - counts.values[start + before]!;
    }
  }

  function comingTo(set: number, lesson: number, time: number): number {
    const bits = periodBits[time]!;
    let occupied = 0;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++)
      for (let rest = taught[set * dayCount + days[i]!]! & bits; rest !== 0; rest &= rest - 1) occupied++;
    let now = units[set]!;
    if (onlyDay[time]! >= 0) {
      const place = set * dayCount + onlyDay[time]!;
      if (byLessons[set] === 0)
        now += dayDelta(set, onlyDay[time]!, weekday[time]!, taught[place]!, taught[place]! | bits);
      else if (occupied === 0)
        now += dayDelta(set, onlyDay[time]!, weekday[time]!, lessonsOn[place]!, lessonsOn[place]! + 1);
    } else now = unitsAfter(set, time, (day) => taught[set * dayCount + day]! | bits, Number(occupied === 0));
    // Whoever stands there makes way, and is missing then.
    const left = missing[set]! + (occupied - length[lesson]!) * mostMended[set]!;
    return beyond(set, now, left) - excessOf(set);
  }

  /** Periods of a set on a day when a lesson leaves it. */
  function taughtWithout(set: number, day: number, time: number): number {
    let left = taught[set * dayCount + day]!;
    for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
      const cell = cells[c]!;
      if (dayOfCell[cell] === day && lessonsIn[set * cellCount + cell]! === 1) left &= ~bitOfCell[cell]!;
    }
    return left;
  }

  function leavingFrom(set: number, lesson: number, time: number): number {
    let now = units[set]!;
    const day = onlyDay[time]!;
    if (day >= 0) {
      const place = set * dayCount + day;
      now +=
        byLessons[set] === 1
          ? dayDelta(set, day, weekday[time]!, lessonsOn[place]!, lessonsOn[place]! - 1)
          : dayDelta(set, day, weekday[time]!, taught[place]!, taughtWithout(set, day, time));
    } else now = unitsAfter(set, time, (on) => taughtWithout(set, on, time), -1);
    return beyond(set, now, missing[set]! + length[lesson]! * mostMended[set]!) - excessOf(set);
  }

  /** The units of a set if the days of a time had other states: made, and taken back. */
  function unitsAfter(
    set: number,
    time: number,
    taughtAfter: (day: number) => number,
    moreLessons: number,
  ): number {
    const first = set * dayCount;
    const isByLessons = byLessons[set] === 1;
    const before = (day: number) => (isByLessons ? lessonsOn[first + day]! : taught[first + day]!);
    const after = (day: number) => (isByLessons ? lessonsOn[first + day]! + moreLessons : taughtAfter(day));
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++)
      setDay(set, days[i]!, before(days[i]!), after(days[i]!));
    const now = units[set]!;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++)
      setDay(set, days[i]!, after(days[i]!), before(days[i]!));
    return now;
  }

  /** Puts a lesson into the days of a time, or takes it out of them. */
  function shift(set: number, time: number, step: 1 | -1): void {
    const first = set * dayCount;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) {
      const place = first + days[i]!;
      const before = lessonsOn[place]!;
      lessonsOn[place] = before + step;
      if (byLessons[set] === 1) setDay(set, days[i]!, before, before + step);
    }
    for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
      const cell = cells[c]!;
      lessonsIn[set * cellCount + cell]! += step;
      if (lessonsIn[set * cellCount + cell] !== Number(step === 1)) continue;
      const day = dayOfCell[cell]!;
      const before = taught[first + day]!;
      taught[first + day] = before ^ bitOfCell[cell]!;
      if (byLessons[set] === 0) setDay(set, day, before, taught[first + day]!);
    }
  }

  return {
    coming: (lesson, time) => {
      let sum = 0;
      const list = ownSets[lesson]!;
      for (let i = 0; i < list.length; i++) sum += comingTo(list[i]!, lesson, time);
      return sum;
    },
    leaving: (lesson, time) => {
      let sum = 0;
      const list = ownSets[lesson]!;
      for (let i = 0; i < list.length; i++) sum += leavingFrom(list[i]!, lesson, time);
      return sum;
    },
    change: (lesson, from, to) => {
      const list = ownSets[lesson]!;
      for (let s = 0; s < list.length; s++) {
        const set = list[s]!;
        excess -= excessOf(set);
        shift(set, from, -1);
        shift(set, to, 1);
        const mended = length[lesson]! * mostMended[set]!;
        if (from === times.nowhere) missing[set]! -= mended;
        if (to === times.nowhere) missing[set]! += mended;
        excess += excessOf(set);
      }
    },
    excess: () => excess,
    excessOf,
  };
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
