import { z } from 'zod';
import { text } from '../languages/text.ts';
import { defineKind } from './kind.ts';
import { coursesInScope } from './scope.ts';
import { taughtDays } from './taught.ts';

/** Counts the days of each week by which a course is spread over fewer days than asked. */
const parameters = z.strictObject({ days: z.int().min(0).max(30) });

export const minWorkingDays = defineKind<z.infer<typeof parameters>>({
  kind: 'min-working-days',
  get label() {
    return text('rules.min-working-days.label');
  },
  get help() {
    return text('rules.min-working-days.help');
  },
  parameters,
  scopes: ['everybody', 'teachers', 'groups', 'courses', 'tag'],
  violations: (index, solution, rule) => {
    const { days, weeks } = index.problem.calendar;
    return coursesInScope(index, rule.scope).flatMap((course) => {
      const lessons = index.lessonsOfCourse[course]!;
      const taught = taughtDays(index, solution, lessons);
      return Array.from({ length: weeks }, (_, week) => {
        const used = taught.filter(({ day }) => Math.floor(day / days.length) === week).length;
        return { deviation: Math.max(0, rule.parameters.days - used), lessons, detail: { course, used } };
      }).filter(({ deviation }) => deviation > 0);
    });
  },
  compile: (index, rule, program) => {
    for (const course of coursesInScope(index, rule.scope)) {
      program.daysUsed(
        index.lessonsOfCourse[course]!,
        (used) => Math.max(0, rule.parameters.days - used),
        rule.weight,
      );
    }
  },
  sentence: (problem, { detail }, { days }) =>
    text('rules.min-working-days.broken', {
      course: problem.courses[detail.course!]!.name,
      used: detail.used!,
      days,
    }),
});
