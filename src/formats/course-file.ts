import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
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
export function readCourseFile(name: string, written: string, formulation: Formulation): Problem {
  if (name.toLowerCase().endsWith('.ectt') || looksLikeEctt(written)) return readEctt(written, formulation);
  const problem = readCtt(written);
  if (formulation === USUAL_FORMULATION) return problem;
  throw new Failure(
    'invalid',
    text('formats.formulations.onlyUsual', { formulation, usual: USUAL_FORMULATION }),
  );
}
