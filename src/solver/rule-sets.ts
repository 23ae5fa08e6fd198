import type { Membership } from '../constraints/program.ts';
import type { Assignment } from './assignment.ts';
import { listsOf } from './program-sets.ts';

/** Lessons about whose days, weeks or places together there are rules. */
export type RuleSet = {
  readonly lessons: Int32Array;
  /** Whether one of these rules costs something now. */
  readonly isBroken: () => boolean;
};

/** The hard relations of the rooms of two lessons. */
export function roomPairSets({ program, roomOf, noRoom }: Assignment): FurtherSet[] {
  const { start, other, base, weight, units } = program.roomPairs;
  const columns = noRoom + 1;
  return [...roomOf.keys()].flatMap((lesson) =>
    Array.from({ length: start[lesson + 1]! - start[lesson]! }, (_, i) => start[lesson]! + i)
      .filter((entry) => lesson < other[entry]!)
      .map((entry) => {
        const partner = other[entry]!;
        const costOf = () =>
          units[base[entry]! + roomOf[lesson]! * columns + roomOf[partner]!]! * weight[entry]!;
        return { lessons: [lesson, partner], costOf };
      }),
  );
}

/** Further rules on a set of lessons: who is in it, and what they cost now. */
export type FurtherSet = { readonly lessons: readonly number[]; readonly costOf: () => number };

/** The sets that each lesson is in, `[lesson][i]`; rules on the same lessons are one set. */
export function ruleSets(
  { program, costsOfSets, timeOf }: Assignment,
  further: readonly FurtherSet[],
): RuleSet[][] {
  const costs = new Map<string, { readonly lessons: Int32Array; readonly costsOf: (() => number)[] }>();
  const add = (lessons: readonly number[], costOf: () => number): void => {
    const key = lessons.join();
    const known = costs.get(key) ?? { lessons: Int32Array.from(lessons), costsOf: [] };
    costs.set(key, known);
    known.costsOf.push(costOf);
  };
  const families: [Membership, number, (set: number) => number][] = [
    [program.days.members, program.days.profileOf.length, costsOfSets.days],
    [program.sums.members, program.sums.term.length, costsOfSets.sums],
    [program.counts.members, program.counts.byLessons.length, costsOfSets.counts],
    [program.cellCounts.members, program.cellCounts.costs.length, costsOfSets.cellCounts],
    [program.wholes.members, program.wholes.lessons.length, costsOfSets.wholes],
    [program.rooms.members, program.rooms.weight.length, costsOfSets.rooms],
  ];
  for (const [members, count, costOf] of families)
    for (const [set, lessons] of listsOf(members, timeOf.length, count).entries())
      add(lessons, () => costOf(set));
  for (const { lessons, costOf } of further) add(lessons, costOf);

  const own: RuleSet[][] = Array.from({ length: timeOf.length }, () => []);
  for (const { lessons, costsOf } of costs.values()) {
    const isBroken = (): boolean => {
      for (let i = 0; i < costsOf.length; i++) if (costsOf[i]!() > 0) return true;
      return false;
    };
    const set = { lessons, isBroken };
    for (const lesson of new Set(lessons)) own[lesson]!.push(set);
  }
  return own;
}
