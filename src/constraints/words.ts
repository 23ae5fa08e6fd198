import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';

/** `1 lesson`, `2 lessons`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `Monday`, or `Monday of week 2` where the cycle has several weeks. `day` is `week * days + day`. */
export function dayName(problem: Problem, day: number): string {
  const { days, weeks } = problem.calendar;
  const name = days[day % days.length]!;
  return weeks === 1 ? name : `${name} of week ${Math.floor(day / days.length) + 1}`;
}

/** `Monday, period 3`. */
export function cellName(problem: Problem, cell: number): string {
  const { periods } = problem.calendar;
  return `${dayName(problem, Math.floor(cell / periods.length))}, period ${periods[cell % periods.length]!.name}`;
}

/** The course of a lesson by name. */
export function lessonName(problem: Problem, lesson: number): string {
  return problem.courses[problem.lessons[lesson]!.course]!.name;
}

/** `Maths 7A, Physics 8B and Art 9C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
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

/** What a rule's most says: `none is allowed`, `at most 1 is allowed`, `at most 2 are allowed`. */
export function allowed(most: number): string {
  return most === 0 ? 'none is allowed' : `at most ${most} ${most === 1 ? 'is' : 'are'} allowed`;
}

/** What a rule's least says: `at least 1 is asked`, `at least 2 are asked`. */
export function asked(least: number): string {
  return `at least ${least} ${least === 1 ? 'is' : 'are'} asked`;
}

/** `the week`, or `week 2` where the cycle has several weeks. */
export function weekName(problem: Problem, week: number): string {
  return problem.calendar.weeks === 1 ? 'the week' : `week ${week + 1}`;
}

/** A period of the day: `period 3`. */
export function periodName(problem: Problem, period: number): string {
  return `period ${problem.calendar.periods[period]?.name ?? period + 1}`;
}

/** Behind what only counts with a tag: ` with the tag "heavy"`. */
export function withTag(tag: string | undefined): string {
  return tag === undefined ? '' : ` with the tag "${tag}"`;
}
