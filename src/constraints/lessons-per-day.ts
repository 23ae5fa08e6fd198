import { z } from 'zod';
import { periodsIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import { peopleInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { counted, dayName, personDetail, personName } from './words.ts';

/** Counts the periods taught on a day below the least or above the most; a day with none is free. */
const parameters = z.strictObject({
  least: z.int().min(0).max(30).default(0),
  most: z.int().min(1).max(30).default(30),
});
type Parameters = z.infer<typeof parameters>;

function deviation(taught: number, { least, most }: Parameters): number {
  const periods = periodsIn(taught);
  if (periods === 0) return 0;
  return Math.max(0, least - periods) + Math.max(0, periods - most);
}

export const lessonsPerDay = defineKind<Parameters>({
  kind: 'lessons-per-day',
  label: 'Lessons in a day',
  help: 'A teacher or a group has at least and at most this many periods of lessons on a day that has any.',
  parameters,
  scopes: ['everybody', 'all-teachers', 'all-groups', 'teachers', 'groups'],
  violations: (index, solution, rule) =>
    peopleInScope(index, rule.scope).flatMap((person) =>
      taughtDays(index, solution, index.lessonsOfPerson[person]!).flatMap(({ day, taught, lessons }) => {
        const missed = deviation(taught, rule.parameters);
        if (missed === 0) return [];
        const detail = { ...personDetail(index, person), day, periods: periodsIn(taught) };
        return [{ deviation: missed, lessons, detail }];
      }),
    ),
  compile: (index, rule, program) => {
    const { least, most } = rule.parameters;
    for (const person of peopleInScope(index, rule.scope)) {
      program.dayPattern(
        index.lessonsOfPerson[person]!,
        {
          key: `lessons-per-day ${least} ${most}`,
          counts: 'day',
          deviation: (taught) => deviation(taught, rule.parameters),
        },
        rule.weight,
      );
    }
  },
  sentence: (problem, { detail }, { least, most }) => {
    const limit = detail.periods! > most ? `at most ${most}` : `at least ${least}`;
    return `${personName(problem, detail)} has ${counted(detail.periods!, 'period')} on ${dayName(problem, detail.day!)}; ${limit} are asked.`;
  },
});
