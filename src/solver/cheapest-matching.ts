/** Finds the cheapest matching of rows to different columns; its buffers are made once. */
export type CheapestMatching = {
  /** Cost of each pair, row-major `[row][column]`; the caller fills it, `IMPOSSIBLE` for a pair that may not be. */
  readonly cost: Float64Array;
  /** The column of each row, after `solve`. */
  readonly columnOf: Int32Array;
  /** Matches so many rows to so many columns, at least as many; false when every matching has an impossible pair. */
  readonly solve: (rows: number, columns: number) => boolean;
};

/** More than any sum of costs. */
export const IMPOSSIBLE = 2 ** 50;

/**
 * Shortest augmenting paths with potentials (Jonker and Volgenant, 1987), in time `rows² · columns`.
 *
 * @param most of rows and of columns
 */
export function cheapestMatching(most: number): CheapestMatching {
  const cost = new Float64Array(most * most);
  const columnOf = new Int32Array(most);
  /** Potentials of rows and columns; row and column 0 stand for "none". */
  const ofRow = new Float64Array(most + 1);
  const ofColumn = new Float64Array(most + 1);
  const rowOf = new Int32Array(most + 1);
  const cameFrom = new Int32Array(most + 1);
  const shortest = new Float64Array(most + 1);
  const isDone = new Uint8Array(most + 1);

  /** Finds a path from a row to a column that is free, and returns that column. */
  function findPath(row: number, columns: number): number {
    shortest.fill(Number.POSITIVE_INFINITY, 0, columns + 1);
    isDone.fill(0, 0, columns + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      isDone[column] = 1;
      const from = rowOf[column]!;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= columns; to++) {
        if (isDone[to] === 1) continue;
        const length = cost[(from - 1) * columns + to - 1]! - ofRow[from]! - ofColumn[to]!;
        if (length < shortest[to]!) {
          shortest[to] = length;
          cameFrom[to] = column;
        }
        if (shortest[to]! < least) {
          least = shortest[to]!;
          next = to;
        }
      }
      for (let to = 0; to <= columns; to++) {
        if (isDone[to] === 1) {
          ofRow[rowOf[to]!]! += least;
          ofColumn[to]! -= least;
        } else shortest[to]! -= least;
      }
      column = next;
    }
    return column;
  }

  return {
    cost,
    columnOf,
    solve: (rows, columns) => {
      if (rows > columns) return false;
      ofRow.fill(0, 0, rows + 1);
      ofColumn.fill(0, 0, columns + 1);
      rowOf.fill(0, 0, columns + 1);
      for (let row = 1; row <= rows; row++) {
        let column = findPath(row, columns);
        while (column !== 0) {
          const before = cameFrom[column]!;
          rowOf[column] = rowOf[before]!;
          column = before;
        }
      }
      let isPossible = true;
      for (let column = 1; column <= columns; column++) {
        const row = rowOf[column]!;
        if (row === 0) continue;
        columnOf[row - 1] = column - 1;
        if (cost[(row - 1) * columns + column - 1]! >= IMPOSSIBLE) isPossible = false;
      }
      return isPossible;
    },
  };
}
