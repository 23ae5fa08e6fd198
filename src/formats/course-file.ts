import { Failure } from '../failure.ts';
import type { Problem } from '../timetable/problem.ts';
import { readCtt } from './ctt/read.ts';
import { type Formulation, USUAL_FORMULATION } from './ectt/formulations.ts';
import { looksLikeEctt, readEctt } from './ectt/read.ts';

/**
 * The problem that a file of curriculum-based course timetabling states: a `.ectt` file when its name ends so or its
 * header has lines of that format, a `.ctt` file otherwise.
 *
 * @param formulation what a `.ectt` file's costs are; a `.ctt` file only has those of UD2
 * @throws Failure `invalid`, with a fault for each line that is wrong.
 */
export function readCourseFile(name: string, text: string, formulation: Formulation): Problem {
  if (name.toLowerCase().endsWith('.ectt') || looksLikeEctt(text)) return readEctt(text, formulation);
  const problem = readCtt(text);
  if (formulation === USUAL_FORMULATION) return problem;
  throw new Failure(
    'invalid',
    `A .ctt file does not say what ${formulation} counts; take ${USUAL_FORMULATION}, or a .ectt file.`,
  );
}
