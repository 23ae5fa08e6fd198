import type { Forcing } from './forcing.ts';
import type { PartialPlacement } from './partial-placement.ts';
import type { Random } from './random.ts';

/** Lessons whose days are looked at when a rule is broken though no lesson is missing. */
const LESSONS_TRIED = 50;

/** Calls with each lesson that the changes after the first `mark` have taken out, and the time that it was taken from. */
export type EachTakenOut = (mark: number, visit: (lesson: number, from: number) => void) => void;

/** The walk through those whom the changes of a placement since its last `keep` have taken out. */
export function createEachTakenOut({
  assignment,
  changed,
  changes,
  isMovable,
}: PartialPlacement): EachTakenOut {
  const { timeOf, times } = assignment;
  /** The look through the changes in which each lesson was seen last. */
  const seen = new Int32Array(timeOf.length);
  let look = 0;
  return (mark, visit) => {
    look++;
    for (let i = mark; i < changes(); i++) {
      const lesson = changed.lesson[i]!;
      if (seen[lesson] === look) continue;
      seen[lesson] = look;
      if (changed.time[i] !== times.nowhere && timeOf[lesson] === times.nowhere && isMovable[lesson] === 1)
        visit(lesson, changed.time[i]!);
    }
  };
}

/** Takes so many lessons out that break a hard rule by being where they are. Tells how many there were. */
export function takeTroubledOut(
  { movable, gainWithout, assignment }: PartialPlacement,
  { takeOut }: Forcing,
  random: Random,
  most: number,
): number {
  const { timeOf, times } = assignment;
  let count = 0;
  const offset = random.below(Math.max(1, movable.length));
  for (let i = 0; i < movable.length && count < most; i++) {
    const lesson = movable[(i + offset) % movable.length]!;
    if (timeOf[lesson] === times.nowhere || gainWithout(lesson) <= 0) continue;
    takeOut(lesson);
    count++;
  }
  return count;
}

/** Takes somebody out when no lesson is missing and a rule is broken. Tells whether that could be done. */
export function disturb(placement: PartialPlacement, forcing: Forcing, random: Random): boolean {
  if (takeTroubledOut(placement, forcing, random, 1) > 0) return true;
  const { movable } = placement;
  for (let i = 0; i < LESSONS_TRIED && movable.length > 0; i++)
    if (forcing.takeDayOut(movable[random.below(movable.length)]!)) return true;
  return false;
}

/** Takes somebody out who is in a rule about days, weeks or rooms with a lesson for which there is no place; -1 if nobody can be. */
export function takeNeighbourOut(
  { setsOf, isMovable, assignment }: PartialPlacement,
  { takeOut }: Forcing,
  random: Random,
  lesson: number,
): number {
  const own = setsOf(lesson);
  if (own.length === 0) return -1;
  const members = own[random.below(own.length)]!.lessons;
  const other = members[random.below(members.length)]!;
  if (isMovable[other] === 0 || assignment.timeOf[other] === assignment.times.nowhere) return -1;
  takeOut(other);
  return other;
}
