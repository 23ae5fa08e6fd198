import type { PartialPlacement } from './partial-placement.ts';
import type { Random } from './random.ts';

/** In which order recursive swapping places the missing lessons: who made way last first, then the hardest. */
export type PlacingOrder = {
  /** The lesson to be placed now; some must be missing. */
  readonly next: () => number;
  /** Has a missing lesson placed next. */
  readonly putFirst: (lesson: number) => void;
  /** Tells that a lesson was placed by force, or made way for one that was: those are placed next. */
  readonly wasForced: (lesson: number) => void;
  readonly madeWay: (lesson: number) => void;
  /** Has some of the next few lessons picked by chance. */
  readonly mixUp: () => void;
  /** Orders all lessons anew, hardest first, and those that made way often before others; half of that is forgotten then. */
  readonly beginAnew: () => void;
  /** Forgets who made way. */
  readonly forget: () => void;
};

/** Lessons that are picked by chance, half of the time, after one that found no place. */
const BY_CHANCE = 5;
/** Rank of those that never made way, above all others. */
const AFTER_MADE_WAY = 1e9;
/** How much more a lesson that made way most often is placed before others, in `difficulties`, when all begin anew. */
const WORTH_OF_MAKING_WAY = 500;

/**
 * The order of the lessons of a placement.
 *
 * @param difficulty how hard each lesson is to place (`difficulty.ts`)
 */
export function createPlacingOrder(
  { movable, missing, missingCount }: PartialPlacement,
  difficulty: Float64Array,
  random: Random,
): PlacingOrder {
  /** Missing lessons are placed in this order, least first. */
  const rank = new Float64Array(difficulty.length);
  /** How often each lesson was placed by force or made way for one that was. */
  const trouble = new Float64Array(difficulty.length);
  let step = 0;
  let byChance = 0;

  return {
    next: () => {
      step++;
      if (byChance > 0 && random.below(2) === 0) {
        byChance--;
        return missing[random.below(missingCount())]!;
      }
      let next = missing[0]!;
      for (let i = 1; i < missingCount(); i++) if (rank[missing[i]!]! < rank[next]!) next = missing[i]!;
      return next;
    },
    putFirst: (lesson) => {
      rank[lesson] = -step;
    },
    wasForced: (lesson) => {
      trouble[lesson]!++;
    },
    madeWay: (lesson) => {
      trouble[lesson]!++;
      rank[lesson] = random.below(1000) / 1000 - step;
    },
    mixUp: () => {
      byChance = BY_CHANCE;
    },
    beginAnew: () => {
      const most = trouble.reduce((a, b) => Math.max(a, b), 1);
      for (const lesson of movable)
        rank[lesson] =
          AFTER_MADE_WAY +
          random.below(1000) / 50 -
          difficulty[lesson]! -
          (WORTH_OF_MAKING_WAY * trouble[lesson]!) / most;
      for (let lesson = 0; lesson < trouble.length; lesson++) trouble[lesson]! /= 2;
      step = 0;
      byChance = 0;
    },
    forget: () => {
      trouble.fill(0);
    },
  };
}
