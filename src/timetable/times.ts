import type { Calendar, Time } from './problem.ts';

/** What a lesson asks of its time: how many periods, in which weeks (bit set). */
export type TimeShape = { readonly length: number; readonly weeks: number };

/** All the times of a problem, with the candidates of each shape as positions in `times`. */
export type TimeTable = {
  readonly times: readonly Time[];
  /** Candidate times of a shape that was asked for; the same array object at each call. */
  readonly candidates: (shape: TimeShape) => readonly number[];
};

/** Bit set of all weeks of the cycle. */
export function everyWeek(calendar: Calendar): number {
  return 2 ** calendar.weeks - 1;
}

/**
 * Lists every time that lessons of the given shapes may take: each start at which the lesson ends within the day and
 * does not lie across a break that divides lessons. The order is canonical (shape by length and weeks, then day,
 * then start), so that equal input gives equal positions.
 */
export function timesOfShapes(calendar: Calendar, shapes: Iterable<TimeShape>): TimeTable {
  const key = (shape: TimeShape) => `${shape.length}/${shape.weeks}`;
  const distinct = [...new Map([...shapes].map((shape) => [key(shape), shape])).values()];
  distinct.sort((a, b) => a.length - b.length || a.weeks - b.weeks);
  const divided = calendar.breaks.filter((pause) => pause.dividesLessons).map((pause) => pause.afterPeriod);
  const times: Time[] = [];
  const byShape = new Map<string, number[]>();
  for (const { length, weeks } of distinct) {
    const positions: number[] = [];
    for (let day = 0; day < calendar.days.length; day++) {
      for (let start = 0; start + length <= calendar.periods.length; start++) {
        if (divided.some((after) => start <= after && after < start + length - 1)) continue;
        positions.push(times.push({ day, start, length, weeks }) - 1);
      }
    }
    byShape.set(key({ length, weeks }), positions);
  }
  return { times, candidates: (shape) => byShape.get(key(shape)) ?? [] };
}
