import { kinds } from '../../constraints/registry.ts';
import { cellName } from '../../constraints/words.ts';
import { listed, text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { Subject } from './finding.ts';

/** So many names stand in a sentence; more are only counted. */
const MOST_NAMES = 4;

/** `Maths 7A, Physics 8B and 3 others`. */
export function listedBriefly(names: readonly string[]): string {
  if (names.length <= MOST_NAMES + 1) return listed(names);
  return listed([...names.slice(0, MOST_NAMES), text('checks.others', { count: names.length - MOST_NAMES })]);
}

/** `Anna Berg`, `7A`, `Maths 7A`, `Lab 1`. */
function subjectName(problem: Problem, { of, position }: Subject): string {
  const things = {
    teacher: problem.teachers,
    group: problem.groups,
    course: problem.courses,
    room: problem.rooms,
  };
  return things[of][position]!.name;
}

/** `Anna Berg and 7A`. */
export function subjectNames(problem: Problem, subjects: readonly Subject[]): string {
  return listedBriefly(subjects.map((subject) => subjectName(problem, subject)));
}

/** The lessons of a course among some, by the course. */
function byCourse(problem: Problem, lessons: readonly number[]): Map<number, number[]> {
  return Map.groupBy(lessons, (lesson) => problem.lessons[lesson]!.course);
}

/** `Maths 7A (2 of 5 lessons), Art 7A (lesson 3 of 4) and Sport 7A`: the lessons by their courses. */
export function lessonsByCourse(problem: Problem, lessons: readonly number[]): string {
  const names = [...byCourse(problem, lessons)].map(([course, own]) => {
    const all = problem.lessons.flatMap((lesson, i) => (lesson.course === course ? [i] : []));
    const { name } = problem.courses[course]!;
    if (all.length === 1) return name;
    if (own.length === all.length) return text('checks.course.whole', { course: name, count: all.length });
    if (own.length > 1) {
      return text('checks.course.some', { course: name, some: own.length, all: all.length });
    }
    const number = all.indexOf(own[0]!) + 1;
    return text('checks.course.one', { course: name, number, all: all.length });
  });
  return listedBriefly(names);
}

/** `"Spread over enough days"`: the name of a rule's kind. */
export function ruleName(problem: Problem, constraint: number): string {
  const { kind } = problem.constraints[constraint]!;
  return text('checks.rule', { rule: kinds.get(kind)?.label ?? kind });
}

/** `"Start together" and "On different days"`: the names of rules, each once. */
export function ruleNames(problem: Problem, constraints: readonly number[]): string {
  return listed([...new Set(constraints.map((constraint) => ruleName(problem, constraint)))]);
}

/** `Monday, period 1 and Tuesday, period 3`, by their positions; many are only counted: `12 periods of the week`. */
export function cellsInWords(problem: Problem, cells: readonly number[]): string {
  if (cells.length <= MOST_NAMES) return listed(cells.map((cell) => cellName(problem, cell)));
  const key = problem.calendar.weeks === 1 ? 'checks.periodsOfTheWeek' : 'checks.periodsOfTheCycle';
  return text(key, { count: cells.length });
}

/** The courses of some lessons. */
export function coursesOf(problem: Problem, lessons: readonly number[]): Subject[] {
  return [...byCourse(problem, lessons).keys()].map((position) => ({ of: 'course', position }));
}
