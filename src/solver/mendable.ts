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
  const { dayCount, dayStart, days, periodBits, cellCount, cellStart, cells, dayOfCell, bitOfCell } = times;
  const own: number[][] = length.map(() => []);
  sets.forEach(({ lessons }, set) => {
    for (const lesson of lessons) own[lesson]!.push(set);
  });
  const ownLists = own.map((list) => list.map((set) => sets[set]!.lessons));
  const taught = new Int32Array(sets.length * dayCount);
  const lessonsOn = new Int32Array(sets.length * dayCount);
  const lessonsIn = new Uint16Array(sets.length * cellCount);
  const missing = Float64Array.from(sets, ({ lessons }) =>
    lessons.reduce((sum, lesson) => sum + length[lesson]!, 0),
  );
  const units = Float64Array.from(sets, (set, position) => set.units(taught, lessonsOn, position * dayCount));
  const excessOf = (set: number): number => Math.max(0, units[set]! - missing[set]!);
  const before = new Int32Array(dayCount);
  let excess = 0;
  for (const set of sets.keys()) excess += excessOf(set);

  /** Puts the periods of a time into a set, or takes them out, as far as nothing else is taught then. */
  function comingTo(set: number, lesson: number, time: number): number {
    const first = set * dayCount;
    const bits = periodBits[time]!;
    let occupied = 0;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) {
      const day = days[i]!;
      before[day] = taught[first + day]!;
      for (let rest = before[day]! & bits; rest !== 0; rest &= rest - 1) occupied++;
      taught[first + day] = before[day]! | bits;
      if (occupied === 0) lessonsOn[first + day]!++;
    }
    const now = sets[set]!.units(taught, lessonsOn, first);
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) {
      const day = days[i]!;
      taught[first + day] = before[day]!;
      if (occupied === 0) lessonsOn[first + day]!--;
    }
    // Whoever stands there makes way, and is missing then.
    const left = missing[set]! - length[lesson]! + occupied;
    return Math.max(0, now - left) - excessOf(set);
  }

  function leavingFrom(set: number, lesson: number, time: number): number {
    const first = set * dayCount;
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) {
      const day = days[i]!;
      before[day] = taught[first + day]!;
      lessonsOn[first + day]!--;
    }
    for (let c = cellStart[time]!; c < cellStart[time + 1]!; c++) {
      const cell = cells[c]!;
      if (lessonsIn[set * cellCount + cell]! === 1) taught[first + dayOfCell[cell]!]! &= ~bitOfCell[cell]!;
    }
    const now = sets[set]!.units(taught, lessonsOn, first);
    for (let i = dayStart[time]!; i < dayStart[time + 1]!; i++) {
      const day = days[i]!;
      taught[first + day] = before[day]!;
      lessonsOn[first + day]!++;
    }
    return Math.max(0, now - missing[set]! - length[lesson]!) - excessOf(set);
  }

  return {
    coming: (lesson, time) => {
      let sum = 0;
      const list = own[lesson]!;
      for (let i = 0; i < list.length; i++) sum += comingTo(list[i]!, lesson, time);
      return sum;
    },
    leaving: (lesson, time) => {
      let sum = 0;
      const list = own[lesson]!;
      for (let i = 0; i < list.length; i++) sum += leavingFrom(list[i]!, lesson, time);
      return sum;
    },
    change: (lesson, from, to) => {
      const list = own[lesson]!;
      for (let s = 0; s < list.length; s++) {
        const set = list[s]!;
        const first = set * dayCount;
        excess -= excessOf(set);
        for (let i = dayStart[from]!; i < dayStart[from + 1]!; i++) lessonsOn[first + days[i]!]!--;
        for (let i = dayStart[to]!; i < dayStart[to + 1]!; i++) lessonsOn[first + days[i]!]!++;
        for (let c = cellStart[from]!; c < cellStart[from + 1]!; c++) {
          const cell = cells[c]!;
          if (--lessonsIn[set * cellCount + cell]! === 0)
            taught[first + dayOfCell[cell]!]! &= ~bitOfCell[cell]!;
        }
        for (let c = cellStart[to]!; c < cellStart[to + 1]!; c++) {
          const cell = cells[c]!;
          if (++lessonsIn[set * cellCount + cell]! === 1)
            taught[first + dayOfCell[cell]!]! |= bitOfCell[cell]!;
        }
        if (from === times.nowhere) missing[set]! -= length[lesson]!;
        if (to === times.nowhere) missing[set]! += length[lesson]!;
        units[set] = sets[set]!.units(taught, lessonsOn, first);
        excess += excessOf(set);
      }
    },
    excess: () => excess,
    setsOf: (lesson) => ownLists[lesson]!,
  };
}
