import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { defineKind } from './kind.ts';
import { cellsOfPeriods, periodSet } from './period-set.ts';
import { lessonsInScope, SET_SCOPES } from './scope.ts';
import { lessonsByCell } from './taught.ts';
import { cellName, lessonNames } from './words.ts';

/** Counts, in each cell, the lessons of the scope beyond the allowed number and those that lack to the asked one. */
const parameters = z
  .strictObject({
    /** Null means any number. */
    most: z.int().min(0).max(10_000).nullish(),
    least: z.int().min(0).max(10_000).optional(),
    /** The periods that count; without it all. */
    times: periodSet.optional(),
    /** Whether a cell without any of the lessons is free of `least`. */
    allowEmpty: z.boolean().default(true),
  })
  .refine(({ most, least }) => typeof most === 'number' || least !== undefined, {
    error: () => text('rules.max-simultaneous.noLimit'),
  });
type Parameters = z.infer<typeof parameters>;

function deviationOf(lessons: number, { most, least = 0, allowEmpty }: Parameters): number {
  const beyond = Math.max(0, lessons - (most ?? lessons));
  return beyond + (lessons === 0 && allowEmpty ? 0 : Math.max(0, least - lessons));
}

/** The cells that count, ascending. */
function countedCells(index: ProblemIndex, { times }: Parameters): number[] {
  if (times) return [...cellsOfPeriods(index, times)].sort((a, b) => a - b);
  return Array.from({ length: index.cellCount }, (_, cell) => cell);
}

export const maxSimultaneous = defineKind<Parameters>({
  kind: 'max-simultaneous',
  get label() {
    return text('rules.max-simultaneous.label');
  },
  get help() {
    return text('rules.max-simultaneous.help');
  },
  parameters,
  scopes: SET_SCOPES,
  violations: (index, solution, rule) => {
    const byCell = lessonsByCell(index, solution, lessonsInScope(index, rule.scope));
    return countedCells(index, rule.parameters).flatMap((cell) => {
      const lessons = byCell.get(cell) ?? [];
      const deviation = deviationOf(lessons.length, rule.parameters);
      return deviation === 0 ? [] : [{ deviation, lessons, detail: { cell } }];
    });
  },
  compile: (index, rule, program) => {
    program.cellCounts(
      lessonsInScope(index, rule.scope),
      countedCells(index, rule.parameters),
      (lessons) => deviationOf(lessons, rule.parameters),
      rule.weight,
    );
  },
  sentence: (problem, { lessons, detail }, { most, least }) => {
    const when = cellName(problem, detail.cell!);
    if (lessons.length === 0) return text('rules.max-simultaneous.none', { when, least: least! });
    const told = { count: lessons.length, when, lessons: lessonNames(problem, lessons) };
    return typeof most === 'number' && lessons.length > most
      ? text('rules.max-simultaneous.tooMany', { ...told, most })
      : text('rules.max-simultaneous.tooFew', { ...told, least: least! });
  },
});
