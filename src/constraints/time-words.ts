import type { Problem, Time } from '../timetable/problem.ts';
import { lessonName, listed } from './words.ts';

/** Two lessons by name: `Maths 7A and Physics 7A`, or `Two lessons of Maths 7A`. */
export function bothNames(problem: Problem, first: number, second: number): string {
  const names = [lessonName(problem, first), lessonName(problem, second)];
  return names[0] === names[1] ? `Two lessons of ${names[0]}` : listed(names);
}

/** The day of a time: `Monday`, or `Monday of week 2` where it does not meet in every week of the cycle. */
export function dayOf(problem: Problem, time: Time): string {
  const { days, weeks } = problem.calendar;
  const name = days[time.day]!;
  return time.weeks === 2 ** weeks - 1 ? name : `${name} of ${weeksOf(problem, time.weeks)}`;
}

/** The first period of a time: `Monday, period 3`. */
export function startOf(problem: Problem, time: Time): string {
  return `${dayOf(problem, time)}, ${periodOf(problem, time.start)}`;
}

/** `period 3` */
export function periodOf(problem: Problem, period: number): string {
  return `period ${problem.calendar.periods[period]!.name}`;
}

/** The periods of a time: `period 3`, `periods 3 to 4`. */
export function periodsOf(problem: Problem, { start, length }: Time): string {
  const { periods } = problem.calendar;
  if (length === 1) return periodOf(problem, start);
  return `periods ${periods[start]!.name} to ${periods[start + length - 1]!.name}`;
}

/** Weeks by a bit set of them: `week 2`, `weeks 1 and 3`. */
export function weeksOf(problem: Problem, weeks: number): string {
  const numbers = Array.from({ length: problem.calendar.weeks }, (_, week) => week)
    .filter((week) => (weeks >> week) & 1)
    .map((week) => String(week + 1));
  return `${numbers.length === 1 ? 'week' : 'weeks'} ${listed(numbers)}`;
}
