import { compileProblem } from '../constraints/compile.ts';
import { costByKind, explain } from '../constraints/explain.ts';
import type { Problem } from '../timetable/problem.ts';
import { type Cost, compareCost, emptySolution, type Solution } from '../timetable/solution.ts';
import { createAnnealer } from './annealer.ts';
import { createAssignment } from './assignment.ts';
import { type Cooling, type CoolingPlan, planCoolings } from './cooling.ts';
import { createRandom } from './random.ts';
import type { Outcome, Progress, SolveOptions } from './run.ts';

/** A search that is carried on in short portions, so that whoever drives it can look at the clock and at messages. */
export type Search = {
  /** Searches for a few milliseconds; tells why the search has ended, or null while it goes on. */
  readonly portion: () => 'time' | 'steps' | 'perfect' | null;
  /** What there is to say now; `solution` stands in it when it is better than at the last call. */
  readonly progress: () => Progress;
  /** The end, for the given reason. */
  readonly outcome: (reason: Outcome['reason']) => Outcome;
};

/** Moves between two looks at the clock. */
const PORTION_MOVES = 4096;
/** How much a hard unit counts against soft ones at first, in start temperatures. */
const HARD_WEIGHT = 3;
/** By how much that grows in every portion of the colder part of a cooling in which a hard constraint is broken. */
const HARD_WEIGHT_GROWTH = 1.002;
/** Random moves from which the start temperature is taken. */
const SAMPLES = 2000;

/**
 * Prepares a search: construction, then simulated annealing in several coolings (`cooling.ts`).
 *
 * @param initial where to start; lessons without a place are placed first. Without it, from the locks alone.
 * @throws Failure `invalid` when a constraint is not right.
 */
export function createSearch(problem: Problem, options: SolveOptions, initial?: Solution): Search {
  const startedAt = performance.now();
  const annealer = createAnnealer(createAssignment(compileProblem(problem)), createRandom(options.seed));
  annealer.restart(initial ?? emptySolution(problem));
  const typical = annealer.typicalChange(SAMPLES);
  const plan: CoolingPlan = planCoolings(options, typical, initial !== undefined);
  let best = annealer.best();
  let sent: Cost | null = null;
  let byKind: Progress['byKind'] = {};
  let cooling: Cooling = plan.next(0);
  let coolingBegan = 0;
  let hardWeight = cooling.from * HARD_WEIGHT;

  const elapsedMs = () => performance.now() - startedAt;

  /** How much of the search is done, from 0 to 1; for an endless search, the moves that were evaluated. */
  function done(): number {
    const byTime = options.seconds === undefined ? 0 : elapsedMs() / (options.seconds * 1000);
    const bySteps = options.steps === undefined ? 0 : annealer.evaluated() / options.steps;
    return options.seconds === undefined && options.steps === undefined
      ? annealer.evaluated()
      : Math.max(byTime, bySteps);
  }

  function keepBest(): void {
    const found = annealer.best();
    if (compareCost(found.cost, best.cost) < 0) best = found;
  }

  function beginCooling(at: number): void {
    cooling = plan.next(at);
    coolingBegan = at;
    hardWeight = cooling.from * HARD_WEIGHT;
    annealer.restart(cooling.fresh ? emptySolution(problem) : best.solution);
  }

  function endReason(): 'time' | 'steps' | 'perfect' | null {
    if (best.cost.hard === 0 && best.cost.soft === 0) return 'perfect';
    if (options.steps !== undefined && annealer.evaluated() >= options.steps) return 'steps';
    if (options.seconds !== undefined && elapsedMs() >= options.seconds * 1000) return 'time';
    return null;
  }

  return {
    portion: () => {
      const at = done();
      if (at >= cooling.until) beginCooling(at);
      const cooled = Math.min(1, (at - coolingBegan) / (cooling.until - coolingBegan));
      if (cooled > 0.2 && annealer.current().hard > 0) hardWeight *= HARD_WEIGHT_GROWTH;
      annealer.setHardWeight(hardWeight);
      const left = options.steps === undefined ? PORTION_MOVES : options.steps - annealer.evaluated();
      annealer.run(
        Math.max(1, Math.min(PORTION_MOVES, left)),
        cooling.from * (cooling.to / cooling.from) ** cooled,
      );
      keepBest();
      return endReason();
    },
    progress: () => {
      const isNew = sent === null || compareCost(best.cost, sent) < 0;
      if (isNew) byKind = costByKind(problem, explain(problem, best.solution));
      sent = best.cost;
      return {
        elapsedMs: elapsedMs(),
        best: best.cost,
        evaluatedMoves: annealer.evaluated(),
        movesPerSecond: annealer.evaluated() / Math.max(0.001, elapsedMs() / 1000),
        byKind,
        solution: isNew ? best.solution : undefined,
      };
    },
    outcome: (reason) => ({
      reason,
      best: best.cost,
      solution: best.solution,
      elapsedMs: elapsedMs(),
      evaluatedMoves: annealer.evaluated(),
    }),
  };
}
