import type { TermRows } from '../../store/term-data.ts';
import { freshCode } from './names.ts';

/** Next position of a list. */
export function nextPosition(things: readonly { readonly position: number }[]): number {
  return things.reduce((most, { position }) => Math.max(most, position), -1) + 1;
}

/** A list with one of its rows changed, or with a new one at its end. */
export function withRow<Row extends { readonly id: string }>(list: readonly Row[], row: Row): Row[] {
  const at = list.findIndex(({ id }) => id === row.id);
  return at < 0 ? [...list, row] : list.with(at, row);
}

/** What a new thing of a list has before anything is told of it. */
export function newRow(
  rows: TermRows,
  list: 'teachers' | 'groups' | 'rooms' | 'courses',
  name: string,
  code?: string,
) {
  const things = rows[list];
  const taken = new Set(things.map((thing) => thing.code));
  return {
    id: crypto.randomUUID(),
    termId: rows.term.id,
    code: code !== undefined && !taken.has(code) ? code : freshCode(name, taken),
    position: nextPosition(things),
  };
}

/** All rows of a list, or the one of an id alone. */
export function oneOrAll<Row extends { readonly id: string }>(
  list: readonly Row[],
  id: string | undefined,
): readonly Row[] {
  return id === undefined ? list : list.filter((row) => row.id === id);
}
