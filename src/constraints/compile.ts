import { indexProblem } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { teacherSeats } from '../timetable/teacher-seats.ts';
import { buildProgram } from './build-program.ts';
import { compileWithSeats } from './compile-with-seats.ts';
import type { Program } from './program.ts';
import { checkConstraints } from './registry.ts';

/**
 * Makes the program that the search evaluates out of a problem and its constraints.
 *
 * @throws Failure `invalid` when a constraint is not right.
 */
export function compileProblem(problem: Problem): Program {
  const rules = checkConstraints(problem);
  const index = indexProblem(problem);
  const seats = teacherSeats(problem);
  if (seats !== null) return compileWithSeats(index, seats, rules);
  const program = buildProgram(index);
  for (const { kind, rule } of rules) kind.compile(index, rule, program);
  return program.finish();
}
