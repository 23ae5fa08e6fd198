import { HARD_UNIT, type Membership } from '../constraints/program.ts';

/** Whether a packed weight is that of a hard rule. */
export const isHard = (weight: number): boolean => weight >= HARD_UNIT / 2;
/** Hard units of a packed cost. */
export const unitsOf = (packed: number): number => Math.round(packed / HARD_UNIT);

/** The lessons of each set, `[set][i]`. */
export function listsOf({ start, of }: Membership, lessonCount: number, count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (let lesson = 0; lesson < lessonCount; lesson++)
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) lists[of[i]!]!.push(lesson);
  return lists;
}

/** The sets that are kept, renumbered in their order. */
export function keepSets(
  { start, of }: Membership,
  lessonCount: number,
  kept: readonly number[],
): Membership {
  const newPosition = new Map(kept.map((set, position) => [set, position]));
  const newStart = new Int32Array(lessonCount + 1);
  const newOf: number[] = [];
  for (let lesson = 0; lesson < lessonCount; lesson++) {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const position = newPosition.get(of[i]!);
      if (position !== undefined) newOf.push(position);
    }
    newStart[lesson + 1] = newOf.length;
  }
  return { start: newStart, of: Int32Array.from(newOf) };
}

/** The positions for which something holds. */
export function positionsWhere(count: number, isKept: (position: number) => boolean): number[] {
  return Array.from({ length: count }, (_, position) => position).filter(isKept);
}

/** The values at some positions. */
export function pick(values: Float64Array, positions: readonly number[]): Float64Array {
  return Float64Array.from(positions, (position) => values[position]!);
}

/** Packed costs without their soft parts. */
export function hardOnly(costs: Float64Array): Float64Array {
  return costs.map((cost) => unitsOf(cost) * HARD_UNIT);
}

/** The least of the costs from each number on: what is left when more may come. */
export function leastFrom(costs: Float64Array): Float64Array {
  const least = costs.slice();
  for (let n = least.length - 2; n >= 0; n--) least[n] = Math.min(least[n]!, least[n + 1]!);
  return least;
}
