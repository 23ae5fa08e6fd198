import { text } from '../../src/languages/text.ts';
import { Icon } from './icon.tsx';

/** The head of a column by which a list can be put in order. */
export type SortHead = {
  readonly key: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** Where the list stands in the next order: up, then down, then as it was. */
  readonly href: string;
  /** How it is in order by this column now; null when it is not. */
  readonly sorted: 'ascending' | 'descending' | null;
};

/** A head that puts its list in order; it draws the list anew, and without scripts the page. */
export function SortableHead({ head }: { head: SortHead }) {
  const { key, label, isNumber, href, sorted } = head;
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={sorted ?? undefined}>
      <a
        id={`sort-${key}`}
        class="sort"
        href={href}
        title={text('data.lists.sortBy', { column: label, now: sorted ?? 'none' })}
        hx-get={href}
        hx-target="#listing"
        hx-swap="outerHTML show:none"
        hx-replace-url="true"
        hx-sync="#q:replace"
      >
        {label}
        {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
      </a>
    </th>
  );
}

/** The order of a list as fields of its search, so that it stays while one searches. */
export function OrderFields({ fields }: { fields: readonly (readonly [key: string, value: string])[] }) {
  return (
    <>
      {fields.map(([key, value]) => (
        <input type="hidden" name={key} value={value} form="search" />
      ))}
    </>
  );
}
