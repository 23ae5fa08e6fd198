import type { SortHead } from '../../../views/components/sort-head.tsx';
import { compareNames } from '../../languages/text.ts';

/** The column of the names of things, which every list has. */
export const NAME_COLUMN = 'name';

/** By which column a list is put in order, and which way. */
export type ListOrder = { readonly by: string; readonly isDown: boolean };

/** How a list is looked at; an address says it. */
export type ListLook = {
  readonly search: string;
  /** Null for the order in which its things were entered. */
  readonly order: ListOrder | null;
  /** How many of those that are found are there already; what follows is asked for. */
  readonly from: number;
  /** How many of those that are found are shown then, at most; Infinity for all. */
  readonly to: number;
};

/** Of a longer list the first rows are shown, more than a screen of them, since drawing many takes a while. */
const FIRST_ROWS = 30;

/** All of a list as it was entered. */
export const WHOLE_LIST: ListLook = { search: '', order: null, from: 0, to: Number.POSITIVE_INFINITY };

/** More than a list can hold. */
const MOST_ROWS = 1_000_000;

function readCount(text: string | undefined): number | null {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 && count < MOST_ROWS ? count : null;
}

/** Reads how a list is looked at from the query of an address. */
export function readLook(query: (key: string) => string | undefined): ListLook {
  const by = query('sort');
  return {
    search: query('q') ?? '',
    order: by === undefined || by === '' ? null : { by, isDown: query('way') === 'down' },
    from: readCount(query('from')) ?? 0,
    to: query('all') === 'yes' ? Number.POSITIVE_INFINITY : (readCount(query('to')) ?? FIRST_ROWS),
  };
}

/** The fields in which an address tells the order of a list. */
export function orderFields(order: ListOrder | null): (readonly [key: string, value: string])[] {
  if (!order) return [];
  return [['sort', order.by], ...(order.isDown ? [['way', 'down'] as const] : [])];
}

/** The address of a list that is looked at so. */
export function lookHref(action: string, { search, order, from, to }: ListLook): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  for (const [key, value] of orderFields(order)) query.set(key, value);
  if (from > 0) query.set('from', String(from));
  if (to === Number.POSITIVE_INFINITY) query.set('all', 'yes');
  else if (to !== FIRST_ROWS) query.set('to', String(to));
  return query.size === 0 ? action : `${action}?${query}`;
}

/** The head of a column, which leads to the list put in order by it: up, then down, then as it was. */
export function sortHead(
  action: string,
  look: ListLook,
  { key, label, isNumber }: Pick<SortHead, 'key' | 'label' | 'isNumber'>,
): SortHead {
  const now = look.order?.by === key ? look.order : null;
  const next = now?.isDown ? null : { by: key, isDown: now !== null };
  return {
    ...{ key, label, isNumber },
    sorted: now && (now.isDown ? 'descending' : 'ascending'),
    href: lookHref(action, { ...look, order: next, from: 0, to: FIRST_ROWS }),
  };
}

/** What a thing is put in order by: a number, or words; nothing comes last, whichever way. */
export type SortValue = number | string;

/** Things in the order of what they have; the same list while there is no order. */
export function inOrder<Thing>(
  things: readonly Thing[],
  order: ListOrder | null,
  valueIn: (thing: Thing, by: string) => SortValue | null,
): readonly Thing[] {
  if (!order) return things;
  const keyed = things.map((thing) => ({ thing, value: valueIn(thing, order.by) }));
  const way = order.isDown ? -1 : 1;
  keyed.sort(({ value: one }, { value: other }) => {
    const isNothing = (value: SortValue | null) => value === null || value === '';
    if (isNothing(one) || isNothing(other)) return Number(isNothing(one)) - Number(isNothing(other));
    if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
    return way * compareNames(String(one), String(other));
  });
  return keyed.map(({ thing }) => thing);
}
