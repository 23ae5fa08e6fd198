import { z } from 'zod';
import { isolatedIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import { peopleInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { cellName, lessonNames, personDetail, personName } from './words.ts';

/** Counts the lessons of a group that have no lesson of it in the period before or after. */
export const compactness = defineKind({
  kind: 'compactness',
  label: 'No isolated lessons',
  help: 'A lesson of a group has another lesson of it right before or right after.',
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
    `${personName(problem, detail)} has ${lessonNames(problem, lessons)} alone on ${cellName(problem, detail.cell!)}: no lesson right before or after.`,
});
