import type { z } from 'zod';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem, Scope } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import type { ProgramBuilder } from './program.ts';
import type { Violation } from './violation.ts';

/** One constraint of a problem with its parameters read. */
export type Rule<Parameters> = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  readonly scope: Scope;
  readonly parameters: Parameters;
  /** Cost of one unit of deviation as the search adds it up, see `program.ts`. */
  readonly weight: number;
};

/** A violation but for the constraint it is of. */
export type Finding = Omit<Violation, 'constraint'>;

/**
 * Finds what a rule says of one person or course, unless it is known: what depends on nothing but the times of some lessons
 * is the same as long as these are.
 *
 * @param whom position of the person or course; the rule speaks of each once
 */
export type Memory = (
  rule: Rule<unknown>,
  whom: number,
  lessons: readonly number[],
  solution: Solution,
  find: () => Finding[],
) => readonly Finding[];

/** What a constraint kind is: what it asks, how it is counted from scratch, inside the search, and put in words. */
export type ConstraintKind<Parameters = unknown> = {
  readonly kind: string;
  /** Its name in plain words. */
  readonly label: string;
  /** One sentence for the person who adds it. */
  readonly help: string;
  readonly parameters: z.ZodType<Parameters>;
  /** What it may speak of. */
  readonly scopes: readonly Scope['of'][];
  /**
   * Every broken place of a solution. The cost is the sum of the deviations times the weight.
   *
   * @param memory of the same problem, where one is kept: spares looking again at people whose lessons have not moved; from
   *   scratch without it
   */
  readonly violations: (
    index: ProblemIndex,
    solution: Solution,
    rule: Rule<Parameters>,
    memory?: Memory,
  ) => Finding[];
  /** For the search: states the same cost as terms whose change under a move is known. */
  readonly compile: (index: ProblemIndex, rule: Rule<Parameters>, program: ProgramBuilder) => void;
  /** A violation in words. */
  readonly sentence: (problem: Problem, violation: Violation, parameters: Parameters) => string;
};

/** Lets TypeScript tie a kind's parameters to its schema, then forgets them so that kinds can stand in one list. */
export function defineKind<Parameters>(kind: ConstraintKind<Parameters>): ConstraintKind {
  return kind as ConstraintKind;
}
