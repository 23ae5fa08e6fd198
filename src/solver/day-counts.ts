import type { Program } from '../constraints/program.ts';
import { swapBySets } from './swap-by-sets.ts';
import type { SetFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Sets of lessons (a course's, mostly) which cost by how many are on a day and by how many days of a week they use. */
export function dayCounts(program: Program, times: TimeArrays): SetFamily {
  const { members, byLessons, byDays } = program.counts;
  const { start, of } = members;
  const { daysPerWeek, dayCount, weeks, dayStart, days, weekday, weekBits, weekOfDay, onlyDay } = times;
  const setCount = byLessons.length;
  const lessonStart = startsOf(byLessons);
  const lessonCost = Float64Array.from(byLessons.flatMap((costs) => [...costs]));
  const dayStartOf = startsOf(byDays);
  const dayCost = Float64Array.from(byDays.flatMap((costs) => [...costs]));
  /** Lessons on a day, row-major `[set][day]`. */
  const lessonsOn = new Uint16Array(setCount * dayCount);
  /** Days with a lesson, row-major `[set][week]`. */
  const daysUsed = new Uint8Array(setCount * weeks);

  /** Change of the weeks in `weekSet` when a lesson leaves weekday `from` (or none, -1) for weekday `to`. */
  function weeksDelta(set: number, weekSet: number, from: number, to: number): number {
    const onDay = lessonStart[set]!;
    const inWeek = dayStartOf[set]!;
    let delta = 0;
    for (let week = 0; week < weeks; week++) {
      if (((weekSet >> week) & 1) === 0) continue;
      const base = set * dayCount + week * daysPerWeek;
      const used = daysUsed[set * weeks + week]!;
      let now = used;
      if (from >= 0) {
        const count = lessonsOn[base + from]!;
        delta += lessonCost[onDay + count - 1]! - lessonCost[onDay + count]!;
        if (count === 1) now--;
      }
      if (to >= 0) {
        const count = lessonsOn[base + to]!;
        delta += lessonCost[onDay + count + 1]! - lessonCost[onDay + count]!;
        if (count === 0) now++;
      }
      if (now !== used) delta += dayCost[inWeek + now]! - dayCost[inWeek + used]!;
    }
    return delta;
  }

  /** Change when a lesson leaves one day for another of a cycle of one week. */
  function daysDelta(set: number, from: number, to: number): number {
    const base = set * dayCount;
    const onDay = lessonStart[set]!;
    const leaves = lessonsOn[base + from]!;
    const comes = lessonsOn[base + to]!;
    const delta =
      lessonCost[onDay + leaves - 1]! -
      lessonCost[onDay + leaves]! +
      lessonCost[onDay + comes + 1]! -
      lessonCost[onDay + comes]!;
    const change = (comes === 0 ? 1 : 0) - (leaves === 1 ? 1 : 0);
    if (change === 0) return delta;
    const used = dayStartOf[set]! + daysUsed[set]!;
    return delta + dayCost[used + change]! - dayCost[used]!;
  }

  function setDelta(set: number, from: number, to: number): number {
    if (weeks === 1 && onlyDay[from]! >= 0 && onlyDay[to]! >= 0)
      return daysDelta(set, onlyDay[from]!, onlyDay[to]!);
    const leaving = weekBits[from]!;
    const coming = weekBits[to]!;
    const fromDay = weekday[from]!;
    const toDay = weekday[to]!;
    if (leaving === coming) return weeksDelta(set, leaving, fromDay, toDay);
    const both = fromDay === toDay ? 0 : leaving & coming;
    return (
      weeksDelta(set, leaving & ~coming, fromDay, -1) +
      weeksDelta(set, coming & ~leaving, -1, toDay) +
      weeksDelta(set, both, fromDay, toDay)
    );
  }

  function move(lesson: number, from: number, to: number): number {
    if (weekday[from] === weekday[to] && weekBits[from] === weekBits[to]) return 0;
    let delta = 0;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
    return delta;
  }

  return {
    move,
    saved: (lesson, from) => -move(lesson, from, times.nowhere),
    costOf: (set) => {
      let cost = 0;
      for (let week = 0; week < weeks; week++)
        cost += dayCost[dayStartOf[set]! + daysUsed[set * weeks + week]!]!;
      for (let day = 0; day < dayCount; day++)
        cost += lessonCost[lessonStart[set]! + lessonsOn[set * dayCount + day]!]!;
      return cost;
    },
    swap: (first, second, from, to) =>
      weekday[from] === weekday[to] && weekBits[from] === weekBits[to]
        ? 0
        : swapBySets(start, of, setDelta, first, second, from, to),
    change: (lesson, from, to) => {
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const set = of[i]!;
        for (let d = dayStart[from]!; d < dayStart[from + 1]!; d++) {
          const day = days[d]!;
          if (--lessonsOn[set * dayCount + day]! === 0) daysUsed[set * weeks + weekOfDay[day]!]!--;
        }
        for (let d = dayStart[to]!; d < dayStart[to + 1]!; d++) {
          const day = days[d]!;
          if (++lessonsOn[set * dayCount + day]! === 1) daysUsed[set * weeks + weekOfDay[day]!]!++;
        }
      }
    },
  };
}

/** Where the values of each row begin once the rows stand one after the other. */
function startsOf(rows: readonly Float64Array[]): Int32Array {
  let next = 0;
  return Int32Array.from(rows, (row) => {
    next += row.length;
    return next - row.length;
  });
}
