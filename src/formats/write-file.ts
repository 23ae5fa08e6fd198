import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { decided } from '../timetable/teacher-choices.ts';
import { writeCttSolution } from './ctt/solution.ts';
import { writeCtt } from './ctt/write.ts';
import { writeEctt } from './ectt/write.ts';
import { writeFet } from './fet/write.ts';

/** Formats that a schedule can be written in, by the endings of their files. */
export const WRITTEN_FORMATS = ['ctt', 'ectt', 'sol', 'fet', 'locked.fet'] as const;

/** One of them. */
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** Whether a text names a format. */
export function isWrittenFormat(text: string): text is WrittenFormat {
  return WRITTEN_FORMATS.some((format) => format === text);
}

/**
 * A schedule as the text of a file: `ctt`, `ectt` and `fet` hold its data and rules, `sol` its placement in lines
 * `course room day period`, `locked.fet` both. Lessons have the teachers whom the schedule chooses.
 *
 * @throws Failure `invalid` when the format cannot say it.
 */
export function writeSchedule(format: WrittenFormat, given: Problem, solution: Solution): string {
  const problem = decided(given, solution);
  switch (format) {
    case 'ctt':
      return writeCtt(problem);
    case 'ectt':
      return writeEctt(problem);
    case 'fet':
      return writeFet(problem);
    case 'locked.fet':
      return writeFet(problem, { locked: solution });
    case 'sol':
      // Only a problem that one of the two formats can say has a placement in such lines.
      refuseUnlessCourses(problem);
      return writeCttSolution(problem, solution);
  }
}

function refuseUnlessCourses(problem: Problem): void {
  try {
    writeEctt(problem);
  } catch {
    writeCtt(problem);
  }
}
