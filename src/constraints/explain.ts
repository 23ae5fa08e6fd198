import { indexProblem, type ProblemIndex } from '../timetable/index-problem.ts';
import type { Constraint, Problem } from '../timetable/problem.ts';
import { type Cost, compareCost, type Solution } from '../timetable/solution.ts';
import { decided } from '../timetable/teacher-choices.ts';
import type { Memory } from './kind.ts';
import { createMemory, noMemory } from './memory.ts';
import { checkConstraints, kinds } from './registry.ts';
import type { ConstraintCost, Explanation, Violation } from './violation.ts';

/** What is kept of a problem that is explained again and again, while people edit its solution. */
const kept = new WeakMap<Problem, { readonly index: ProblemIndex; readonly memory: Memory }>();

/** A solution's cost, with every violation that makes it. */
function explained(given: Problem, index: ProblemIndex, solution: Solution, memory: Memory): Explanation {
  const constraints = checkConstraints(given).flatMap(({ kind, rule }): ConstraintCost[] => {
    const { hard, weight } = given.constraints[rule.constraint]!;
    const violations = kind
      .violations(index, solution, rule, memory)
      .map((finding) => ({ ...finding, constraint: rule.constraint }));
    if (violations.length === 0) return [];
    const total = violations.reduce((sum, { deviation }) => sum + deviation, 0) * weight;
    const cost = hard ? { hard: total, soft: 0 } : { hard: 0, soft: total };
    return [{ constraint: rule.constraint, cost, violations }];
  });
  constraints.sort((a, b) => compareCost(b.cost, a.cost));
  return { cost: sumOf(constraints.map(({ cost }) => cost)), constraints };
}

/**
 * A solution's cost, with every violation that makes it. What was found in other solutions of the same problem, and does not
 * depend on what is different in this one, is not looked for again; but for a problem with choices of teachers, which is
 * another one with each of its solutions.
 */
export function explain(given: Problem, solution: Solution): Explanation {
  const problem = decided(given, solution);
  if (problem !== given) return explained(given, indexProblem(problem), solution, noMemory);
  const known = kept.get(problem) ?? { index: indexProblem(problem), memory: createMemory() };
  kept.set(problem, known);
  return explained(given, known.index, solution, known.memory);
}

/** A solution's cost from scratch. */
export function costOf(problem: Problem, solution: Solution): Cost {
  return explained(problem, indexProblem(decided(problem, solution)), solution, noMemory).cost;
}

/** An explanation's cost by kind of constraint; kinds that cost nothing are left out. */
export function costByKind(problem: Problem, explanation: Explanation): Record<string, Cost> {
  const byKind: Record<string, Cost> = {};
  for (const { constraint, cost } of explanation.constraints) {
    const { kind } = problem.constraints[constraint]!;
    byKind[kind] = sumOf([byKind[kind] ?? { hard: 0, soft: 0 }, cost]);
  }
  return byKind;
}

/** Parameters of constraints that were read before: a rule may have thousands of violations. */
const knownParameters = new WeakMap<Constraint, unknown>();

/** A violation in words. */
export function sentenceOf(problem: Problem, violation: Violation): string {
  const constraint = problem.constraints[violation.constraint]!;
  const kind = kinds.get(constraint.kind)!;
  const parameters = knownParameters.get(constraint) ?? kind.parameters.parse(constraint.parameters);
  knownParameters.set(constraint, parameters);
  return kind.sentence(problem, violation, parameters);
}

function sumOf(costs: readonly Cost[]): Cost {
  return costs.reduce((sum, cost) => ({ hard: sum.hard + cost.hard, soft: sum.soft + cost.soft }), {
    hard: 0,
    soft: 0,
  });
}
