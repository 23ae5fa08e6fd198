import type { DataCell, DataTable } from '../../../views/components/data-table.tsx';
import { speechKey } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { folded } from '../../planning/term/names.ts';
import { type DataRows, type DataSource, dataRowsOf, type PlacedRow } from './data-rows.ts';
import {
  inOrder,
  type ListLook,
  lookHref,
  NAME_COLUMN,
  orderFields,
  type SortValue,
  sortHead,
} from './list-look.ts';

/** Rows of a list with what stands in each, as it is searched. */
type KnownRows = DataRows & { readonly told: (row: PlacedRow) => string };

/** The lists of terms that were told before, by what they were told from, the list, and how one is spoken to. */
const knownRows = new WeakMap<DataSource, Map<string, KnownRows>>();

function toldIn({ name, cells }: PlacedRow): string {
  const words = cells.flatMap((cell) =>
    cell.is === 'text' ? [cell.text] : cell.is === 'tags' ? cell.tags : [],
  );
  return folded([name, ...words].join(' '));
}

function rowsOf(source: DataSource, list: ListName): KnownRows {
  const lists = knownRows.get(source) ?? new Map<string, KnownRows>();
  knownRows.set(source, lists);
  const key = `${list} ${speechKey()}`;
  const known = lists.get(key);
  if (known) return known;
  const texts = new Map<PlacedRow, string>();
  const told = (row: PlacedRow): string => {
    const written = texts.get(row) ?? toldIn(row);
    texts.set(row, written);
    return written;
  };
  const rows = { ...dataRowsOf(source, list), told };
  lists.set(key, rows);
  return rows;
}

function valueIn(cell: DataCell | undefined): SortValue | null {
  switch (cell?.is) {
    case 'number':
      return cell.value;
    case 'text':
      return cell.order ?? cell.text;
    case 'tags':
      return cell.tags.join(' ');
    default:
      return null;
  }
}

/** So many more at a time are shown to those who ask for more. */
const MORE_ROWS = 100;
/** So few that would be left are shown as well. */
const FEW_ROWS = 20;

/** What a list is called by outside. */
export type Listed = {
  /** The ids of its things, by position. */
  readonly ids: readonly string[];
  /** Its address. */
  readonly action: string;
  /** Another text whenever anything that the list tells may have changed. */
  readonly state: string;
};

/** One list of a term's data as it is looked at: the rows in which every word of the search stands somewhere. */
export function dataListOf(
  source: DataSource,
  list: ListName,
  { ids, action, state }: Listed,
  look: ListLook,
): DataTable {
  const { columns, rows, told } = rowsOf(source, list);
  const { search, order, from } = look;
  const wanted = folded(search).split(' ').filter(Boolean);
  const found =
    wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => told(row).includes(word)));
  const at = new Map(columns.map(({ key }, position) => [key, position]));
  const sorted = inOrder(found, order, (row, by) =>
    by === NAME_COLUMN ? row.name : valueIn(row.cells[at.get(by) ?? -1]),
  );
  const to = sorted.length - look.to <= FEW_ROWS ? sorted.length : look.to;
  const left = sorted.length - to;
  const next = { ...look, to: to + MORE_ROWS };
  return {
    name: sortHead(action, look, { key: NAME_COLUMN, label: text('data.lists.name'), isNumber: false }),
    columns: columns.map((column) => sortHead(action, look, column)),
    rows: sorted.slice(from, to).map(({ position, depth, ...row }) => ({
      ...row,
      id: ids[position]!,
      // In another order a group does not stand below the one that it is part of.
      depth: order ? 0 : depth,
    })),
    orderFields: orderFields(order),
    wholeHref: lookHref(action, { ...look, from: 0, to: Number.POSITIVE_INFINITY }),
    shown: sorted.length - left,
    more:
      left === 0
        ? null
        : {
            count: left - MORE_ROWS <= FEW_ROWS ? left : MORE_ROWS,
            href: lookHref(action, { ...next, from: 0 }),
            rowsHref: `${lookHref(action, { ...next, from: to })}&${new URLSearchParams({ state })}`,
          },
    found: found.length,
    total: rows.length,
  };
}
