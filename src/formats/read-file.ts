import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { readCourseFile } from './course-file.ts';
import { readCttSolution, writeCttSolution } from './ctt/solution.ts';
import { type Formulation, USUAL_FORMULATION } from './ectt/formulations.ts';
import { lockFet } from './fet/lock.ts';
import { readFet } from './fet/read.ts';
import type { ReportLine } from './fet/report.ts';

/** A file that states a problem, with what belongs to its format. */
export type ProblemFile = {
  readonly problem: Problem;
  /** What the file says and the problem does not: one line each, for the person who brought it. */
  readonly notes: readonly string[];
  /** The same by what says it. */
  readonly unsaid: readonly ReportLine[];
  /** A timetable of it in the format's own words. */
  readonly writeSolution: (solution: Solution) => string;
  /**
   * Reads a timetable of it.
   *
   * @throws Failure `invalid` when the text is wrong, or the format keeps none apart from its problem.
   */
  readonly readSolution: (text: string) => Solution;
};

/** The endings of files that state a problem. */
export const READ_ENDINGS = ['.fet', '.ctt', '.ectt'] as const;

/**
 * Reads a file in the format that the ending of its name says.
 *
 * @throws Failure `invalid` when the ending is not known, or with a fault for each place that is wrong.
 */
export function readProblemFile(name: string, written: string, formulation: Formulation): ProblemFile {
  const ending = READ_ENDINGS.find((known) => name.toLowerCase().endsWith(known));
  if (ending === undefined) {
    throw new Failure(
      'invalid',
      text('formats.unreadable', { file: name, endings: READ_ENDINGS.join(', ') }),
    );
  }
  return ending === '.fet'
    ? fetFile(written, formulation)
    : courseFile(readCourseFile(name, written, formulation));
}

function courseFile(problem: Problem): ProblemFile {
  return {
    problem,
    notes: [],
    unsaid: [],
    writeSolution: (solution) => writeCttSolution(problem, solution),
    readSolution: (timetable) => readCttSolution(problem, timetable),
  };
}

function fetFile(written: string, formulation: Formulation): ProblemFile {
  if (formulation !== USUAL_FORMULATION) {
    throw new Failure('invalid', text('formats.fet.ownCosts', { formulation }));
  }
  const { problem, report } = readFet(written);
  return {
    problem,
    notes: report.map(({ element, count, reason }) =>
      text('formats.fet.notRead', { count, element, reason }),
    ),
    unsaid: report,
    writeSolution: (solution) => lockFet(written, problem, solution),
    readSolution: () => {
      throw new Failure('invalid', text('formats.fet.timetableInside'));
    },
  };
}
