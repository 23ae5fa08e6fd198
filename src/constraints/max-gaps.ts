import { z } from 'zod';
import { gapsIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import { peopleInScope } from './scope.ts';
import { taughtDays } from './taught.ts';
import { counted, dayName, personDetail, personName } from './words.ts';

/** Counts the free periods between a person's first and last lesson of a day, beyond the allowed number a day or week. */
const parameters = z.strictObject({
  most: z.int().min(0).max(200).default(0),
  per: z.enum(['day', 'week']).default('day'),
});

export const maxGaps = defineKind<z.infer<typeof parameters>>({
  kind: 'max-gaps',
  label: 'Few gaps',
  help: 'A teacher or a group has at most this many free periods between lessons, a day or a week.',
  parameters,
  scopes: ['everybody', 'all-teachers', 'all-groups', 'teachers', 'groups'],
  violations: (index, solution, rule) => {
    const { most, per } = rule.parameters;
    const daysPerWeek = index.problem.calendar.days.length;
    return peopleInScope(index, rule.scope).flatMap((person) => {
      const days = taughtDays(index, solution, index.lessonsOfPerson[person]!);
      const spans = Map.groupBy(days, ({ day }) => (per === 'day' ? day : Math.floor(day / daysPerWeek)));
      return [...spans].flatMap(([span, within]) => {
        const gaps = within.reduce((sum, { taught }) => sum + gapsIn(taught), 0);
        if (gaps <= most) return [];
        const lessons = within.filter(({ taught }) => gapsIn(taught) > 0).flatMap((day) => [...day.lessons]);
        return [{ deviation: gaps - most, lessons, detail: { ...personDetail(index, person), span, gaps } }];
      });
    });
  },
  compile: (index, rule, program) => {
    const { most, per } = rule.parameters;
    for (const person of peopleInScope(index, rule.scope)) {
      const lessons = index.lessonsOfPerson[person]!;
      if (per === 'week') {
        const deviation = (sum: number) => Math.max(0, sum - most);
        program.daySum(lessons, { key: 'gaps', span: 'week', value: gapsIn, deviation }, rule.weight);
      } else {
        const deviation = (taught: number) => Math.max(0, gapsIn(taught) - most);
        program.dayPattern(lessons, { key: `max-gaps ${most}`, counts: 'day', deviation }, rule.weight);
      }
    }
  },
  sentence: (problem, { detail }, { most, per }) => {
    const week = problem.calendar.weeks === 1 ? 'in the week' : `in week ${detail.span! + 1}`;
    const when = per === 'day' ? `on ${dayName(problem, detail.span!)}` : week;
    const limit = most === 0 ? 'none is allowed' : `at most ${most} ${most === 1 ? 'is' : 'are'} allowed`;
    return `${personName(problem, detail)} has ${counted(detail.gaps!, 'gap')} ${when}; ${limit}.`;
  },
});
