import type { SolveOptions } from './run.ts';

/** One annealing from a temperature down to another. */
export type Cooling = {
  /** Whether it starts from a new construction, or from the best solution so far. */
  readonly fresh: boolean;
  /** Where it ends: a fraction of the search, or a number of moves for a search without a limit. */
  readonly until: number;
  /** Temperatures, in units of soft cost. */
  readonly from: number;
  readonly to: number;
};

/** The coolings of a search, one after the other; asked for the next one with what is done so far. */
export type CoolingPlan = { readonly next: (done: number) => Cooling };

/** Where a cooling ends: there a loss of 1 is borne once in some 4,000 proposals. */
const COLD = 0.12;
/** Start temperature of a cooling from scratch and of a reheating, in typical changes of cost. */
const HOT = 2;
const WARM = 0.3;
/** At which fraction of a search each cooling ends: a short first answer, two long ones from scratch, then reheatings. */
const FRESH_ENDS = [0.03, 0.3, 0.57];
const REHEAT_ENDS = [0.8, 1];
/** Moves of the first cooling of a search without a limit; each next one takes half as many again. */
const FIRST_ENDLESS_MOVES = 3_000_000;

/**
 * A short cooling gives a good early answer; two long ones, since one alone can end badly, and two reheatings of the better
 * find more than several of middling length. A search that starts from a given solution only reheats.
 *
 * @param typical typical size of a change of soft cost
 * @param warm whether to go on from what there is rather than from nothing
 * @param began how much of the search was done before
 */
export function planCoolings(
  options: SolveOptions,
  typical: number,
  warm: boolean,
  began: number,
): CoolingPlan {
  const hot = Math.max(4 * COLD, HOT * typical);
  const reheat = Math.max(2 * COLD, WARM * typical);
  const endless = options.seconds === undefined && options.steps === undefined;
  const ends = warm ? REHEAT_ENDS : [...FRESH_ENDS, ...REHEAT_ENDS];
  let count = 0;
  return {
    next: (done) => {
      const position = count++;
      const fresh = !warm && (endless ? position === 0 || position % 3 === 2 : position < FRESH_ENDS.length);
      const until = endless
        ? done + FIRST_ENDLESS_MOVES * 1.5 ** position
        : began + (1 - began) * (ends[position] ?? Number.POSITIVE_INFINITY);
      return { fresh, until, from: fresh ? hot : reheat, to: COLD };
    },
  };
}
