import type { AvailabilityGrid, AvailabilityRow } from '../../../views/components/availability-grid.tsx';
import type { DataTable } from '../../../views/components/data-table.tsx';
import { readLevels } from '../../planning/term/availability.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { otherAvailability, weekOf } from '../../planning/term/other-availability.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type LoadScene, loadsOf } from './availability-loads.ts';

/** A longer list is cut, since drawing it takes a while; the search finds everything. */
const MOST_ROWS = 400;

type Shown = Pick<AvailabilityRow, 'levels' | 'never' | 'noted'>;

/** Tells the levels of a list's things, and what other rules say of them, by id. */
export function shownLevels(rows: TermRows, list: ListName): (id: string) => Shown {
  const levels = readLevels(rows.constraints, list, weekOf(rows));
  const others = otherAvailability(rows, list);
  const codes = new Map(rows[list].map(({ id, code }) => [id, code]));
  return (id) => {
    const { never, noted } = others(id);
    return { levels: levels(codes.get(id)!), never, noted };
  };
}

/** The periods in which lessons may still be. */
function freeCells({ levels, never }: Pick<Shown, 'levels' | 'never'>): number {
  return levels.filter((level, cell) => level !== -3 && !never.has(cell)).length;
}

/** Whether what is painted for one thing may close others: those below a group, or a room of which it is a part. */
function areLinked({ groups, roomParts }: TermRows, list: ListName): boolean {
  if (list === 'groups') return groups.some(({ parentId }) => parentId !== null);
  return list === 'rooms' && roomParts.length > 0;
}

/** How many lessons a thing has at once, at most, by position. */
function atOnceOf(rows: TermRows, list: ListName, position: number): number {
  return list === 'rooms' ? rows.rooms[position]!.lessonsAtOnce : 1;
}

/** A list as a grid to paint on: its things that a search finds, each with its levels and its load. */
export function availabilityGrid(
  scene: LoadScene,
  list: ListName,
  { rows: listed, found, total }: DataTable,
  isWhole: boolean,
): AvailabilityGrid {
  const { rows } = scene;
  const shown = shownLevels(rows, list);
  const loads = loadsOf(scene, list);
  const positions = new Map(rows[list].map(({ id }, position) => [id, position]));
  return {
    ...{ list, found, total, days: rows.term.days, periods: rows.periods.map(({ name }) => name) },
    areLinked: areLinked(rows, list),
    rows: (isWhole ? listed : listed.slice(0, MOST_ROWS)).map(({ id, name, depth }): AvailabilityRow => {
      const position = positions.get(id)!;
      const own = shown(id);
      const atOnce = atOnceOf(rows, list, position);
      return { ...own, id, name, depth, load: loads[position]!, atOnce, free: freeCells(own) * atOnce };
    }),
  };
}

/**
 * What cells show, in one letter each: `0` for never to `6` for the strongest wish, `a` to `g` for the same where another rule
 * speaks of the period too, `x` where that says never.
 */
export function levelsText({ levels, never, noted }: Shown): string {
  return levels
    .map((level, cell) => (never.has(cell) ? 'x' : (noted.has(cell) ? 'abcdefg' : '0123456')[level + 3]!))
    .join('');
}
