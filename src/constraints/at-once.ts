import type { ProblemIndex } from '../timetable/index-problem.ts';
import { breakPeriods } from './closed-cells.ts';

/**
 * Whether what starts in a period follows at once what ended before another one (`end`, the position after its last
 * period) on the same day. `day` is a day of the week or of the cycle.
 */
export type FollowsAtOnce = (day: number, end: number, start: number) => boolean;

/**
 * What "at once" means in a problem: the next starts where the former ends, or only periods lie between in which nothing
 * may take place.
 *
 * @param acrossBreaks false when neither such periods nor a break of the calendar may lie between
 */
export function followsAtOnce(index: ProblemIndex, acrossBreaks = true): FollowsAtOnce {
  const { days, breaks } = index.problem.calendar;
  if (!acrossBreaks) {
    const afterBreak = new Set(breaks.map(({ afterPeriod }) => afterPeriod + 1));
    return (_, end, start) => start === end && !afterBreak.has(start);
  }
  const closed = breakPeriods(index);
  return (day, end, start) => {
    if (start <= end) return start === end;
    const between = (1 << start) - (1 << end);
    return (closed[day % days.length]! & between) === between;
  };
}
