import type { Program } from '../constraints/program.ts';
import type { Solution } from '../timetable/solution.ts';
import { createForcing } from './forcing.ts';
import { createPartialPlacement, placeAsIn } from './partial-placement.ts';
import type { PlacementSearch } from './placement-search.ts';
import type { Random } from './random.ts';
import { createEachTakenOut, disturb, takeNeighbourOut, takeTroubledOut } from './taking-out.ts';

/** How much more a lesson weighs for each time that it was taken out. */
const WEIGHT_OF_EJECTION = 0.5;
/**
 * Two ways that are taken in turns: how much more a lesson weighs for each time that it was taken out of where it is; the
 * steps until it may go back, beside up to as many as lessons are missing; and the steps without a new best after which all
 * weights are forgotten and the ways change, as they do after a standstill.
 */
const WAYS = [
  { weightThere: 0, barredSteps: 1, patience: 15_000 },
  { weightThere: 0.5, barredSteps: 5, patience: 60_000 },
] as const;
/** By how much longer the patience gets when a way begins again. */
const PATIENCE_GROWTH = 1.5;
/** Places that are tried out of those which look best, where rules about days and weeks are touched. */
const PLACES_TRIED = 4;
/** Rounds in which lessons are taken out for rules about days, weeks and rooms before a place is given up. */
const ROUNDS = 6;
/** Steps in which as much stays missing after which they are forgotten too. */
const STANDSTILL = 1000;

/**
 * Ejection chains: a search through placements that leave lessons out rather than break a hard rule. A missing lesson
 * goes where those who have to make way have made way least often until then.
 *
 * In the manner of FET's recursive swapping (lalescu.ro/liviu/fet) and of the iterative forward search of UniTime
 * (Müller, Constraint-based Timetabling, 2005), with the weights of constraint solvers that learn from conflicts.
 */
export function createEjection(whole: Program, random: Random): PlacementSearch {
  const placement = createPartialPlacement(whole);
  const { assignment, missingUnits, missing } = placement;
  const { missingCount, missingSum, broken } = placement;
  const { program, times, timeOf } = assignment;
  const { allowedTimes } = program;
  const { nowhere } = times;
  const lessonCount = timeOf.length;
  /** How often each lesson was taken out, and the mean of all. */
  const ejections = new Float64Array(lessonCount);
  let meanEjections = 0;
  let way: (typeof WAYS)[number] = WAYS[0];
  /** How often each lesson was taken out of each time, row-major `[lesson][time]`. */
  const ejectionsFrom = new Float64Array(lessonCount * (nowhere + 1));
  const weightFrom = (lesson: number, time: number): number =>
    missingUnits[lesson]! *
    (1 +
      WEIGHT_OF_EJECTION * ejections[lesson]! +
      way.weightThere * ejectionsFrom[lesson * (nowhere + 1) + time]!);
  const weightOf = (lesson: number): number => weightFrom(lesson, timeOf[lesson]!);
  const middlingWeight = () => 1 + WEIGHT_OF_EJECTION * meanEjections;
  const forcing = createForcing(placement, random, weightOf, middlingWeight, ROUNDS);
  const { force, weightTogether } = forcing;
  /** Step until which a lesson does not go back to a time, `[lesson][i]` as in `allowedTimes`. */
  const barred = allowedTimes.map((own) => new Int32Array(own.length));
  let step = 0;
  let bestHard = Number.POSITIVE_INFINITY;
  let startedFrom: Solution | null = null;
  /** Steps of the last new best, and of the last change of what is missing. */
  let bestAt = 0;
  let changedAt = 0;
  let lastMissing = 0;
  let fresh = 0;
  /** The places that look best in a step, lightest first: the first `placeCount`. */
  const placeTime = new Int32Array(PLACES_TRIED);
  const placeWeight = new Float64Array(PLACES_TRIED);
  let placeCount = 0;

  const eachTakenOut = createEachTakenOut(placement);

  function weightOfTakenOut(): number {
    let weight = 0;
    eachTakenOut(0, (lesson, from) => {
      weight += weightFrom(lesson, from);
    });
    return weight;
  }

  /** Keeps the changes: who was taken out weighs more from now on, and does not go back at once. */
  function keep(): void {
    eachTakenOut(0, (lesson, from) => {
      ejections[lesson]!++;
      ejectionsFrom[lesson * (nowhere + 1) + from]!++;
      meanEjections += 1 / lessonCount;
      bar(lesson, from);
    });
    placement.keep();
    if (missingSum() !== lastMissing) changedAt = step;
    lastMissing = missingSum();
    const hard = missingSum() + broken();
    if (hard >= bestHard) return;
    bestHard = hard;
    placement.remember();
    bestAt = step;
  }

  function bar(lesson: number, time: number): void {
    const position = allowedTimes[lesson]!.indexOf(time);
    if (position >= 0) barred[lesson]![position] = step + way.barredSteps + random.below(1 + missingCount());
  }

  function forget(): void {
    ejections.fill(0);
    ejectionsFrom.fill(0);
    meanEjections = 0;
    bestAt = step;
    changedAt = step;
  }

  function notePlace(time: number, weight: number): void {
    let at = Math.min(placeCount, PLACES_TRIED - 1);
    while (at > 0 && placeWeight[at - 1]! > weight) {
      placeTime[at] = placeTime[at - 1]!;
      placeWeight[at] = placeWeight[at - 1]!;
      at--;
    }
    placeTime[at] = time;
    placeWeight[at] = weight;
    placeCount = Math.min(placeCount + 1, PLACES_TRIED);
  }

  /** Finds the places of a lesson at which least is in the way. */
  function lookForPlaces(lesson: number): void {
    const candidates = allowedTimes[lesson]!;
    placeCount = 0;
    forcing.touchesSets = false;
    const offset = random.below(Math.max(1, candidates.length));
    for (let i = 0; i < candidates.length; i++) {
      const position = (i + offset) % candidates.length;
      if (barred[lesson]![position]! > step) continue;
      const bound = placeCount < PLACES_TRIED ? Number.POSITIVE_INFINITY : placeWeight[placeCount - 1]!;
      const weight = weightTogether(lesson, candidates[position]!, bound);
      if (weight < bound) notePlace(candidates[position]!, weight);
    }
  }

  /** Of the places that look best the one that takes the least weight out; -1 if none holds the rules. */
  function bestOfTried(lesson: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < placeCount; i++) {
      const weight = force(lesson, placeTime[i]!) ? weightOfTakenOut() : Number.POSITIVE_INFINITY;
      placement.undo();
      if (weight >= least) continue;
      least = weight;
      best = placeTime[i]!;
    }
    return best;
  }

  function placeOne(): void {
    const lesson = missing[random.below(missingCount())]!;
    lookForPlaces(lesson);
    if (placeCount === 0) return;
    const isPlain = !forcing.touchesSets || placeCount === 1 || placeWeight[0] === 0;
    const time = isPlain ? placeTime[0]! : bestOfTried(lesson);
    if (time >= 0 && force(lesson, time)) {
      keep();
      return;
    }
    placement.undo();
    for (let i = 0; i < placeCount; i++) bar(lesson, placeTime[i]!);
    if (takeNeighbourOut(placement, forcing, random, lesson) >= 0) keep();
  }

  /** Forgets the weights, and every second time begins from the start again. */
  function beginAnew(): void {
    fresh++;
    way = WAYS[fresh % WAYS.length]!;
    if (fresh % 2 === 0 && startedFrom !== null) begin(startedFrom);
    forget();
  }

  /** Places what a start has, without what breaks a hard rule. */
  function begin(start: Solution): void {
    placeAsIn(placement, start);
    takeTroubledOut(placement, forcing, random, lessonCount);
    placement.keep();
  }

  const isDone = (): boolean => missingCount() === 0 && broken() === 0;

  return {
    restart: (start) => {
      startedFrom = start;
      begin(start);
      step = 0;
      fresh = 0;
      way = WAYS[0];
      for (const own of barred) own.fill(0);
      forget();
      bestHard = Number.POSITIVE_INFINITY;
      keep();
    },
    run: (steps) => {
      let n = 0;
      for (; n < steps && !isDone(); n++) {
        step++;
        const patience = way.patience * PATIENCE_GROWTH ** Math.floor(fresh / WAYS.length);
        if (step - bestAt > patience || step - changedAt > STANDSTILL) beginAnew();
        if (missingCount() === 0) {
          const isDisturbed = disturb(placement, forcing, random);
          keep();
          if (!isDisturbed) return steps;
        }
        placeOne();
      }
      return n;
    },
    isDone,
    best: () => ({ hard: bestHard, solution: placement.remembered() }),
  };
}
