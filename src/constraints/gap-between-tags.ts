import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { defineKind } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons } from './program.ts';
import { lessonsWithTag, PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { dayName, lessonName, personDetail, personName } from './words.ts';

/**
 * Counts the periods that lack between a person's lesson with one tag and the next one with another tag on the same day,
 * whatever lies between them.
 */
const parameters = z.strictObject({
  first: z.string().min(1),
  second: z.string().min(1),
  least: z.int().min(1).max(30),
});
type Parameters = z.infer<typeof parameters>;

/** Lessons that have a tag, 1 for each that has it. */
function havingTag(index: ProblemIndex, tag: string): Uint8Array {
  const { courses, lessons } = index.problem;
  return Uint8Array.from(lessons, ({ course }) => Number(courses[course]!.tags.includes(tag)));
}

/** The lessons of a person with either tag. */
function taggedLessons(index: ProblemIndex, person: number, { first, second }: Parameters): number[] {
  const lessons = index.lessonsOfPerson[person]!;
  const tagged = new Set([first, second].flatMap((tag) => lessonsWithTag(index, lessons, tag)));
  return lessons.filter((lesson) => tagged.has(lesson));
}

/** Periods that lack between a placed lesson and the next one, both with a tag. */
function lackingAfter(index: ProblemIndex, { first, second, least }: Parameters) {
  const isFirst = havingTag(index, first);
  const isSecond = havingTag(index, second);
  return ({ count, lesson, day, start, end }: PlacedLessons, i: number): number => {
    const next = i + 1;
    if (next >= count || day[i] !== day[next]) return 0;
    if (isFirst[lesson[i]!] === 0 || isSecond[lesson[next]!] === 0) return 0;
    return Math.max(0, least - Math.max(0, start[next]! - end[i]!));
  };
}

export const gapBetweenTags = defineKind<Parameters>({
  kind: 'gap-between-tags',
  get label() {
    return text('rules.gap-between-tags.label');
  },
  get help() {
    return text('rules.gap-between-tags.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, solution, rule) => {
    const read = placedReader(index);
    const lacking = lackingAfter(index, rule.parameters);
    return peopleInScope(index, rule.scope).flatMap((person) => {
      const lessons = taggedLessons(index, person, rule.parameters);
      const placed = read(lessons, solution.timeOf, solution.roomOf);
      return Array.from({ length: placed.count }, (_, i) => ({
        deviation: lacking(placed, i),
        lessons: [...placed.lesson.subarray(i, i + 2)],
        detail: { ...personDetail(index, person), day: placed.day[i]! },
      })).filter(({ deviation }) => deviation > 0);
    });
  },
  compile: (index, rule, program) => {
    const lacking = lackingAfter(index, rule.parameters);
    const evaluate = (placed: PlacedLessons) => {
      let sum = 0;
      for (let i = 0; i + 1 < placed.count; i++) sum += lacking(placed, i);
      return sum;
    };
    for (const person of peopleInScope(index, rule.scope)) {
      const lessons = taggedLessons(index, person, rule.parameters);
      if (lessons.length > 1) program.whole(lessons, evaluate, rule.weight, { isByDay: true });
    }
  },
  sentence: (problem, { lessons, deviation, detail }, { least }) => {
    return text('rules.gap-between-tags.broken', {
      who: personName(problem, detail),
      count: least - deviation,
      first: lessonName(problem, lessons[0]!),
      second: lessonName(problem, lessons[1]!),
      day: dayName(problem, detail.day!),
      least,
    });
  },
});
