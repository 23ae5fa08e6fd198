import { listed, text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';

/** `Monday`, or `Monday of week 2` where the cycle has several weeks. `day` is `week * days + day`. */
export function dayName(problem: Problem, day: number): string {
  const { days, weeks } = problem.calendar;
  const name = days[day % days.length]!;
  return weeks === 1 ? name : text('words.dayOfWeek', { day: name, week: Math.floor(day / days.length) + 1 });
}

/** `Monday, period 3`. */
export function cellName(problem: Problem, cell: number): string {
  const { periods } = problem.calendar;
  return text('words.cell', {
    day: dayName(problem, Math.floor(cell / periods.length)),
    period: periods[cell % periods.length]!.name,
  });
}

/** The course of a lesson by name. */
export function lessonName(problem: Problem, lesson: number): string {
  return problem.courses[problem.lessons[lesson]!.course]!.name;
}

/** The names of lessons, each once. */
export function lessonNames(problem: Problem, lessons: readonly number[]): string {
  return listed([...new Set(lessons.map((lesson) => lessonName(problem, lesson)))]);
}

/** Name of a person by kind, as a violation's detail tells it: see `personDetail`. */
export function personName(problem: Problem, detail: Readonly<Record<string, number>>): string {
  if (detail.teacher !== undefined) return problem.teachers[detail.teacher]!.name;
  return problem.groups[detail.group!]!.name;
}

/** A person as a violation's detail: its position among the teachers or the groups. */
export function personDetail(index: ProblemIndex, person: number): Record<string, number> {
  const { of, position } = index.people[person]!;
  return { [of]: position };
}

/** `on Monday`, or `on Monday of week 2` where the cycle has several weeks. */
export function onDay(problem: Problem, day: number): string {
  return text('words.onDay', { day: dayName(problem, day) });
}

/** `in the week`, or `in week 2` where the cycle has several weeks. */
export function inWeek(problem: Problem, week: number): string {
  return problem.calendar.weeks === 1 ? text('words.inTheWeek') : text('words.inWeek', { week: week + 1 });
}

/** A period of the day: `period 3`. */
export function periodName(problem: Problem, period: number): string {
  return text('words.namedPeriod', { name: problem.calendar.periods[period]?.name ?? period + 1 });
}

/** What only counts with a tag, for messages that say so. */
export function tagValues(tag: string | undefined): { readonly hasTag: string; readonly tag: string } {
  return { hasTag: tag === undefined ? 'no' : 'yes', tag: tag ?? '' };
}
