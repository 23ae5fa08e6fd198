import type { Program } from '../constraints/program.ts';
import type { TimeFamily } from './term-family.ts';
import type { TimeArrays } from './time-table.ts';

/** Sets of lessons (a course's, mostly) which cost by how many are on a day and by how many days of a week they use. */
export function dayCounts(program: Program, times: TimeArrays): TimeFamily {
  const { members, byLessons, byDays } = program.counts;
  const { start, of } = members;
  const { daysPerWeek, dayCount, weeks, dayStart, days, weekday, weekBits } = times;
  const setCount = byLessons.length;
  /** Lessons on a day, row-major `[set][day]`. */
  const lessonsOn = new Uint16Array(setCount * dayCount);
  /** Days with a lesson, row-major `[set][week]`. */
  const daysUsed = new Uint8Array(setCount * weeks);

  /** Change of the weeks in `weekSet` when a lesson leaves weekday `from` (or none, -1) for weekday `to`. */
  function weeksDelta(set: number, weekSet: number, from: number, to: number): number {
    const lessonCost = byLessons[set]!;
    const dayCost = byDays[set]!;
    let delta = 0;
    for (let week = 0; week < weeks; week++) {
      if (((weekSet >> week) & 1) === 0) continue;
      const base = set * dayCount + week * daysPerWeek;
      const used = daysUsed[set * weeks + week]!;
      let now = used;
      if (from >= 0) {
        const count = lessonsOn[base + from]!;
        delta += lessonCost[count - 1]! - lessonCost[count]!;
        if (count === 1) now--;
      }
      if (to >= 0) {
        const count = lessonsOn[base + to]!;
        delta += lessonCost[count + 1]! - lessonCost[count]!;
        if (count === 0) now++;
      }
      if (now !== used) delta += dayCost[now]! - dayCost[used]!;
    }
    return delta;
  }

  function setDelta(set: number, from: number, to: number): number {
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

  return {
    move: (lesson, from, to) => {
      if (weekday[from] === weekday[to] && weekBits[from] === weekBits[to]) return 0;
      let delta = 0;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) delta += setDelta(of[i]!, from, to);
      return delta;
    },
    swap: (first, second, from, to) => {
      if (weekday[from] === weekday[to] && weekBits[from] === weekBits[to]) return 0;
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
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const set = of[i]!;
        for (let d = dayStart[from]!; d < dayStart[from + 1]!; d++) {
          const day = days[d]!;
          if (--lessonsOn[set * dayCount + day]! === 0) daysUsed[set * weeks + ((day / daysPerWeek) | 0)]!--;
        }
        for (let d = dayStart[to]!; d < dayStart[to + 1]!; d++) {
          const day = days[d]!;
          if (++lessonsOn[set * dayCount + day]! === 1) daysUsed[set * weeks + ((day / daysPerWeek) | 0)]!++;
        }
      }
    },
  };
}
