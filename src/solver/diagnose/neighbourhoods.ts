import { explain } from '../../constraints/explain.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import { checkProblem } from '../check/check-problem.ts';
import type { Trials } from './hardest-lessons.ts';
import { type HardRule, lessonsOfRule } from './rules.ts';

/** Hardest lessons around which is looked. */
const MOST_LESSONS = 8;
/** Violations of each timetable that are looked at. */
const MOST_VIOLATIONS = 8;
/** A rule on more lessons than this ties none of them to the others. */
const MOST_TIED = 40;

/**
 * Sets of lessons in which the reason may lie, small ones first, all lessons last: those that the check names, those of a
 * broken rule, of the people of a hard lesson, of the courses with the same needs, and what is around all these.
 */
export function neighbourhoods(
  index: ProblemIndex,
  trials: Trials,
  rules: readonly HardRule[],
): readonly (readonly number[])[] {
  const { problem, peopleOfLesson, lessonsOfPerson } = index;
  const all = problem.lessons.map((_, lesson) => lesson);
  const tied = all.map(() => new Set<number>());
  for (const rule of rules) {
    const lessons = rule.of === 'constraint' && rule.members === 'whole' ? lessonsOfRule(index, rule) : [];
    if (lessons.length > MOST_TIED) continue;
    for (const lesson of lessons) for (const other of lessons) tied[lesson]!.add(other);
  }
  const sameNeeds = Map.groupBy(all, (lesson) => needsOf(index, lesson));
  const byPeople = (lesson: number) => [
    ...peopleOfLesson[lesson]!.flatMap((person) => [...lessonsOfPerson[person]!]),
    ...tied[lesson]!,
  ];
  const around = (lessons: readonly number[]) => lessons.flatMap((lesson) => [lesson, ...byPeople(lesson)]);
  const withNeeds = (lessons: readonly number[]) =>
    lessons.flatMap((lesson) => sameNeeds.get(needsOf(index, lesson))!);

  const found = checkProblem(problem).flatMap(({ severity, lessons }) =>
    severity === 'impossible' ? [lessons] : [],
  );
  const broken = trials.solutions.flatMap((solution) =>
    explain(problem, solution)
      .constraints.filter(({ constraint }) => problem.constraints[constraint]!.hard)
      .flatMap(({ violations }) => violations.map(({ lessons }) => lessons))
      .slice(0, MOST_VIOLATIONS),
  );
  const seeds = [
    ...trials.hardest.slice(0, MOST_LESSONS).map(({ lesson }) => [lesson]),
    ...broken.filter((lessons) => lessons.length > 0),
  ];
  const sets = [
    ...found,
    ...seeds,
    ...seeds.flatMap((lessons) => {
      const near = around(lessons);
      const persons = new Set(lessons.flatMap((lesson) => [...peopleOfLesson[lesson]!]));
      return [
        ...[...persons].map((person) => [...lessonsOfPerson[person]!]),
        [...lessons.flatMap((lesson) => [...tied[lesson]!])],
        withNeeds(lessons),
        [...near, ...withNeeds(lessons)],
        near,
        around(near),
      ];
    }),
    all,
  ];
  const distinct = new Map<string, readonly number[]>();
  for (const set of sets) {
    const lessons = [...new Set(set)].sort((a, b) => a - b);
    if (lessons.length > 0) distinct.set(lessons.join(), lessons);
  }
  return [...distinct.values()].sort((a, b) => a.length - b.length);
}

/** What a lesson needs of a room, and its candidates: lessons with the same compete for rooms. */
function needsOf({ problem }: ProblemIndex, lesson: number): string {
  const { course, rooms } = problem.lessons[lesson]!;
  return `${problem.courses[course]!.features.join()} ${rooms.length === problem.rooms.length ? '' : rooms.join()}`;
}
