import { z } from 'zod';
import { text } from '../languages/text.ts';
import { isolatedIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import { peopleInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { cellName, lessonNames, personDetail, personName } from './words.ts';

/** Counts the lessons of a group that have no lesson of it in the period before or after. */
export const compactness = defineKind({
  kind: 'compactness',
  get label() {
    return text('rules.compactness.label');
  },
  get help() {
    return text('rules.compactness.help');
  },
  parameters: z.strictObject({}),
  scopes: ['everybody', 'all-teachers', 'all-groups', 'teachers', 'groups'],
  violations: (index, solution, rule) => {
    const periods = index.problem.calendar.periods.length;
    return peopleInScope(index, rule.scope).flatMap((person) =>
      taughtDays(index, solution, index.lessonsOfPerson[person]!).flatMap(({ day, taught, inPeriod }) => {
        const isolated = isolatedIn(taught);
        return Array.from({ length: periods }, (_, period) => period)
          .filter((period) => (isolated >> period) & 1)
          .map((period) => ({
            deviation: inPeriod(period).length,
            lessons: inPeriod(period),
            detail: { ...personDetail(index, person), cell: day * periods + period },
          }));
      }),
    );
  },
  compile: (index, rule, program) => {
    for (const person of peopleInScope(index, rule.scope)) {
      program.dayPattern(
        index.lessonsOfPerson[person]!,
        { key: 'compactness', counts: 'lessons', offending: isolatedIn },
        rule.weight,
      );
    }
  },
  sentence: (problem, { lessons, detail }) =>
    text('rules.compactness.broken', {
      who: personName(problem, detail),
      lessons: lessonNames(problem, lessons),
      when: cellName(problem, detail.cell!),
    }),
});
