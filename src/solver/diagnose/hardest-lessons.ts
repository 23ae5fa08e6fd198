import { explain } from '../../constraints/explain.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { createSearch } from '../search.ts';
import type { Budget } from './budget.ts';

/** How hard a lesson is to place. */
export type HardestLesson = {
  /** Position in `Problem.lessons`. */
  readonly lesson: number;
  /** Searches whose best timetable breaks a hard rule with it. */
  readonly searches: number;
  /** Hard cost of the violations in which it stands, over all searches. */
  readonly cost: number;
};

/** The best timetables of several searches, and the lessons in their broken hard rules. */
export type Trials = {
  readonly solutions: readonly Solution[];
  /** Hardest first. */
  readonly hardest: readonly HardestLesson[];
  /** One that breaks no hard rule, if a search found one. */
  readonly found: Solution | null;
};

/** Moves of each search, at most. */
const STEPS = 60_000;
/** Searches beside the one that was made before. */
const SEARCHES = 4;

/** Searches from several seeds, and counts which lessons stand in broken hard rules, beginning with a solution at hand. */
export function tryOften(problem: Problem, solution: Solution, seed: number, budget: Budget): Trials {
  const solutions = [solution];
  for (let i = 0; i < SEARCHES && !budget.isOver(); i++) {
    const search = createSearch(problem, { seed: seed + i, steps: STEPS });
    while (search.best().hard > 0 && search.portion() === null && !budget.isOver());
    const outcome = search.outcome('steps');
    if (outcome.best?.hard === 0) return { solutions, hardest: [], found: outcome.solution };
    if (outcome.solution) solutions.push(outcome.solution);
  }
  const counts = new Map<number, { searches: number; cost: number }>();
  for (const one of solutions) {
    const costs = hardCosts(problem, one);
    for (const [lesson, cost] of costs) {
      const before = counts.get(lesson) ?? { searches: 0, cost: 0 };
      counts.set(lesson, { searches: before.searches + 1, cost: before.cost + cost });
    }
  }
  const hardest = [...counts].map(([lesson, count]) => ({ lesson, ...count }));
  hardest.sort((a, b) => b.searches - a.searches || b.cost - a.cost || a.lesson - b.lesson);
  return { solutions, hardest, found: null };
}

/** Hard cost of the violations of each lesson. */
function hardCosts(problem: Problem, solution: Solution): Map<number, number> {
  const costs = new Map<number, number>();
  for (const { constraint, violations } of explain(problem, solution).constraints) {
    const { hard, weight } = problem.constraints[constraint]!;
    if (!hard) continue;
    for (const { lessons, deviation } of violations) {
      for (const lesson of new Set(lessons)) {
        costs.set(lesson, (costs.get(lesson) ?? 0) + deviation * weight);
      }
    }
  }
  return costs;
}
