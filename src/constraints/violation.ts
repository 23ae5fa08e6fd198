import type { Cost } from '../timetable/solution.ts';

/**
 * One broken place of one constraint, as data. Its sentence is written from it by the kind's `sentence`.
 * Positions refer to the arrays of the problem.
 */
export type Violation = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  /** Units by which the rule is missed: the cost is this times the constraint's weight. */
  readonly deviation: number;
  /** The lessons that make it, so that each can be found in the grid. */
  readonly lessons: readonly number[];
  /** What the sentence needs beside the lessons: positions and counts, by name. */
  readonly detail: Readonly<Record<string, number>>;
};

/** What one constraint costs a solution, with everything that makes the cost. */
export type ConstraintCost = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  readonly cost: Cost;
  readonly violations: readonly Violation[];
};

/** A solution's cost, taken apart down to the lessons. */
export type Explanation = {
  readonly cost: Cost;
  /** Only the constraints that cost something, most expensive first (hard before soft). */
  readonly constraints: readonly ConstraintCost[];
};
