import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { cellsOfPeriods, periodSet } from './period-set.ts';
import { lessonsInScope } from './scope.ts';
import { cellName, lessonName } from './words.ts';

/** Counts the lessons with a period, or with their first one, outside the preferred ones. */
const parameters = z.strictObject({
  times: periodSet,
  /** What of a lesson must lie within: all its periods, or only the first. */
  covers: z.enum(['all', 'start']).default('all'),
});
type Parameters = z.infer<typeof parameters>;

/** For each time its first cell outside the preferred ones, or undefined. */
function firstOutside(index: ProblemIndex, { times, covers }: Parameters): (number | undefined)[] {
  const preferred = cellsOfPeriods(index, times);
  return index.cellsOfTime.map((cells) =>
    // The preferred periods are alike in all weeks, so that the first meeting tells of all starts.
    (covers === 'start' ? cells.slice(0, 1) : cells).find((cell) => !preferred.has(cell)),
  );
}

export const preferredTimes = defineKind<Parameters>({
  kind: 'preferred-times',
  get label() {
    return text('rules.preferred-times.label');
  },
  get help() {
    return text('rules.preferred-times.help');
  },
  parameters,
  scopes: ['everybody', 'all-teachers', 'all-groups', 'teachers', 'groups', 'courses', 'lessons', 'tag'],
  violations: (index, solution, rule) => {
    const outside = firstOutside(index, rule.parameters);
    return lessonsInScope(index, rule.scope).flatMap((lesson) => {
      const time = solution.timeOf[lesson]!;
      const cell = time === NONE ? undefined : outside[time];
      return cell === undefined ? [] : [{ deviation: 1, lessons: [lesson], detail: { cell } }];
    });
  },
  compile: (index, rule, program) => {
    const outside = firstOutside(index, rule.parameters);
    program.timeDeviation(
      lessonsInScope(index, rule.scope),
      (_, time) => (outside[time] === undefined ? 0 : 1),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }, { covers }) =>
    text(covers === 'start' ? 'rules.preferred-times.begins' : 'rules.preferred-times.is', {
      lesson: lessonName(problem, lessons[0]!),
      when: cellName(problem, detail.cell!),
    }),
});
