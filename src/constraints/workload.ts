import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { defineKind } from './kind.ts';
import { peopleInScope } from './scope.ts';
import { personDetail, personName } from './words.ts';

/** Counts the lessons, or the periods of them, that a teacher is given below the least or above the most, placed or not. */
const parameters = z.strictObject({
  least: z.int().min(0).max(10_000).default(0),
  most: z.int().min(0).max(10_000),
  /** A lesson counts once, in whatever weeks it meets; or as many times as it has periods. */
  counting: z.enum(['lessons', 'periods']).default('lessons'),
});
type Parameters = z.infer<typeof parameters>;

/** What a lesson counts. */
function loadOf({ problem }: ProblemIndex, lesson: number, { counting }: Parameters): number {
  return counting === 'lessons' ? 1 : problem.lessons[lesson]!.length;
}

function missedBy(workload: number, { least, most }: Parameters): number {
  return Math.max(0, least - workload) + Math.max(0, workload - most);
}

export const workload = defineKind<Parameters>({
  kind: 'workload',
  get label() {
    return text('rules.workload.label');
  },
  get help() {
    return text('rules.workload.help');
  },
  parameters,
  scopes: ['all-teachers', 'teachers'],
  violations: (index, _, rule) =>
    peopleInScope(index, rule.scope).flatMap((person) => {
      const lessons = index.lessonsOfPerson[person]!;
      const count = lessons.reduce((sum, lesson) => sum + loadOf(index, lesson, rule.parameters), 0);
      const deviation = missedBy(count, rule.parameters);
      if (deviation === 0) return [];
      return [{ deviation, lessons, detail: { ...personDetail(index, person), count } }];
    }),
  compile: (index, rule, program) => {
    for (const person of peopleInScope(index, rule.scope)) {
      program.total(
        index.lessonsOfPerson[person]!,
        (lesson) => loadOf(index, lesson, rule.parameters),
        (sum) => missedBy(sum, rule.parameters),
        rule.weight,
      );
    }
  },
  sentence: (problem, { detail }, { least, most, counting }) => {
    const told = { who: personName(problem, detail), count: detail.count!, counting };
    return told.count > most
      ? text('rules.workload.tooMany', { ...told, most })
      : text('rules.workload.tooFew', { ...told, least });
  },
});
