// Longer than other files: the phases of a search share its clock, its best and each other's counts.
import { compileProblem } from '../constraints/compile.ts';
import { costByKind, explain } from '../constraints/explain.ts';
import type { Problem } from '../timetable/problem.ts';
import { type Cost, compareCost, emptySolution, NONE, type Solution } from '../timetable/solution.ts';
import { type Annealer, createAnnealer } from './annealer.ts';
import { createAssignment } from './assignment.ts';
import { choosingTeachers } from './choosing-teachers.ts';
import { type Cooling, type CoolingPlan, planCoolings } from './cooling.ts';
import { createEjection } from './ejection.ts';
import type { PlacementSearch } from './placement-search.ts';
import { createRandom } from './random.ts';
import { createRecursiveSwapping } from './recursive-swapping.ts';
import type { Outcome, Progress, SearchEnd, SolveOptions } from './run.ts';
import { betterThan, offer, type SharedBest, slotsOf } from './shared-best.ts';

/** A search that is carried on in short portions, so that whoever drives it can look at the clock and at messages. */
export type Search = {
  /** Searches for a few milliseconds; tells why the search has ended, or null while it goes on. */
  readonly portion: () => SearchEnd | null;
  /** Cost of the best so far. */
  readonly best: () => Cost;
  /** What there is to say now; `solution` stands in it when it is better than at the last call. */
  readonly progress: () => Progress;
  /** The end, for the given reason. */
  readonly outcome: (reason: Outcome['reason']) => Outcome;
};

/** A repair that took more than this share of a search was long. */
const LONG_REPAIR = 0.05;
/** After this share of a search without success the soft cost is given its time as well. */
const LONGEST_REPAIR = 0.7;
/** What a search without a limit is measured by instead, in moves. */
const ENDLESS_MOVES = 100_000_000;
/** Moves between two looks at the clock. */
const PORTION_MOVES = 4096;
/** How much a hard unit counts against soft ones at first, in start temperatures. */
const HARD_WEIGHT = 3;
/** By how much that grows in every portion of the colder part of a cooling in which a hard constraint is broken. */
const HARD_WEIGHT_GROWTH = 1.002;
/**
 * Temperatures between which the repairs run, in hard units, in the turns one after the other, the last again and again: a
 * cool one that keeps what the construction has found, a hot one, and then warm ones from the best.
 */
const REPAIRS = [
  { from: 0.25, to: 0.05 },
  { from: 0.6, to: 0.1 },
  { from: 0.35, to: 0.1 },
] as const;
/** Steps of the search for a placement before the first repair; each later turn grows as the repairs do. */
const TURN_STEPS = 100_000;
/** Steps of that search between two looks at the clock, and the moves that one of them counts for. */
const PORTION_STEPS = 32;
const MOVES_OF_STEP = 50;
/** What a step of recursive swapping counts for in these; the annealing soon places what has not been reached yet. */
const STEPS_OF_SWAPPING = 2;
/** Turns that are left to the chains at first where another worker swaps recursively. */
const TURNS_OF_CHAINS = 3;
/** Steps for each lesson that find a first placement in place of the construction, where hard rules alone count. */
const FIRST_STEPS = 4;
/**
 * Steps in which a small problem is begun anew, with as many each time: some are solved in so few steps or else in none, as
 * luck has it (a school of 86 lessons: 5 of 12 seeds within 3 steps a lesson, 5 of 12 not within 400).
 */
const STEPS_BEGUN_ANEW = 2500;
/**
 * Where so many tries are made, every second one swaps recursively: of 100 in that school as many steps solve it by chains in 28,
 * by swapping in 73.
 */
const TRIES_OF_BOTH = 4;
/** Steps after which their best is taken over, so that it can be shown. */
const SHOWN_EVERY = 4096;
/**
 * Moves of the first two repairs, and how many times longer the next ones and their turns are; the repairs of a worker that
 * always swaps stay as short as the first.
 */
const REPAIR_MOVES = 300_000;
const REPAIR_GROWTH = 2;
/** What a hard unit counts for in a repair, in typical changes of soft cost. */
const REPAIR_WEIGHT = 50;
/** A solution that was found, and what it costs by kind of constraint where that was counted. */
type Found = {
  readonly cost: Cost;
  readonly solution: Solution;
  readonly byKind?: Progress['byKind'] | undefined;
};

/** Random moves from which the start temperature is taken. */
const SAMPLES = 2000;

/**
 * Prepares a search: construction, then simulated annealing in several coolings (`cooling.ts`). One that ends as soon as no
 * hard rule is broken begins with ejection chains or recursive swapping instead, and makes the annealing when it is first
 * needed.
 *
 * @param initial where to start; lessons without a place are placed first. Without it, from the locks alone.
 * @param others the best of several searches, and the slot of this one: what it finds is offered there, and its
 *   coolings begin from the best of all, as do repairs but for those of what recursive swapping has newly reached.
 * @throws Failure `invalid` when a constraint is not right.
 */
export function createSearch(
  problem: Problem,
  options: SolveOptions,
  initial?: Solution,
  others?: { readonly shared: SharedBest; readonly slot: number },
): Search {
  const startedAt = performance.now();
  const program = compileProblem(problem);
  const random = createRandom(options.seed);
  const isPlacingFirst = options.feasible === true && initial === undefined;
  let annealing: { readonly annealer: Annealer; readonly typical: number } | null = null;
  /** Moves that the search for a placement counts for. */
  let evaluatedInPlacing = 0;
  let plan: CoolingPlan | null = null;
  let sent: Cost | null = null;
  let cooling: Cooling | null = null;
  let coolingBegan = 0;
  let hardWeight = 0;
  const isAlone = !others || slotsOf(others.shared) === 1;
  /** Every second of several workers swaps recursively in each of its turns. */
  const swapsAlways = !isAlone && others.slot % 2 === 1;
  /** Which turn of the searches for a placement and of the repair it is; how many moves the repair has and where it began. */
  let turn = 0;
  let repairMoves = REPAIR_MOVES;
  let repairBegan = 0;

  /** The searches for a placement that have been asked for, by what made them. */
  const placers = new Map<typeof createEjection, PlacementSearch>();
  /** Hard units of the best of each of these when its cost was last counted, as that search counts them. */
  const countedHard = new WeakMap<PlacementSearch, number>();
  /** Hard units of what recursive swapping had reached when the annealing last began from there. */
  let reachedBefore = Number.POSITIVE_INFINITY;
  /** Steps of these searches since their turn began, and how many a turn has. */
  let stepsOfTurn = 0;
  let turnSteps = TURN_STEPS;

  /** The best, and what it was found to cost, by kind of constraint, where that was counted. */
  let best: Found = isPlacingFirst ? firstPlacement() : made().annealer.best();
  if (others) offer(others.shared, others.slot, best.cost, best.solution);

  const isEndless = options.seconds === undefined && options.steps === undefined;
  const elapsedMs = () => performance.now() - startedAt;

  /** The annealing, made when it is first asked for. */
  function made(): { readonly annealer: Annealer; readonly typical: number } {
    if (annealing) return annealing;
    const annealer = choosingTeachers(createAnnealer(createAssignment(program), random), program.seats);
    annealer.restart(isPlacingFirst ? best.solution : (initial ?? emptySolution(problem)));
    annealing = { annealer, typical: annealer.typicalChange(SAMPLES) };
    return annealing;
  }

  /** The chains take turns with recursive swapping, but for a worker that always swaps. */
  function isSwappingsTurn(): boolean {
    return swapsAlways || (turn % 2 === 1 && (isAlone || turn >= TURNS_OF_CHAINS));
  }

  /** The search for a placement whose turn it is, and whether it was made for that. */
  function placing(): { readonly search: PlacementSearch; readonly isNew: boolean } {
    return placer(isSwappingsTurn() ? createRecursiveSwapping : createEjection);
  }

  /** One of the two searches for a placement, made when it is first asked for. */
  function placer(create: typeof createEjection): {
    readonly search: PlacementSearch;
    readonly isNew: boolean;
  } {
    const known = placers.get(create);
    if (known) return { search: known, isNew: false };
    const search = choosingTeachers(create(program, random), program.seats);
    placers.set(create, search);
    return { search, isNew: true };
  }

  function evaluated(): number {
    return evaluatedInPlacing + (annealing?.annealer.evaluated() ?? 0);
  }

  function firstPlacement(): Found {
    const { search } = placing();
    const steps = isSwappingsTurn() ? PORTION_STEPS : FIRST_STEPS * Math.max(1, problem.lessons.length);
    const most = options.steps ?? Number.POSITIVE_INFINITY;
    const anew = isSwappingsTurn() ? 0 : Math.floor(STEPS_BEGUN_ANEW / steps);
    let reached = { hard: Number.POSITIVE_INFINITY, solution: emptySolution(problem) };
    for (let tries = 0; tries <= anew; tries++) {
      const left = Math.ceil((most - evaluatedInPlacing) / MOVES_OF_STEP);
      const isOther = anew >= TRIES_OF_BOTH && tries % 2 === 1;
      const tried = isOther ? placer(createRecursiveSwapping).search : search;
      tried.restart(emptySolution(problem));
      evaluatedInPlacing += Math.max(1, tried.run(Math.min(steps, left))) * MOVES_OF_STEP;
      const found = tried.best();
      if (found.hard < reached.hard) reached = found;
      if (tried.isDone() || evaluatedInPlacing >= most) break;
    }
    return counted(reached.solution);
  }

  function counted(solution: Solution): Found {
    const explanation = explain(problem, solution);
    return { cost: explanation.cost, solution, byKind: costByKind(problem, explanation) };
  }

  /** How much of the search is done, from 0 to 1; for an endless search, the moves that were evaluated. */
  function done(): number {
    const byTime = options.seconds === undefined ? 0 : elapsedMs() / (options.seconds * 1000);
    const bySteps = options.steps === undefined ? 0 : evaluated() / options.steps;
    return isEndless ? evaluated() : Math.max(byTime, bySteps);
  }

  function shareOf(at: number): number {
    return isEndless ? at / ENDLESS_MOVES : at;
  }

  function keepBest(found: Found): void {
    if (compareCost(found.cost, best.cost) >= 0) return;
    best = found;
    if (others) offer(others.shared, others.slot, best.cost, best.solution);
  }

  /** The best of all searches, where there are several. */
  function bestOfAll(): Solution {
    const better = others ? betterThan(others.shared, best.cost) : null;
    if (better) best = better;
    return best.solution;
  }

  function beginCooling(at: number): Cooling {
    // A search that had to be repaired for long would hardly find its way again from nothing.
    plan ??= planCoolings(options, made().typical, initial !== undefined || shareOf(at) > LONG_REPAIR, at);
    const next = plan.next(at);
    cooling = next;
    coolingBegan = at;
    // Their state is as large as that of the annealing, and is not asked any more.
    placers.clear();
    hardWeight = next.from * HARD_WEIGHT;
    made().annealer.restart(next.fresh ? emptySolution(problem) : bestOfAll());
    return next;
  }

  /** One portion of the search for a placement, from where it was left. */
  function placeLessons(moves: number): void {
    const { search, isNew } = placing();
    if (isNew) search.restart(initial === undefined ? emptySolution(problem) : bestOfAll());
    else if (stepsOfTurn === 0 && best.cost.hard > 0 && search.isDone()) {
      // What it has found breaks a rule that it does not know.
      countedHard.delete(search);
      search.restart(bestOfAll());
    }
    const steps = search.run(Math.min(PORTION_STEPS, Math.ceil(moves / MOVES_OF_STEP)));
    evaluatedInPlacing += Math.max(1, steps) * MOVES_OF_STEP;
    const shownBefore = Math.floor(stepsOfTurn / SHOWN_EVERY);
    stepsOfTurn += Math.max(PORTION_STEPS, isSwappingsTurn() ? steps * STEPS_OF_SWAPPING : steps);
    const isOver = search.isDone() || stepsOfTurn >= turnSteps;
    if (!isOver && Math.floor(stepsOfTurn / SHOWN_EVERY) === shownBefore) return;
    takeOver(search);
    if (isOver && best.cost.hard > 0) beginRepair(isSwappingsTurn() ? search.best() : null);
  }

  /** Counts what a search for a placement has reached, where it has reached more than when it was last counted. */
  function takeOver(search: PlacementSearch): void {
    const { hard, solution } = search.best();
    if (hard >= (countedHard.get(search) ?? Number.POSITIVE_INFINITY)) return;
    if (!search.isDone() && hard >= best.cost.hard) return;
    countedHard.set(search, hard);
    keepBest(counted(solution));
  }

  /**
   * The turn of the annealing: from what recursive swapping has newly reached, or from the best of all. Who always swaps
   * goes on at once while lessons are missing, and only looks at what the others have found.
   */
  function beginRepair(reached: ReturnType<PlacementSearch['best']> | null): void {
    const bestFound = bestOfAll();
    if (swapsAlways && reached !== null && isIncomplete(reached.solution)) {
      nextTurn();
      return;
    }
    stepsOfTurn = turnSteps;
    repairBegan = evaluated();
    const isNew = reached !== null && reached.hard < reachedBefore;
    if (isNew) reachedBefore = reached.hard;
    made().annealer.restart(isNew ? reached.solution : bestFound);
  }

  /** Whether a lesson that has somewhere to be has no place. */
  function isIncomplete({ timeOf }: Solution): boolean {
    return timeOf.some((time, lesson) => time === NONE && program.allowedTimes[lesson]!.length > 0);
  }

  function nextTurn(): void {
    turn++;
    stepsOfTurn = 0;
    turnSteps *= REPAIR_GROWTH;
  }

  /** One portion of a search for a solution that breaks no hard rule; after the last one the lessons are placed again. */
  function repair(moves: number): void {
    if (evaluated() - repairBegan >= repairMoves) {
      nextTurn();
      if (turn > 1 && !swapsAlways) repairMoves *= REPAIR_GROWTH;
      placeLessons(moves);
      return;
    }
    const { from, to } = REPAIRS[Math.min(turn, REPAIRS.length - 1)]!;
    const repaired = (evaluated() - repairBegan) / repairMoves;
    const { annealer, typical } = made();
    annealer.setHardWeight(REPAIR_WEIGHT * typical);
    annealer.repair(moves, from * (to / from) ** repaired);
    keepBest(annealer.best());
  }

  function cool(moves: number): void {
    const at = done();
    const present = cooling === null || at >= cooling.until ? beginCooling(at) : cooling;
    const cooled = Math.min(1, (at - coolingBegan) / (present.until - coolingBegan));
    const { annealer } = made();
    if (cooled > 0.2 && annealer.current().hard > 0) hardWeight *= HARD_WEIGHT_GROWTH;
    annealer.setHardWeight(hardWeight);
    annealer.run(moves, present.from * (present.to / present.from) ** cooled);
    keepBest(annealer.best());
  }

  /** Whether there is time left for what breaks hard rules: to the end for who always swaps, where nothing else counts. */
  function mayRepair(): boolean {
    return (options.feasible === true && swapsAlways) || shareOf(done()) < LONGEST_REPAIR;
  }

  function endReason(): SearchEnd | null {
    if (best.cost.hard === 0 && best.cost.soft === 0) return 'perfect';
    if (options.feasible === true && best.cost.hard === 0) return 'feasible';
    if (options.steps !== undefined && evaluated() >= options.steps) return 'steps';
    if (options.seconds !== undefined && elapsedMs() >= options.seconds * 1000) return 'time';
    return null;
  }

  return {
    portion: () => {
      if (options.feasible === true && best.cost.hard === 0) return endReason();
      const left = options.steps === undefined ? PORTION_MOVES : options.steps - evaluated();
      const moves = Math.max(1, Math.min(PORTION_MOVES, left));
      if (best.cost.hard > 0 && cooling === null && mayRepair()) {
        if (stepsOfTurn < turnSteps) placeLessons(moves);
        else repair(moves);
      } else cool(moves);
      return endReason();
    },
    best: () => best.cost,
    progress: () => {
      const isNew = sent === null || compareCost(best.cost, sent) < 0;
      if (best.byKind === undefined) best = counted(best.solution);
      sent = best.cost;
      return {
        elapsedMs: elapsedMs(),
        best: best.cost,
        evaluatedMoves: evaluated(),
        movesPerSecond: evaluated() / Math.max(0.001, elapsedMs() / 1000),
        byKind: best.byKind ?? {},
        solution: isNew ? best.solution : undefined,
      };
    },
    outcome: (reason) => ({
      reason,
      best: best.cost,
      solution: best.solution,
      elapsedMs: elapsedMs(),
      evaluatedMoves: evaluated(),
    }),
  };
}
