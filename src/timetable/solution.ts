import type { Problem } from './problem.ts';

/** Stands for "no time" and "no room" in a placement. */
export const NONE = -1;

/**
 * Where every lesson takes place, one entry for each lesson of the problem. It may be incomplete: `NONE` in `timeOf`
 * is an unplaced lesson, which waits in the tray.
 */
export type Solution = {
  /** Position in `Problem.times`, or `NONE`. */
  readonly timeOf: Int32Array;
  /** Position in `Problem.rooms`, or `NONE`. */
  readonly roomOf: Int32Array;
};

/** Compared lexicographically: hard first. Lower is better. */
export type Cost = {
  /** Broken hard constraints and unplaced lessons. */
  readonly hard: number;
  /** Weighted deviations of the soft constraints. */
  readonly soft: number;
};

/** A solution in which nothing is placed but the lessons that are locked. */
export function emptySolution(problem: Problem): Solution {
  return {
    timeOf: Int32Array.from(problem.lessons, (lesson) => lesson.lockedTime ?? NONE),
    roomOf: Int32Array.from(problem.lessons, (lesson) => lesson.lockedRoom ?? NONE),
  };
}

/** A copy that shares nothing with the original. */
export function copySolution(solution: Solution): Solution {
  return { timeOf: solution.timeOf.slice(), roomOf: solution.roomOf.slice() };
}

/** Negative when `a` is better than `b`, positive when it is worse, 0 when they are equal. */
export function compareCost(a: Cost, b: Cost): number {
  return a.hard - b.hard || a.soft - b.soft;
}
