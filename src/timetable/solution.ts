import type { Problem } from './problem.ts';
import { haveChoices } from './teacher-choices.ts';

/** Stands for "no time", "no room" and "no teacher" in a placement. */
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
  /**
   * Position in `Problem.teachers` of the one who is chosen for the lesson, or `NONE`. Left out where the problem has
   * nobody to choose.
   */
  readonly teacherOf?: Int32Array | undefined;
};

/** Compared lexicographically: hard first. Lower is better. */
export type Cost = {
  /** Broken hard constraints and unplaced lessons. */
  readonly hard: number;
  /** Weighted deviations of the soft constraints. */
  readonly soft: number;
};

/** A solution in which nothing is placed but the lessons that are locked, and nobody chosen but those who must be. */
export function emptySolution(problem: Problem): Solution {
  const places = {
    timeOf: Int32Array.from(problem.lessons, (lesson) => lesson.lockedTime ?? NONE),
    roomOf: Int32Array.from(problem.lessons, (lesson) => lesson.lockedRoom ?? NONE),
  };
  if (!haveChoices(problem)) return places;
  return { ...places, teacherOf: Int32Array.from(problem.lessons, ({ teacher }) => teacher ?? NONE) };
}

/** A copy that shares nothing with the original. */
export function copySolution(solution: Solution): Solution {
  const { timeOf, roomOf, teacherOf } = solution;
  const places = { timeOf: timeOf.slice(), roomOf: roomOf.slice() };
  return teacherOf ? { ...places, teacherOf: teacherOf.slice() } : places;
}

/** Negative when `a` is better than `b`, positive when it is worse, 0 when they are equal. */
export function compareCost(a: Cost, b: Cost): number {
  return a.hard - b.hard || a.soft - b.soft;
}
