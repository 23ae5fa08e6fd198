import type { Problem } from '../../timetable/problem.ts';
import type { Formulation } from './formulations.ts';
import { OWN_HEADER, parseEctt } from './parse.ts';
import { problemOfEctt } from './problem.ts';

/**
 * The problem that the text of an `.ectt` file states, with the costs of a formulation.
 *
 * @throws Failure `invalid`, with a fault for each line that is wrong.
 */
export function readEctt(text: string, formulation: Formulation): Problem {
  return problemOfEctt(parseEctt(text), formulation);
}

/** Whether a text has a header line of this format which no `.ctt` file has. */
export function looksLikeEctt(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return OWN_HEADER.some((key) => lines.some((line) => line.startsWith(`${key}:`)));
}
