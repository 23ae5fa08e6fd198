import { z } from 'zod';
import { text } from '../languages/text.ts';
import { periodsIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import { cellsOfPeriods, periodSet } from './period-set.ts';
import { lessonsInScope, SET_SCOPES } from './scope.ts';
import { lessonsByCell } from './taught.ts';
import { lessonNames } from './words.ts';

/** Counts the cells of the given periods in which any lesson of the scope lies, over the cycle, beyond the allowed number. */
const parameters = z.strictObject({ times: periodSet, most: z.int().min(0).max(27_000) });

export const timesUsed = defineKind<z.infer<typeof parameters>>({
  kind: 'times-used',
  get label() {
    return text('rules.times-used.label');
  },
  get help() {
    return text('rules.times-used.help');
  },
  parameters,
  scopes: SET_SCOPES,
  violations: (index, solution, rule) => {
    const { times, most } = rule.parameters;
    const counting = cellsOfPeriods(index, times);
    const used = [...lessonsByCell(index, solution, lessonsInScope(index, rule.scope))].filter(([cell]) =>
      counting.has(cell),
    );
    if (used.length <= most) return [];
    const lessons = [...new Set(used.flatMap(([, here]) => here))];
    return [{ deviation: used.length - most, lessons, detail: { used: used.length } }];
  },
  compile: (index, rule, program) => {
    const { times, most } = rule.parameters;
    const { days, periods } = index.problem.calendar;
    const counting = cellsOfPeriods(index, times);
    const byWeekday = days.map((_, day) =>
      periods.reduce((bits, _period, p) => bits | (Number(counting.has(day * periods.length + p)) << p), 0),
    );
    program.daySum(
      lessonsInScope(index, rule.scope),
      {
        key: `times-used ${byWeekday.join(' ')}`,
        span: 'cycle',
        byWeekday: byWeekday.map((bits) => `times-used ${bits}`),
        value: (taught, weekday) => periodsIn(taught & byWeekday[weekday]!),
        deviation: (used) => Math.max(0, used - most),
      },
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }, { most }) =>
    text('rules.times-used.broken', { used: detail.used!, lessons: lessonNames(problem, lessons), most }),
});
