import type { Solution } from '../timetable/solution.ts';

/** A search for a placement of every lesson that breaks no hard rule, through placements that leave lessons out. */
export type PlacementSearch = {
  /** Goes on from another placement, without what breaks a hard rule in it; forgets what was learnt. */
  readonly restart: (start: Solution) => void;
  /** Works for so many steps, or a few more as no try is broken off, or fewer once all lessons are placed. Tells how many. */
  readonly run: (steps: number) => number;
  /** Whether every lesson is placed and no hard rule that is known here is broken. */
  readonly isDone: () => boolean;
  /** The best placement since the last `restart`, and the hard units that are missing or broken in it. */
  readonly best: () => { readonly hard: number; readonly solution: Solution };
};
