import { Failure } from '../../failure.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { CttDocument } from './document.ts';
import { losses } from './losses.ts';
import { hardRules, isolatedLectures, minWorkingDays, roomCapacity, roomStability } from './rules.ts';
import { documentOf, withoutRules } from './timetable.ts';

/** The problem that a `.ctt` file states, with the costs of the competition: formulation UD2. */
export function problemOfCtt(document: CttDocument): Problem {
  return {
    ...withoutRules(document),
    constraints: [
      ...hardRules(document),
      roomCapacity(1),
      ...minWorkingDays(document, 5),
      isolatedLectures(2),
      roomStability(1),
    ],
  };
}

/**
 * The `.ctt` file that states a problem.
 *
 * @throws Failure `invalid` when the format cannot say it: then the problem that the file states would be another one.
 */
export function cttOfProblem(problem: Problem): CttDocument {
  const document = documentOf(problem);
  const lost = losses(problem, problemOfCtt(document));
  if (lost.length > 0) {
    throw new Failure(
      'invalid',
      text('formats.courses.cannotSay', { format: '.ctt', lost: betweenCommas(lost) }),
    );
  }
  return document;
}
