import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { firstIn, lastIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import type { DaySum } from './program.ts';
import { PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { lessonsInPeriods, taughtDays } from './taught.ts';
import { dayName, personDetail, personName } from './words.ts';

/** Counts the periods of rest that a person lacks between the end of one day and the start of the next one. */
const parameters = z.strictObject({ least: z.int().min(1).max(30) });
type Parameters = z.infer<typeof parameters>;

/**
 * A day of the week and the next one as a sum: each counts the periods by which its own share of the rest, after the last
 * lesson or before the first, is below the whole that is asked. What both lack beyond one whole is lacking indeed; with
 * nothing taught on one of them, the other lacks at most one whole.
 */
function termOf({ problem }: ProblemIndex, { least }: Parameters, weekday: number): DaySum {
  const {
    periods: { length: periods },
    days,
  } = problem.calendar;
  const key = `rest-between-days ${least}`;
  return {
    key: `${key} after ${weekday}`,
    span: 'week',
    byWeekday: days.map((_, onDay) => {
      if (onDay === weekday) return `${key} evening`;
      return onDay === weekday + 1 ? `${key} morning` : `${key} elsewhere`;
    }),
    value: (taught, onDay) => {
      if (taught === 0) return 0;
      if (onDay === weekday) return Math.max(0, least - (periods - 1 - lastIn(taught)));
      return onDay === weekday + 1 ? Math.max(0, least - firstIn(taught)) : 0;
    },
    deviation: (sum) => Math.max(0, sum - least),
  };
}

/** The terms of a rule, one for each day of the week that has a next one in it. */
function termsOf(index: ProblemIndex, parameters: Parameters): DaySum[] {
  return index.problem.calendar.days.slice(1).map((_, weekday) => termOf(index, parameters, weekday));
}

export const restBetweenDays = defineKind<Parameters>({
  kind: 'rest-between-days',
  get label() {
    return text('rules.rest-between-days.label');
  },
  get help() {
    return text('rules.rest-between-days.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, solution, rule) => {
    const terms = termsOf(index, rule.parameters);
    const daysPerWeek = index.problem.calendar.days.length;
    return peopleInScope(index, rule.scope).flatMap((person) => {
      const days = taughtDays(index, solution, index.lessonsOfPerson[person]!);
      return days.flatMap((evening, i) => {
        const morning = days[i + 1];
        const weekday = evening.day % daysPerWeek;
        const term = terms[weekday];
        if (!term || morning?.day !== evening.day + 1) return [];
        const sum = term.value(evening.taught, weekday) + term.value(morning.taught, weekday + 1);
        const deviation = term.deviation(sum);
        if (deviation === 0) return [];
        const last = lessonsInPeriods(evening, 1 << lastIn(evening.taught));
        const first = lessonsInPeriods(morning, 1 << firstIn(morning.taught));
        const detail = { ...personDetail(index, person), day: evening.day };
        return [{ deviation, lessons: [...last, ...first], detail }];
      });
    });
  },
  compile: (index, rule, program) => {
    const terms = termsOf(index, rule.parameters);
    for (const person of peopleInScope(index, rule.scope)) {
      for (const term of terms) program.daySum(index.lessonsOfPerson[person]!, term, rule.weight);
    }
  },
  sentence: (problem, { deviation, detail }, { least }) => {
    return text('rules.rest-between-days.broken', {
      who: personName(problem, detail),
      count: least - deviation,
      evening: dayName(problem, detail.day!),
      morning: dayName(problem, detail.day! + 1),
      least,
    });
  },
});
