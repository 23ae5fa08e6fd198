import { listed, text } from '../languages/text.ts';
import type { Problem, Time } from '../timetable/problem.ts';
import { lessonName } from './words.ts';

/** Two lessons by name: `Maths 7A and Physics 7A`, or `Two lessons of Maths 7A`. */
export function bothNames(problem: Problem, first: number, second: number): string {
  const [one, other] = [lessonName(problem, first), lessonName(problem, second)];
  return one === other ? text('rules.twoLessonsOf', { course: one }) : listed([one, other]);
}

/** The day of a time: `Monday`, or `Monday of week 2` where it does not meet in every week of the cycle. */
export function dayOf(problem: Problem, time: Time): string {
  const { days, weeks } = problem.calendar;
  const day = days[time.day]!;
  return time.weeks === 2 ** weeks - 1
    ? day
    : text('words.dayOfWeeks', { day, weeks: weeksOf(problem, time.weeks) });
}

/** The first period of a time: `Monday, period 3`. */
export function startOf(problem: Problem, time: Time): string {
  const { name } = problem.calendar.periods[time.start]!;
  return text('words.cell', { day: dayOf(problem, time), period: name });
}

/** `period 3` */
export function periodOf(problem: Problem, period: number): string {
  return text('words.namedPeriod', { name: problem.calendar.periods[period]!.name });
}

/** The periods of a time: `period 3`, `periods 3 to 4`. */
export function periodsOf(problem: Problem, { start, length }: Time): string {
  const { periods } = problem.calendar;
  if (length === 1) return periodOf(problem, start);
  const last = periods[start + length - 1]!.name;
  return text('words.periods', { first: periods[start]!.name, last });
}

/** Weeks by a bit set of them: `week 2`, `weeks 1 and 3`. */
export function weeksOf(problem: Problem, weeks: number): string {
  const numbers = Array.from({ length: problem.calendar.weeks }, (_, week) => week)
    .filter((week) => (weeks >> week) & 1)
    .map((week) => String(week + 1));
  return text('words.weeks', { count: numbers.length, weeks: listed(numbers) });
}
