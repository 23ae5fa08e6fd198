import { costOf } from '../../constraints/explain.ts';
import type { Problem } from '../../timetable/problem.ts';
import { emptySolution, type Solution } from '../../timetable/solution.ts';
import { checkProblem } from '../check/check-problem.ts';
import { createSearch } from '../search.ts';
import type { Budget } from './budget.ts';
import { searchExactly } from './exact-search.ts';

/** Whether a problem has a timetable that keeps all its hard rules. */
export type Verdict =
  | { readonly answer: 'possible'; readonly solution: Solution }
  /** Proved, by the counting of the check before solving or by an exhausted search. */
  | { readonly answer: 'impossible'; readonly by: 'check' | 'search' }
  | { readonly answer: 'unknown' };

/** How much is spent on one problem. */
export type Effort = {
  /** Moves of each search. */
  readonly steps: readonly number[];
  /** Nodes of the exhaustive search, and its seconds. */
  readonly nodes: number;
  readonly seconds: number;
};

/** For the many questions of a deletion filter. */
export const QUICK: Effort = { steps: [15_000, 60_000], nodes: 20_000, seconds: 0.5 };
/** For the few that decide. */
export const THOROUGH: Effort = { steps: [30_000, 150_000, 300_000], nodes: 2_000_000, seconds: 4 };

/** A solution that keeps all hard rules, or null when none was found in so many moves. */
function searchShortly(
  problem: Problem,
  options: { readonly seed: number; readonly steps: number },
  budget: Budget,
): Solution | null {
  const search = createSearch(problem, options);
  while (search.best().hard > 0) {
    const reason = search.portion();
    if (search.best().hard > 0 && (reason !== null || budget.isOver())) return null;
  }
  return search.outcome('steps').solution;
}

/** Judges a problem: by counting, by a short search, by an exhaustive one, and by longer searches. */
export function judge(problem: Problem, effort: Effort, budget: Budget): Verdict {
  if (checkProblem(problem).some(({ severity }) => severity === 'impossible')) {
    return { answer: 'impossible', by: 'check' };
  }
  // A search has no reason to leave lessons out where no rule asks that they take place.
  const nothing = emptySolution(problem);
  if (costOf(problem, nothing).hard === 0) return { answer: 'possible', solution: nothing };
  for (const [seed, steps] of effort.steps.entries()) {
    if (budget.isOver()) return { answer: 'unknown' };
    const solution = searchShortly(problem, { seed, steps }, budget);
    if (solution) return { answer: 'possible', solution };
    if (seed > 0) continue;
    const exact = searchExactly(problem, effort.nodes, budget.within(effort.seconds));
    if (exact === 'none') return { answer: 'impossible', by: 'search' };
    if (exact !== 'unknown') return { answer: 'possible', solution: exact };
  }
  return { answer: 'unknown' };
}
