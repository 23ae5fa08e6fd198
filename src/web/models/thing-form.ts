import type { ThingField, ThingForm } from '../../../views/components/thing-form.tsx';
import { text } from '../../languages/text.ts';
import type { Cells, ListName, ListTable } from '../../planning/term/list-table.ts';
import { lists } from '../../planning/term/lists.ts';
import type { TermRows } from '../../store/term-data.ts';

/** How a list is called. */
export function listTitle(list: ListName): string {
  return text(`data.${list}.title`);
}

/** What was typed into a form, and what is wrong with it. */
export type Typed = {
  readonly cells: Cells;
  readonly faults: Readonly<Record<string, string>>;
  readonly alert: string | null;
};

/** Where a form goes, and for which things. */
export type FormOf = {
  readonly rows: TermRows;
  readonly ids: readonly string[];
  readonly action: string;
  readonly csrf: string;
  readonly backHref: string;
};

function fieldsOf(table: ListTable, rows: TermRows, isShared: boolean, typed: Typed): ThingField[] {
  return table.columns
    .filter(({ key }) => !isShared || key !== 'name')
    .map(({ key, label, help, isNumber, names, many = false }) => ({
      ...{ key, label, help, isNumber, value: typed.cells[key] ?? '', fault: typed.faults[key] },
      names: names ? { options: lists[names].print(rows).map(({ cells }) => cells.name!), many } : null,
    }));
}

/**
 * A form for a new thing, for one that there is, or for several at once, which are changed alike.
 *
 * @param typed what was sent and could not be taken; without it, what the thing has
 */
export function thingFormOf(list: ListName, of: FormOf, typed?: Typed): ThingForm {
  const table = lists[list];
  const { rows, ids, action, csrf, backHref } = of;
  const isShared = ids.length > 1;
  const [only] = ids;
  const entry = isShared || only === undefined ? undefined : table.print(rows).find(({ id }) => id === only);
  const usual = Object.fromEntries(table.columns.map(({ key, usual: cell = '' }) => [key, cell]));
  const cells = entry?.cells ?? (ids.length === 0 ? usual : {});
  const now: Typed = typed ?? { cells, faults: {}, alert: null };
  return {
    ...{ action, csrf, revision: rows.term.revision, ids, alert: now.alert, backHref },
    fields: fieldsOf(table, rows, isShared, now),
  };
}
