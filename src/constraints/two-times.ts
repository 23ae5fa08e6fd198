import type { Calendar, Time } from '../timetable/problem.ts';

/** How two times stand to each other. Weeks are bit sets, periods of a day are positions. */

/** Whether they have a period of the day in common, whatever the day. */
export function periodsOverlap(first: Time, second: Time): boolean {
  return first.start < second.start + second.length && second.start < first.start + first.length;
}

/** Whether some week has both. */
export function shareWeek(first: Time, second: Time): boolean {
  return (first.weeks & second.weeks) !== 0;
}

/** How many weeks have both. */
export function weeksShared(first: Time, second: Time): number {
  let count = 0;
  for (let rest = first.weeks & second.weeks; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether some day of the cycle has both. */
export function shareDay(first: Time, second: Time): boolean {
  return first.day === second.day && shareWeek(first, second);
}

/** Whether some cell has both. */
export function shareCell(first: Time, second: Time): boolean {
  return shareDay(first, second) && periodsOverlap(first, second);
}

/** Periods between the end of the earlier and the start of the later one on a day that has both; 0 where they overlap. */
export function periodsBetween(first: Time, second: Time): number {
  const latestStart = Math.max(first.start, second.start);
  return Math.max(0, latestStart - Math.min(first.start + first.length, second.start + second.length));
}

/** The first day of the cycle on which a time meets, as `week * days + day`. */
export function firstDay(calendar: Calendar, time: Time): number {
  return (31 - Math.clz32(time.weeks & -time.weeks)) * calendar.days.length + time.day;
}

/** Days from the first meeting of the one to that of the other, whichever is earlier. */
export function daysBetween(calendar: Calendar, first: Time, second: Time): number {
  return Math.abs(firstDay(calendar, first) - firstDay(calendar, second));
}
