import type { Cost } from '../../timetable/solution.ts';

/** A lesson goes to a time and into a room; `NONE` is no room. */
export type Move = { readonly lesson: number; readonly time: number; readonly room: number };

/** Several lessons that move together, with what the whole changes. */
export type Chain = {
  /** In the order in which one makes way for the other. */
  readonly moves: readonly Move[];
  /** Cost with all of them made less cost now. */
  readonly change: Cost;
};

/** What a rule costs more (or less) at a place. */
export type RuleChange = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  /** Change of the deviation times the weight, in hard units where the rule is hard, else in soft ones. Never 0. */
  readonly change: number;
};

/** Something that a place would break or mend, in words. */
export type Reason = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  /** What it adds to the cost of its rule; negative for what is mended. */
  readonly change: number;
  /** The violation as it would be, or as it is now for what is mended. */
  readonly sentence: string;
  /** The lessons that make the violation. */
  readonly lessons: readonly number[];
};

/**
 * How a place is for a lesson:
 * - `better`: it breaks no hard rule, and the cost falls;
 * - `free`: it breaks no hard rule, and the cost is as now;
 * - `costs`: it breaks no hard rule, and costs more by the soft ones;
 * - `swap`: one lesson there has its part in every hard rule that it breaks, and exchanging the two is no worse in hard
 *   than now;
 * - `blocked`: it breaks a hard rule.
 */
export type Standing = 'better' | 'free' | 'costs' | 'swap' | 'blocked';

/** One time and one room that a lesson may take, compared with where it is now. */
export type Place = {
  readonly time: number;
  /** `NONE` for a lesson that needs no room. */
  readonly room: number;
  readonly standing: Standing;
  /** Cost with the lesson here less cost now. */
  readonly change: Cost;
  /** What makes that change, by rule; only the rules that change. */
  readonly rules: readonly RuleChange[];
  /** What would be broken that is not broken now, or worse than now; hard rules first, then by what it costs. */
  readonly breaks: readonly Reason[];
  /** What would no longer be broken, or less than now. */
  readonly mends: readonly Reason[];
  /** Lessons at this time that make it break a hard rule. */
  readonly inTheWay: readonly number[];
  /** The best exchange with one of those; only with `swap`. */
  readonly exchange: Chain | null;
};

/** One time that a lesson may take. */
export type TimePlaces = {
  readonly time: number;
  /** The best place then. */
  readonly best: Place;
  /** One for each room, best first: by standing, then by cost. A lesson that needs no room has one place. */
  readonly places: readonly Place[];
  /** The place in a room (`NONE` for a lesson that needs none), if that is one of them. */
  readonly placeIn: (room: number) => Place | undefined;
};
