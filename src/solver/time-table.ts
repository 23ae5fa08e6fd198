import { onceFor } from '../once-for.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';

/**
 * The times of a problem in flat arrays. One more time than the problem has stands for "no time": it covers no cell,
 * so that placing, moving and taking out a lesson are the same arithmetic.
 */
export type TimeArrays = {
  /** Index of "no time": the number of times. */
  readonly nowhere: number;
  readonly periods: number;
  readonly daysPerWeek: number;
  readonly weeks: number;
  readonly cellCount: number;
  readonly dayCount: number;
  /** Cells of time t: `cells[cellStart[t]] … cells[cellStart[t + 1] - 1]`. */
  readonly cellStart: Int32Array;
  readonly cells: Int32Array;
  /**
   * Whether each time is the one cell of the same position: the short way for lessons of one period in a weekly timetable.
   * "No time" is the cell `cellCount` then, in which nothing ever is.
   */
  readonly timesAreCells: boolean;
  /** Days (`week * days + day`) of time t likewise. */
  readonly dayStart: Int32Array;
  readonly days: Int32Array;
  /** The day of a time that has only one, else -1: the short way for a plain weekly timetable. */
  readonly onlyDay: Int32Array;
  /** Week of each day of the cycle. */
  readonly weekOfDay: Int32Array;
  /** Day of each cell of the cycle, and its period as a bit: looked up, since a division costs more. */
  readonly dayOfCell: Int32Array;
  readonly bitOfCell: Int32Array;
  /** Day of the week; -1 for "no time". */
  readonly weekday: Int32Array;
  /** Bit set of the weeks. */
  readonly weekBits: Int32Array;
  /** Bit set of the periods that are covered on each of its days. */
  readonly periodBits: Int32Array;
  readonly length: Int32Array;
  /** 1 where two different times share a cell, row-major `[time][time]`. */
  readonly overlap: Uint8Array;
};

/** Lays the times out, once for all searches for a problem; memory grows with the square of their number. */
export const layTimes: (index: ProblemIndex) => TimeArrays = onceFor(laidOut);

function laidOut(index: ProblemIndex): TimeArrays {
  const { problem, cellsOfTime } = index;
  const { calendar, times } = problem;
  const nowhere = times.length;
  const columns = nowhere + 1;
  const cellStart = new Int32Array(columns + 1);
  const dayStart = new Int32Array(columns + 1);
  const days: number[] = [];
  times.forEach((time, t) => {
    cellStart[t + 1] = cellStart[t]! + cellsOfTime[t]!.length;
    for (let week = 0; week < calendar.weeks; week++) {
      if ((time.weeks >> week) & 1) days.push(week * calendar.days.length + time.day);
    }
    dayStart[t + 1] = days.length;
  });
  cellStart[columns] = cellStart[nowhere]!;
  dayStart[columns] = dayStart[nowhere]!;
  const overlap = new Uint8Array(columns * columns);
  const onDay = calendar.days.map((_, day) => [...times.keys()].filter((t) => times[t]!.day === day));
  for (const same of onDay) {
    for (const i of same) {
      for (const j of same) {
        const [a, b] = [times[i]!, times[j]!];
        const meet =
          (a.weeks & b.weeks) !== 0 && a.start < b.start + b.length && b.start < a.start + a.length;
        if (i !== j && meet) overlap[i * columns + j] = 1;
      }
    }
  }
  return {
    nowhere,
    periods: calendar.periods.length,
    daysPerWeek: calendar.days.length,
    weeks: calendar.weeks,
    cellCount: index.cellCount,
    dayCount: index.dayCount,
    cellStart,
    cells: Int32Array.from(cellsOfTime.flat()),
    timesAreCells:
      times.length === index.cellCount &&
      cellsOfTime.every(([first, ...more], t) => first === t && more.length === 0),
    dayStart,
    days: Int32Array.from(days),
    onlyDay: Int32Array.from({ length: columns }, (_, t) =>
      dayStart[t + 1]! - dayStart[t]! === 1 ? days[dayStart[t]!]! : -1,
    ),
    weekOfDay: Int32Array.from({ length: index.dayCount }, (_, day) =>
      Math.floor(day / calendar.days.length),
    ),
    dayOfCell: Int32Array.from({ length: index.cellCount }, (_, cell) =>
      Math.floor(cell / calendar.periods.length),
    ),
    bitOfCell: Int32Array.from(
      { length: index.cellCount },
      (_, cell) => 1 << (cell % calendar.periods.length),
    ),
    weekday: Int32Array.from([...times.map((time) => time.day), -1]),
    weekBits: Int32Array.from([...times.map((time) => time.weeks), 0]),
    periodBits: Int32Array.from([...times.map((time) => ((1 << time.length) - 1) << time.start), 0]),
    length: Int32Array.from([...times.map((time) => time.length), 0]),
    overlap,
  };
}
