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
  /** Sets of a lesson, each with all its lessons. */
  readonly setsOf: (lesson: number) => readonly (readonly number[])[];
};

/**
 * The ledger of a placement of nothing. Each missing period of a set is taken to mend one unit at most.
 *
 * @param length cells of the cycle that each lesson fills
 */
export function createMendable(
  sets: readonly MendableSet[],
  times: TimeArrays,
  length: readonly number[],
): Mendable {
  const { dayCount, dayStart, days, daysPerWeek, onlyDay, weekday } = times;
  const { periodBits, cellCount, cellStart, cells, dayOfCell, bitOfCell } = times;
  const own: number[][] = length.map(() => []);
  sets.forEach(({ lessons }, set) => {
    for (const lesson of lessons) own[lesson]!.push(set);
  });
  const ownSets = own.map((list) => Int32Array.from(list));
  const ownLists = own.map((list) => list.map((set) => sets[set]!.lessons));
  const byLessons = Uint8Array.from(sets, ({ by }) => Number(by === 'lessons'));
  const spanOf = Int32Array.from(sets, ({ span }) => span);
  const taught = new Int32Array(sets.length * dayCount);
  const lessonsOn = new Int32Array(sets.length * dayCount);
  const lessonsIn = new Uint16Array(sets.length * cellCount);
  /** Sums of a span and its units, at the place of its first day, row-major `[set][day]`. */
  const firstSum = new Float64Array(sets.length * dayCount);
  const secondSum = new Float64Array(sets.length * dayCount);
  const spanUnits = new Float64Array(sets.length * dayCount);
  /** Those of all spans, and the periods that are missing. */
  const units = new Float64Array(sets.length);
  const missing = Float64Array.from(sets, ({ lessons }) =>
    lessons.reduce((sum, lesson) => sum + length[lesson]!, 0),
  );
  let excess = 0;
  sets.forEach(({ first, second, span, units: unitsOf }, set) => {
    for (let day = 0; day < dayCount; day++) {
      const place = set * dayCount + day - (day % span);
      firstSum[place]! += first[day % daysPerWeek]![0]!;
      secondSum[place]! += second[day % daysPerWeek]![0]!;
    }
    for (let day = 0; day < dayCount; day += span) {
      const place = set * dayCount + day;
      spanUnits[place] = unitsOf(firstSum[place]!, secondSum[place]!);
      units[set]! += spanUnits[place];
    }
    excess += excessOf(set);
  });

  function excessOf(set: number): number {
    return Math.max(0, units[set]! - missing[set]!);
  }

  /** Change of the units of a set when the state of a day changes. */
  function dayDelta(set: number, day: number, onDay: number, before: number, after: number): number {
    if (before === after) return 0;
    const { first, second, units: unitsOf } = sets[set]!;
    const place = set * dayCount + day - (day % spanOf[set]!);
    const one = first[onDay]!;
    const other = second[onDay]!;
    return (
      unitsOf(
        firstSum[place]! + one[after]! - one[before]!,
        secondSum[place]! + other[after]! - other[before]!,
      ) - spanUnits[place]!
    );
  }

  function setDay(set: number, day: number, before: number, after: number): void {
    if (before === after) return;
    const { first, second, units: unitsOf } = sets[set]!;
    const onDay = day % daysPerWeek;
    const place = set * dayCount + day - (day % spanOf[set]!);
    firstSum[place]! += first[onDay]![after]! - first[onDay]![before]!;
    secondSum[place]! += second[onDay]![after]! - second[onDay]![before]!;
    const now = unitsOf(firstSum[place]!, secondSum[place]!);
    units[set]! += now - spanUnits[place]!;
    spanUnits[place] = now;
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
    const left = missing[set]! - length[lesson]! + occupied;
    return Math.max(0, now - left) - excessOf(set);
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
    return Math.max(0, now - missing[set]! - length[lesson]!) - excessOf(set);
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
        if (from === times.nowhere) missing[set]! -= length[lesson]!;
        if (to === times.nowhere) missing[set]! += length[lesson]!;
        excess += excessOf(set);
      }
    },
    excess: () => excess,
    setsOf: (lesson) => ownLists[lesson]!,
  };
}
