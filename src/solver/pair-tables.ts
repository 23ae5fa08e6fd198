import { HARD_UNIT, type Pairs } from '../constraints/program.ts';
import type { TimeFamily } from './term-family.ts';

/** The family of pairs, which also tells who is broken with. */
export type PairTables = TimeFamily & {
  /**
   * Writes the lessons whose place breaks a hard relation with a lesson at a place to `out` from position `count` on;
   * tells the new count.
   */
  readonly breakers: (lesson: number, to: number, out: Int32Array, count: number) => number;
};

/**
 * Pairs of lessons which cost by where both are: one look-up in a table for each related lesson. Serves times and rooms
 * alike; the last place means "none" and costs nothing.
 *
 * @param placeOf where the lessons are, kept by whoever makes the moves
 * @param none position of the last place
 */
export function pairTables(
  { start, other, base, weight, units }: Pairs,
  placeOf: Int32Array,
  none: number,
): PairTables {
  const columns = none + 1;

  /** Change of the pairs of a lesson but for those with one other. */
  function deltaBut(lesson: number, from: number, to: number, excepted: number): number {
    let delta = 0;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const partner = other[i]!;
      if (partner === excepted) continue;
      const there = base[i]! + placeOf[partner]!;
      const change = units[there + to * columns]! - units[there + from * columns]!;
      if (change !== 0) delta += change * weight[i]!;
    }
    return delta;
  }

  return {
    move: (lesson, from, to) => deltaBut(lesson, from, to, -1),
    swap: (first, second, from, to) => {
      let delta = deltaBut(first, from, to, second) + deltaBut(second, to, from, first);
      for (let i = start[first]!; i < start[first + 1]!; i++) {
        if (other[i] !== second) continue;
        const change = units[base[i]! + to * columns + from]! - units[base[i]! + from * columns + to]!;
        delta += change * weight[i]!;
      }
      return delta;
    },
    change: () => {},
    breakers: (lesson, to, out, count) => {
      let n = count;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        if (weight[i]! < HARD_UNIT) continue;
        const partner = other[i]!;
        if (units[base[i]! + placeOf[partner]! + to * columns]! > 0) out[n++] = partner;
      }
      return n;
    },
  };
}
