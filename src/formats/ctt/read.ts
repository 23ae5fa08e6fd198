import type { Problem } from '../../timetable/problem.ts';
import { parseCtt } from './parse.ts';
import { problemOfCtt } from './problem.ts';

/**
 * The problem that the text of a `.ctt` file states.
 *
 * @throws Failure `invalid`, with a fault for each line that is wrong.
 */
export function readCtt(text: string): Problem {
  return problemOfCtt(parseCtt(text));
}
