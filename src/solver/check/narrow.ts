import type { PairRelation } from '../../constraints/program.ts';
import { shareCell } from '../../constraints/two-times.ts';
import type { CheckFacts } from './facts.ts';
import { roomOccupancy } from './room-occupancy.ts';

/** How a lesson rules out a time of another one: they share people, it takes the last room, or a rule speaks of both. */
export type Means = 'people' | 'room' | 'rule';

/** A lesson of which no time is left. */
export type Emptied = {
  readonly lesson: number;
  /** The lessons that rule its times out, each time once. */
  readonly takers: readonly { readonly lesson: number; readonly means: Means }[];
};

/** A rule on the times of a lesson and another one. */
type Link = { readonly other: number; readonly deviation: PairRelation['deviation'] };

/** The most pairs of times that are tried; what is concluded until then holds. */
const MOST_TRIED = 400_000;

/**
 * Takes away the times that other lessons leave none of: a lesson with one time takes that from all who share somebody or
 * its only room with it, and a rule on two lessons takes those times from the one for which the other has none. Repeated
 * until nothing changes.
 */
export function narrow(facts: CheckFacts): Emptied[] {
  const { problem, domains, needsTime, conflicts } = facts;
  const { times } = problem;
  const { peopleOfLesson } = facts.index;
  const left: (readonly number[])[] = domains.map((domain) => domain.times);
  /** Who took the times away from a lesson, `[lesson]`. */
  const takersOf = new Map<number, { lesson: number; means: Means }[]>();
  const emptied: Emptied[] = [];
  const links = linksOf(facts);
  const isOpen = (lesson: number): boolean => needsTime[lesson]! && left[lesson]!.length > 0;
  const changed = new Set<number>();
  let tried = 0;

  function take(lesson: number, time: number, taker: number, means: Means): void {
    const before = left[lesson]!;
    if (!before.includes(time)) return;
    const after = before.filter((one) => one !== time);
    left[lesson] = after;
    const takers = takersOf.get(lesson) ?? [];
    takersOf.set(lesson, takers);
    takers.push({ lesson: taker, means });
    changed.add(lesson);
    if (after.length > 0) return;
    changed.delete(lesson);
    emptied.push({ lesson, takers });
  }

  const meansOf = (lesson: number, other: number): Means =>
    peopleOfLesson[lesson]!.some((person) => peopleOfLesson[other]!.includes(person)) ? 'people' : 'rule';

  /** A lesson with one time left excludes others from it. */
  function exclude(lesson: number, only: number): void {
    const row = conflicts.rows[lesson]!;
    for (let word = 0; word < row.length; word++) {
      for (let bits = row[word]!; bits !== 0; bits &= bits - 1) {
        const other = word * 32 + (31 - Math.clz32(bits & -bits));
        if (!isOpen(other)) continue;
        for (const time of left[other]!) {
          if (shareCell(times[time]!, times[only]!)) take(other, time, lesson, meansOf(lesson, other));
        }
      }
    }
  }

  /** Times of one lesson for which the related one has none are taken away. */
  function support(lesson: number, { other, deviation }: Link): void {
    if (!isOpen(other)) return;
    for (const time of left[other]!) {
      let isKept = false;
      for (const own of left[lesson]!) {
        tried++;
        if (deviation(own, time) !== 0) continue;
        isKept = true;
        break;
      }
      if (!isKept) take(other, time, lesson, 'rule');
    }
  }

  const rooms = roomOccupancy(facts, left, (lesson, time, taker) => take(lesson, time, taker, 'room'));
  // Locked lessons come first: what they rule out is told of the others.
  const isLocked = (lesson: number) => problem.lessons[lesson]!.lockedTime !== null;
  problem.lessons.forEach((_, lesson) => {
    if (isLocked(lesson)) changed.add(lesson);
  });
  problem.lessons.forEach((_, lesson) => {
    if (isOpen(lesson) && (left[lesson]!.length === 1 || links[lesson]!.length > 0)) changed.add(lesson);
  });
  while (changed.size > 0 && tried < MOST_TRIED) {
    const [lesson] = changed;
    changed.delete(lesson!);
    if (!isOpen(lesson!)) continue;
    if (left[lesson!]!.length === 1) {
      const [only] = left[lesson!]!;
      exclude(lesson!, only!);
      rooms.settle(lesson!, only!);
    }
    for (const link of links[lesson!]!) if (isOpen(lesson!)) support(lesson!, link);
  }
  // Locked lessons against each other are told of as such.
  return emptied.filter(
    ({ lesson, takers }) => !isLocked(lesson) || !takers.every((taker) => isLocked(taker.lesson)),
  );
}

function linksOf({ problem, needsTime, timePairs }: CheckFacts): Link[][] {
  const links: Link[][] = problem.lessons.map(() => []);
  for (const { first, second, relation } of timePairs) {
    if (!needsTime[first] || !needsTime[second]) continue;
    links[first]!.push({ other: second, deviation: relation.deviation });
    links[second]!.push({ other: first, deviation: (own, time) => relation.deviation(time, own) });
  }
  return links;
}
