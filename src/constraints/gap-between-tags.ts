import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { defineKind } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PairRelation, PlacedLessons } from './program.ts';
import { lessonsWithTag, PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { weeksShared } from './two-times.ts';
import { dayName, lessonName, personDetail, personName } from './words.ts';

/**
 * Counts the periods that lack between a person's lesson with one tag and a later one with another tag on the same day,
 * unless a third one with either tag lies between them. Lessons that begin together lack all of them.
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

/** Is told two entries between which periods lack, and how many. */
type VisitLacking = (placed: PlacedLessons, first: number, second: number, lacking: number) => void;

/** A visit of each two placed lessons with a tag between which periods lack. */
function eachLacking(index: ProblemIndex, { first, second, least }: Parameters, visit: VisitLacking) {
  const isFirst = havingTag(index, first);
  const isSecond = havingTag(index, second);
  /** From an entry to those that begin later on its day, or with it, while no third one lies between. */
  const visitAfter = (placed: PlacedLessons, i: number): void => {
    const { count, lesson, day, start, end } = placed;
    let from = i;
    while (from > 0 && day[from - 1] === day[i] && start[from - 1] === start[i]) from--;
    let earliestEnd = Number.POSITIVE_INFINITY;
    for (let j = from; j < count && day[j] === day[i] && start[j]! < earliestEnd; j++) {
      if (j === i) continue;
      const lacking = least - Math.max(0, start[j]! - end[i]!);
      if (lacking > 0 && isSecond[lesson[j]!] === 1) visit(placed, i, j, lacking);
      if (start[j]! >= end[i]!) earliestEnd = Math.min(earliestEnd, end[j]!);
    }
  };
  return (placed: PlacedLessons): void => {
    for (let i = 0; i < placed.count; i++) if (isFirst[placed.lesson[i]!] === 1) visitAfter(placed, i);
  };
}

/** Where one period is asked nothing can lie between two lessons that lack it: then it is a matter of each two of them. */
function rightAfter({ times }: Problem): PairRelation {
  return {
    key: 'right-after',
    deviation: (first, second) => {
      const [one, other] = [times[first]!, times[second]!];
      const isLacking = other.start >= one.start && other.start <= one.start + one.length;
      return one.day === other.day && isLacking ? weeksShared(one, other) : 0;
    },
  };
}

/** The lessons of people with the first tag, each with those of the same person with the second, by how many people have both. */
function pairsByCount(
  index: ProblemIndex,
  people: readonly number[],
  { first, second }: Parameters,
): Map<number, (readonly [number, number])[]> {
  const isFirst = havingTag(index, first);
  const isSecond = havingTag(index, second);
  const counts = new Map<number, number>();
  const { length } = index.problem.lessons;
  for (const person of people) {
    const lessons = index.lessonsOfPerson[person]!;
    const [ones, others] = [isFirst, isSecond].map((tagged) =>
      lessons.filter((lesson) => tagged[lesson] === 1),
    );
    for (const one of ones!) {
      for (const other of others!) {
        const pair = one * length + other;
        if (one !== other) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  const byCount = new Map<number, (readonly [number, number])[]>();
  for (const [pair, count] of counts) {
    const pairs = byCount.get(count) ?? [];
    byCount.set(count, pairs);
    pairs.push([Math.floor(pair / length), pair % length]);
  }
  return byCount;
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
    const found: { deviation: number; lessons: number[]; day: number }[] = [];
    const visit = eachLacking(index, rule.parameters, ({ lesson, day }, first, second, deviation) =>
      found.push({ deviation, lessons: [lesson[first]!, lesson[second]!], day: day[first]! }),
    );
    return peopleInScope(index, rule.scope).flatMap((person) => {
      visit(read(taggedLessons(index, person, rule.parameters), solution.timeOf, solution.roomOf));
      return found.splice(0).map(({ deviation, lessons, day }) => ({
        deviation,
        lessons,
        detail: { ...personDetail(index, person), day },
      }));
    });
  },
  compile: (index, rule, program) => {
    const { parameters: asked, weight } = rule;
    const people = peopleInScope(index, rule.scope);
    if (asked.least === 1) {
      for (const [count, pairs] of pairsByCount(index, people, asked))
        program.timePairs(pairs, rightAfter(index.problem), weight * count);
      return;
    }
    let sum = 0;
    const visit = eachLacking(index, asked, (_placed, _first, _second, lacking) => {
      sum += lacking;
    });
    const evaluate = (placed: PlacedLessons) => {
      sum = 0;
      visit(placed);
      return sum;
    };
    for (const person of people) {
      const lessons = taggedLessons(index, person, asked);
      if (lessons.length > 1) program.whole(lessons, evaluate, weight, { isByDay: true, ofTimes: true });
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
