import type { PairRelation, Pairs } from './program.ts';

/** Collects pairs of lessons with the relations between them. */
export type PairCollector = {
  readonly add: (
    pairs: readonly (readonly [number, number])[],
    relation: PairRelation,
    weight: number,
  ) => void;
  readonly finish: () => Pairs;
};

/**
 * A collector of pairs.
 *
 * @param placeCount number of times or of rooms; "no place" comes after the last one and costs nothing
 */
export function collectPairs(lessonCount: number, placeCount: number): PairCollector {
  const columns = placeCount + 1;
  const tables: Int16Array[] = [];
  /** Positions of a relation's table and of the same one seen from the other lesson. */
  const known = new Map<string, readonly [number, number]>();
  const neighbours = Array.from({ length: lessonCount }, () => new Map<string, number>());

  function tablesOf({ key, deviation }: PairRelation): readonly [number, number] {
    const before = known.get(key);
    if (before) return before;
    const table = new Int16Array(columns * columns);
    const mirrored = new Int16Array(columns * columns);
    for (let first = 0; first < placeCount; first++) {
      for (let second = 0; second < placeCount; second++) {
        const units = deviation(first, second);
        table[first * columns + second] = units;
        mirrored[second * columns + first] = units;
      }
    }
    const isSymmetric = table.every((units, i) => units === mirrored[i]);
    const one = tables.push(table) - 1;
    const both = [one, isSymmetric ? one : tables.push(mirrored) - 1] as const;
    known.set(key, both);
    return both;
  }

  function relate(lesson: number, other: number, table: number, weight: number): void {
    const key = `${other} ${table}`;
    const own = neighbours[lesson]!;
    own.set(key, (own.get(key) ?? 0) + weight);
  }

  return {
    add: (pairs, relation, weight) => {
      if (pairs.length === 0) return;
      const [table, mirrored] = tablesOf(relation);
      for (const [first, second] of pairs) {
        if (first === second) continue;
        relate(first, second, table, weight);
        relate(second, first, mirrored, weight);
      }
    },
    finish: () => {
      const start = new Int32Array(lessonCount + 1);
      neighbours.forEach((own, lesson) => {
        start[lesson + 1] = start[lesson]! + own.size;
      });
      const entries = neighbours.flatMap((own) => [...own].map(([key, weight]) => ({ key, weight })));
      const part = (at: number) => Int32Array.from(entries, ({ key }) => Number(key.split(' ')[at]));
      const weight = Float64Array.from(entries, (entry) => entry.weight);
      return { start, other: part(0), table: part(1), weight, tables };
    },
  };
}
