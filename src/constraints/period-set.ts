import { z } from 'zod';
import type { ProblemIndex } from '../timetable/index-problem.ts';

/** Some periods of the week, each by the positions of its day and of its period; they mean every week of the cycle. */
export const periodSet = z.array(z.strictObject({ day: z.int().min(0), period: z.int().min(0) }));

/** The cells of the cycle that a set of periods covers. Days and periods beyond the calendar cover none. */
export function cellsOfPeriods(index: ProblemIndex, periods: z.infer<typeof periodSet>): Set<number> {
  const { days, periods: all, weeks } = index.problem.calendar;
  const cells = new Set<number>();
  for (const { day, period } of periods) {
    if (day >= days.length || period >= all.length) continue;
    for (let week = 0; week < weeks; week++) cells.add((week * days.length + day) * all.length + period);
  }
  return cells;
}
