import { indexProblem } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { buildProgram } from './build-program.ts';
import type { Program } from './program.ts';
import { checkConstraints } from './registry.ts';

/**
 * Makes the program that the search evaluates out of a problem and its constraints.
 *
 * @throws Failure `invalid` when a constraint is not right.
 */
export function compileProblem(problem: Problem): Program {
  const index = indexProblem(problem);
  const program = buildProgram(index);
  for (const { kind, rule } of checkConstraints(problem)) kind.compile(index, rule, program);
  return program.finish();
}
