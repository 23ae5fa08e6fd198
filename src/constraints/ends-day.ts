import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Scope } from '../timetable/problem.ts';
import { defineKind } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons } from './program.ts';
import { lessonsInScope } from './scope.ts';
import { dayName, lessonName, personDetail, personName } from './words.ts';

/** Counts the lessons that do not end the day of a group: those after which it has another one on the same day. */
const parameters = z.strictObject({});

/** The undivided groups that attend one of the lessons which are to end a day. */
function groupsOf(index: ProblemIndex, ending: ReadonlySet<number>): number[] {
  return index.people.flatMap(({ of }, person) =>
    of === 'group' && index.lessonsOfPerson[person]!.some((lesson) => ending.has(lesson)) ? [person] : [],
  );
}

/** The lessons which are to end a day. */
function endingLessons(index: ProblemIndex, scope: Scope): Set<number> {
  return new Set(lessonsInScope(index, scope));
}

/** Whether another one of the placed lessons lies, with a period at least, after the end of entry `i` on its day. */
function isFollowed(placed: PlacedLessons, i: number): boolean {
  const day = placed.day[i]!;
  const end = placed.end[i]!;
  for (let j = i + 1; j < placed.count && placed.day[j] === day; j++) if (placed.end[j]! > end) return true;
  for (let j = i - 1; j >= 0 && placed.day[j] === day; j--) if (placed.end[j]! > end) return true;
  return false;
}

export const endsDay = defineKind<z.infer<typeof parameters>>({
  kind: 'ends-day',
  get label() {
    return text('rules.ends-day.label');
  },
  get help() {
    return text('rules.ends-day.help');
  },
  parameters,
  scopes: ['everybody', 'all-teachers', 'all-groups', 'teachers', 'groups', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) => {
    const ending = endingLessons(index, rule.scope);
    const read = placedReader(index);
    return groupsOf(index, ending).flatMap((person) => {
      const placed = read(index.lessonsOfPerson[person]!, solution.timeOf, solution.roomOf);
      const entries = Array.from({ length: placed.count }, (_, i) => i);
      return entries
        .filter((i) => ending.has(placed.lesson[i]!) && isFollowed(placed, i))
        .map((i) => {
          const day = placed.day[i]!;
          const later = entries.filter((j) => placed.day[j] === day && placed.end[j]! > placed.end[i]!);
          return {
            deviation: 1,
            lessons: [i, ...later].map((entry) => placed.lesson[entry]!),
            detail: { ...personDetail(index, person), day },
          };
        });
    });
  },
  compile: (index, rule, program) => {
    const ending = endingLessons(index, rule.scope);
    const isEnding = Uint8Array.from(index.problem.lessons, (_, lesson) => Number(ending.has(lesson)));
    const evaluate = (placed: PlacedLessons) => {
      let count = 0;
      for (let i = 0; i < placed.count; i++) {
        if (isEnding[placed.lesson[i]!] === 1 && isFollowed(placed, i)) count++;
      }
      return count;
    };
    for (const person of groupsOf(index, ending)) {
      program.whole(index.lessonsOfPerson[person]!, evaluate, rule.weight, {
        ...{ isByDay: true, ofTimes: true, staysKept: true },
      });
    }
  },
  sentence: (problem, { lessons, detail }) =>
    text('rules.ends-day.broken', {
      lesson: lessonName(problem, lessons[0]!),
      who: personName(problem, detail),
      later: lessonName(problem, lessons[1]!),
      day: dayName(problem, detail.day!),
    }),
});
