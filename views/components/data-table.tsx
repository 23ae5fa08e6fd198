import { text } from '../../src/languages/text.ts';
import { richText } from './rich-text.tsx';
import { OrderFields, SortableHead, type SortHead } from './sort-head.tsx';
import { HiddenFields, ThingFields, type ThingForm } from './thing-form.tsx';

/** One fact of a listed thing. */
export type DataCell =
  /** `order` is what it is put in order by, where that is not the text. */
  | { readonly is: 'text'; readonly text: string; readonly order?: number | undefined }
  /** `href` is where one sees what is counted. */
  | { readonly is: 'number'; readonly value: number; readonly href: string | null }
  | { readonly is: 'tags'; readonly tags: readonly string[] };

/** A thing of a list, with what it has. */
export type DataRow = {
  readonly id: string;
  readonly name: string;
  /** Its timetable, when there is a schedule to look at. */
  readonly href: string | null;
  /** How deep it stands in a tree of groups. */
  readonly depth: number;
  readonly cells: readonly DataCell[];
};

/** A list of things of a term, with what each has. */
export type DataTable = {
  /** The head of the names. */
  readonly name: SortHead;
  readonly columns: readonly SortHead[];
  readonly rows: readonly DataRow[];
  /** How many the search finds, of which only the first may be in `rows`. */
  readonly found: number;
  /** How many there are, listed or not. */
  readonly total: number;
  /** The order that it is in, as an address tells it. */
  readonly orderFields: readonly (readonly [key: string, value: string])[];
  /** How many are shown with these rows and those before them. */
  readonly shown: number;
  /** The address that shows all of them where only the first are. */
  readonly wholeHref: string;
  /** How many follow next, the address of the list with them, and that of their rows alone; null behind the last. */
  readonly more: { readonly count: number; readonly href: string; readonly rowsHref: string } | null;
};

/** One fact of a thing; what is counted leads to what that is. */
function Cell({ cell, label, name }: { cell: DataCell; label: string; name: string }) {
  switch (cell.is) {
    case 'text':
      return <td>{cell.text}</td>;
    case 'number':
      return (
        <td class="number">
          {cell.href === null ? (
            cell.value
          ) : (
            <a href={cell.href} aria-label={text('data.lists.counted', { count: cell.value, label, name })}>
              {cell.value}
            </a>
          )}
        </td>
      );
    case 'tags':
      return (
        <td>
          {cell.tags.map((tag) => (
            <span class="tag">{tag}</span>
          ))}
        </td>
      );
  }
}

/** The id of the element of a row. */
export function thingRowId(id: string): string {
  return `thing-${id}`;
}

/**
 * A row of a list.
 *
 * @param action the address of the list; null for those who only look
 */
export function DataRowView(props: {
  row: DataRow;
  columns: readonly Pick<SortHead, 'label'>[];
  action: string | null;
}) {
  const { row, columns, action } = props;
  const change = `${action}/change?ids=${row.id}`;
  return (
    <tr id={thingRowId(row.id)}>
      {action !== null && (
        <td class="mark">
          <input
            type="checkbox"
            name="ids"
            value={row.id}
            form="chosen"
            aria-label={text('data.lists.choose', { name: row.name })}
          />
        </td>
      )}
      <th scope="row" class={`depth-${Math.min(row.depth, 3)}`}>
        {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
      </th>
      {row.cells.map((cell, at) => (
        <Cell cell={cell} label={columns[at]!.label} name={row.name} />
      ))}
      {action !== null && (
        <td class="row-actions">
          <a
            class="button plain"
            href={change}
            hx-get={change}
            aria-label={text('data.changeNamed', { name: row.name })}
          >
            {text('data.change')}
          </a>
        </td>
      )}
    </tr>
  );
}

/** A row while it is changed. */
export function EditedRow({ id, form, columns }: { id: string; form: ThingForm; columns: number }) {
  return (
    <tr id={thingRowId(id)} class="edited-row">
      <td colspan={columns + 3}>
        <form
          method="post"
          action={form.action}
          class="form wide"
          hx-post={form.action}
          hx-target={`#${thingRowId(id)}`}
          hx-swap="outerHTML"
          data-edit-row
        >
          <HiddenFields form={form} />
          <ThingFields form={form} />
          <div class="actions">
            <button type="submit" class="primary">
              {text('data.save')}
            </button>
            <a
              class="button plain"
              href={form.backHref}
              hx-get={`${form.action}/${id}`}
              hx-target={`#${thingRowId(id)}`}
              hx-swap="outerHTML"
              data-cancel
            >
              {text('data.cancel')}
            </a>
          </div>
        </form>
      </td>
    </tr>
  );
}

/** How many of a list are found: `3 of 40 for “Berg”`. */
export function foundText(count: number, total: number, search: string): string {
  if (count === total) {
    return search === '' ? text('data.lists.all', { count }) : text('data.lists.allFor', { count, search });
  }
  return search === ''
    ? text('data.lists.some', { count, total })
    : text('data.lists.someFor', { count, total, search });
}

/** What a list shows of what there is. */
function Shown({ table, search }: { table: DataTable; search: string }) {
  const { found, shown, total, wholeHref } = table;
  return (
    <>
      {shown === found
        ? foundText(found, total, search)
        : richText('data.lists.cut', {
            ...{ found: foundText(found, total, search), shown, count: found },
            all: (inside) => <a href={wholeHref}>{inside}</a>,
          })}
    </>
  );
}

/** Rows of a list, and behind them the way to those that follow. */
function Rows({ table, action }: { table: DataTable; action: string | null }) {
  const { columns, rows, more } = table;
  return (
    <>
      {rows.map((row) => (
        <DataRowView row={row} columns={columns} action={action} />
      ))}
      {more && (
        <tr class="more-row">
          <td colspan={columns.length + (action === null ? 1 : 3)}>
            <a class="button plain" href={more.href} hx-get={more.rowsHref} hx-sync="#q:drop" data-more>
              {text('data.lists.more', { count: more.count })}
            </a>
          </td>
        </tr>
      )}
    </>
  );
}

/** What is sent to those who ask for more rows of a list that is shown. */
export function MoreRows(props: { table: DataTable; search: string; action: string | null }) {
  return (
    <>
      <Rows table={props.table} action={props.action} />
      <hx-partial hx-target="#listing [role=status]" hx-swap="innerHTML">
        <Shown table={props.table} search={props.search} />
      </hx-partial>
    </>
  );
}

/**
 * The list as a table; each name leads to its timetable.
 *
 * @param action the address of the list for those who may change it; null for those who only look
 */
export function DataListing(props: {
  table: DataTable;
  search: string;
  action: string | null;
  /** The token of their forms. */
  csrf: string;
  /** What else can be done with those that are chosen, and where they are sent. */
  chosenActions?: readonly { readonly label: string; readonly action: string }[];
}) {
  const { table, search, action, csrf } = props;
  const { columns, rows } = table;
  return (
    <section id="listing">
      <OrderFields fields={table.orderFields} />
      <p class="quiet" role="status">
        <Shown table={table} search={search} />
      </p>
      {rows.length > 0 && (
        <div class="table-frame">
          <table class="data-table">
            <thead>
              <tr>
                {action !== null && (
                  <th scope="col" class="mark">
                    <input type="checkbox" data-choose-all aria-label={text('data.lists.chooseAll')} hidden />
                  </th>
                )}
                <SortableHead head={table.name} />
                {columns.map((head) => (
                  <SortableHead head={head} />
                ))}
                {action !== null && (
                  <th scope="col">
                    <span class="visually-hidden">{text('data.change')}</span>
                  </th>
                )}
              </tr>
            </thead>
            {/* A row that is to be changed becomes its form. */}
            <tbody {...{ 'hx-target:inherited': 'closest tr', 'hx-swap:inherited': 'outerHTML' }}>
              <Rows table={table} action={action} />
            </tbody>
          </table>
        </div>
      )}
      {action !== null && rows.length > 0 && (
        <form id="chosen" method="post" action={`${action}/change/form`} class="chosen-bar">
          <input type="hidden" name="csrf" value={csrf} />
          <p class="quiet">{text('data.lists.withChosen')}</p>
          <button type="submit">{text('data.lists.changeChosen')}</button>
          {props.chosenActions?.map(({ label, action: to }) => (
            <button type="submit" formaction={to}>
              {label}
            </button>
          ))}
          <button type="submit" formaction={`${action}/deletion/form`} class="danger">
            {text('data.lists.deleteChosen')}
          </button>
        </form>
      )}
    </section>
  );
}
