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

/** Rows and columns of the squares in which a table is mirrored: two of them are in the nearest cache. */
const SQUARE = 64;

/** Goes through a square table square by square until a visit tells false. @returns whether none did */
function visitSquares(columns: number, visit: (row: number, column: number) => boolean): boolean {
  for (let top = 0; top < columns; top += SQUARE) {
    const bottom = Math.min(columns, top + SQUARE);
    for (let left = 0; left < columns; left += SQUARE) {
      const right = Math.min(columns, left + SQUARE);
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) if (!visit(row, column)) return false;
    }
  }
  return true;
}

/** A square table with its rows as columns; null where that is the same table. */
function mirrorOf(table: Int16Array, columns: number): Int16Array | null {
  const isSame = visitSquares(
    columns,
    (row, column) => table[column * columns + row] === table[row * columns + column],
  );
  if (isSame) return null;
  const mirrored = new Int16Array(table.length);
  visitSquares(columns, (row, column) => {
    mirrored[row * columns + column] = table[column * columns + row]!;
    return true;
  });
  return mirrored;
}

/** Several tables, one after the other. */
function joined(tables: readonly Int16Array[], size: number): Int16Array {
  if (tables.length === 1) return tables[0]!;
  const units = new Int16Array(tables.length * size);
  for (const [position, table] of tables.entries()) units.set(table, position * size);
  return units;
}

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
  /** Weights of the related lessons of each by `table * lessonCount + other lesson`. */
  const neighbours = Array.from({ length: lessonCount }, () => new Map<number, number>());

  function tablesOf({ key, deviation }: PairRelation): readonly [number, number] {
    const before = known.get(key);
    if (before) return before;
    const table = new Int16Array(columns * columns);
    for (let first = 0; first < placeCount; first++) {
      const row = first * columns;
      for (let second = 0; second < placeCount; second++) table[row + second] = deviation(first, second);
    }
    const mirrored = mirrorOf(table, columns);
    const one = tables.push(table) - 1;
    const both = [one, mirrored ? tables.push(mirrored) - 1 : one] as const;
    known.set(key, both);
    return both;
  }

  function relate(lesson: number, other: number, table: number, weight: number): void {
    const key = table * lessonCount + other;
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
      const count = start[lessonCount]!;
      const size = columns * columns;
      const [other, base, weight] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
      let entry = 0;
      for (const own of neighbours) {
        for (const [key, sum] of own) {
          other[entry] = key % lessonCount;
          base[entry] = Math.floor(key / lessonCount) * size;
          weight[entry++] = sum;
        }
      }
      return { start, other, weight, base, units: joined(tables, size) };
    },
  };
}
