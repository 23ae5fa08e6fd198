import type { Problem } from '../../timetable/problem.ts';
import { refuseUnwritableNames } from './names.ts';
import { printCtt } from './print.ts';
import { cttOfProblem } from './problem.ts';

/**
 * The text of the `.ctt` file that states a problem.
 *
 * @throws Failure `invalid` when the format cannot say it.
 */
export function writeCtt(problem: Problem): string {
  const document = cttOfProblem(problem);
  refuseUnwritableNames('.ctt', document);
  return printCtt(document);
}
