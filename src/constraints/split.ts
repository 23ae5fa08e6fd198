import { z } from 'zod';
import { listed, text } from '../languages/text.ts';
import type { Problem } from '../timetable/problem.ts';
import { defineKind } from './kind.ts';
import { lessonSetsInScope, SET_SCOPES } from './scope.ts';
import { lessonNames } from './words.ts';

/** Counts the asked lengths that the lessons of a set lack, whenever they take place: a cost of the data, not of a placement. */
const parameters = z.strictObject({
  /** In periods, one for each lesson that is asked: 2, 2 and 1 for two doubles and a single. */
  lengths: z.array(z.int().min(1).max(30)).min(1).max(200),
});

/** The asked lengths for which there is no lesson, each lesson standing for one. */
function lackingLengths(problem: Problem, lessons: readonly number[], lengths: readonly number[]): number[] {
  const left = lessons.map((lesson) => problem.lessons[lesson]!.length);
  return lengths.filter((length) => {
    const at = left.indexOf(length);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export const split = defineKind<z.infer<typeof parameters>>({
  kind: 'split',
  get label() {
    return text('rules.split.label');
  },
  get help() {
    return text('rules.split.help');
  },
  parameters,
  scopes: SET_SCOPES,
  violations: (index, _, rule) =>
    lessonSetsInScope(index, rule.scope).flatMap((lessons) => {
      if (lessons.length === 0) return [];
      const deviation = lackingLengths(index.problem, lessons, rule.parameters.lengths).length;
      return deviation === 0 ? [] : [{ deviation, lessons, detail: {} }];
    }),
  compile: (index, rule, program) => {
    for (const lessons of lessonSetsInScope(index, rule.scope)) {
      if (lessons.length === 0) continue;
      program.constant(lackingLengths(index.problem, lessons, rule.parameters.lengths).length, rule.weight);
    }
  },
  sentence: (problem, { lessons }, { lengths }) => {
    const lacking = lackingLengths(problem, lessons, lengths);
    const missing = [...new Set(lacking)].map((length) => {
      const count = lacking.filter((one) => one === length).length;
      return text('rules.split.missing', { count, length });
    });
    return text('rules.split.broken', {
      split: lengths.join(' + '),
      lessons: lessonNames(problem, lessons),
      count: lacking.length,
      missing: listed(missing),
    });
  },
});
