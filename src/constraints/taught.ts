import type { ProblemIndex } from '../timetable/index-problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { firstIn } from './day-pattern.ts';

/** The placed ones of some lessons by cell, `[cell]`; cells without a lesson have no entry. */
export function lessonsByCell(
  index: ProblemIndex,
  solution: Solution,
  lessons: readonly number[],
): Map<number, number[]> {
  const byCell = new Map<number, number[]>();
  for (const lesson of lessons) {
    const time = solution.timeOf[lesson]!;
    if (time === NONE) continue;
    for (const cell of index.cellsOfTime[time]!) {
      const known = byCell.get(cell);
      if (known) known.push(lesson);
      else byCell.set(cell, [lesson]);
    }
  }
  return byCell;
}

/** One day on which some of the given lessons take place. */
export type TaughtDay = {
  /** `week * days + day`. */
  readonly day: number;
  /** Bit set of the taught periods. */
  readonly taught: number;
  /** Lessons of the day in order of their first period; a lesson stands once. */
  readonly lessons: readonly number[];
  /** Lessons in a period of that day. */
  readonly inPeriod: (period: number) => readonly number[];
};

/** The days of the cycle with at least one of the given lessons, in order. */
export function taughtDays(index: ProblemIndex, solution: Solution, lessons: readonly number[]): TaughtDay[] {
  const periods = index.problem.calendar.periods.length;
  const byCell = lessonsByCell(index, solution, lessons);
  const days: TaughtDay[] = [];
  for (let day = 0; day < index.dayCount; day++) {
    let taught = 0;
    const present = new Set<number>();
    for (let period = 0; period < periods; period++) {
      const here = byCell.get(day * periods + period);
      if (!here) continue;
      taught |= 1 << period;
      for (const lesson of here) present.add(lesson);
    }
    if (taught === 0) continue;
    days.push({
      day,
      taught,
      lessons: [...present],
      inPeriod: (period) => byCell.get(day * periods + period) ?? [],
    });
  }
  return days;
}

/** The lessons of a day that lie in some of its periods (a bit set), each once, in order of their first one. */
export function lessonsInPeriods({ inPeriod }: TaughtDay, periods: number): number[] {
  const found = new Set<number>();
  for (let rest = periods; rest !== 0; rest &= rest - 1) {
    for (const lesson of inPeriod(firstIn(rest))) found.add(lesson);
  }
  return [...found];
}
