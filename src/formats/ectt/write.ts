import type { Problem } from '../../timetable/problem.ts';
import { refuseUnwritableNames } from '../ctt/names.ts';
import { printEctt } from './print.ts';
import { ecttOfProblem } from './problem.ts';

/**
 * The text of the `.ectt` file that states a problem.
 *
 * @throws Failure `invalid` when the format cannot say it.
 */
export function writeEctt(problem: Problem): string {
  const document = ecttOfProblem(problem);
  refuseUnwritableNames(
    '.ectt',
    document,
    document.rooms.map(({ building }) => ['building', building] as const),
  );
  return printEctt(document);
}
