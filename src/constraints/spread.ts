import { z } from 'zod';
import { defineKind } from './kind.ts';
import { coursesInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { counted, dayName } from './words.ts';

/** Counts the lessons of a course on one day beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(1).max(30).default(1) });

export const spread = defineKind<z.infer<typeof parameters>>({
  kind: 'spread',
  label: 'Not too often on one day',
  help: 'A course has at most this many lessons on one day.',
  parameters,
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'tag'],
  violations: (index, solution, rule) =>
    coursesInScope(index, rule.scope).flatMap((course) =>
      taughtDays(index, solution, index.lessonsOfCourse[course]!).flatMap(({ day, lessons }) => {
        const deviation = lessons.length - rule.parameters.most;
        return deviation > 0 ? [{ deviation, lessons, detail: { course, day } }] : [];
      }),
    ),
  compile: (index, rule, program) => {
    for (const course of coursesInScope(index, rule.scope)) {
      const lessons = index.lessonsOfCourse[course]!;
      if (lessons.length <= rule.parameters.most) continue;
      program.lessonsOnDay(lessons, (count) => Math.max(0, count - rule.parameters.most), rule.weight);
    }
  },
  sentence: (problem, { lessons, detail }, { most }) =>
    `${problem.courses[detail.course!]!.name} has ${counted(lessons.length, 'lesson')} on ${dayName(problem, detail.day!)}; at most ${most} ${most === 1 ? 'is' : 'are'} allowed.`,
});
