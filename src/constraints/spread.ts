import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { defineKind, type Finding } from './kind.ts';
import { noMemory } from './memory.ts';
import { coursesInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { dayName } from './words.ts';

/**
 * Counts the lessons of a course on one day beyond the allowed number, and the days that it lacks to the asked number in
 * each week in which it has lessons.
 */
const parameters = z.strictObject({
  /** Lessons on one day. */
  most: z.int().min(1).max(30).default(1),
  /** Days of a week with lessons. */
  least: z.int().min(0).max(30).default(0),
});
type Parameters = z.infer<typeof parameters>;

function lessonsBeyond(lessons: number, { most }: Parameters): number {
  return Math.max(0, lessons - most);
}

function daysLacking(days: number, { least }: Parameters): number {
  return days === 0 ? 0 : Math.max(0, least - days);
}

function findings(index: ProblemIndex, solution: Solution, course: number, asked: Parameters): Finding[] {
  const days = taughtDays(index, solution, index.lessonsOfCourse[course]!);
  const crowded = days.map(({ day, lessons }) => ({
    deviation: lessonsBeyond(lessons.length, asked),
    lessons,
    detail: { course, day },
  }));
  const weeks = Map.groupBy(days, ({ day }) => Math.floor(day / index.problem.calendar.days.length));
  const narrow = [...weeks].map(([week, within]) => ({
    deviation: daysLacking(within.length, asked),
    lessons: [...new Set(within.flatMap(({ lessons }) => [...lessons]))],
    detail: { course, week, days: within.length },
  }));
  return [...crowded, ...narrow].filter(({ deviation }) => deviation > 0);
}

export const spread = defineKind<Parameters>({
  kind: 'spread',
  get label() {
    return text('rules.spread.label');
  },
  get help() {
    return text('rules.spread.help');
  },
  parameters,
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'tag'],
  violations: (index, solution, rule, memory = noMemory) =>
    coursesInScope(index, rule.scope).flatMap((course) =>
      memory(rule, course, index.lessonsOfCourse[course]!, solution, () =>
        findings(index, solution, course, rule.parameters),
      ),
    ),
  compile: (index, rule, program) => {
    for (const course of coursesInScope(index, rule.scope)) {
      const lessons = index.lessonsOfCourse[course]!;
      if (lessons.length > rule.parameters.most) {
        program.lessonsOnDay(lessons, (count) => lessonsBeyond(count, rule.parameters), rule.weight);
      }
      if (rule.parameters.least > 1) {
        program.daysUsed(lessons, (days) => daysLacking(days, rule.parameters), rule.weight);
      }
    }
  },
  sentence: (problem, { lessons, detail }, { most, least }) => {
    const course = problem.courses[detail.course!]!.name;
    if (detail.day !== undefined) {
      const day = dayName(problem, detail.day);
      return text('rules.spread.tooMany', { course, count: lessons.length, day, most });
    }
    const told = { course, count: detail.days!, least };
    return problem.calendar.weeks === 1
      ? text('rules.spread.tooFewDays', told)
      : text('rules.spread.tooFewDaysOfWeek', { ...told, week: detail.week! + 1 });
  },
});
