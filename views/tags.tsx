import { text } from '../src/languages/text.ts';
import { foundText } from './components/data-table.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { SearchField } from './components/search-field.tsx';
import { OrderFields, SortableHead, type SortHead } from './components/sort-head.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** A tag as the list shows it. */
export type TagRow = {
  readonly tag: string;
  /** Its page. */
  readonly href: string;
  readonly deletionHref: string;
  /** How many courses carry it, and how many periods a week these have. */
  readonly courses: number;
  readonly periods: number;
  /** How many rules speak of it. */
  readonly rules: number;
};

/** The tags that are found, of all that there are. */
export type TagTable = {
  readonly heads: readonly SortHead[];
  readonly rows: readonly TagRow[];
  readonly orderFields: readonly (readonly [key: string, value: string])[];
  readonly total: number;
};

/** The tags of a term. */
export type TagsPageModel = {
  readonly termName: string;
  readonly action: string;
  readonly tabs: DataPageModel['tabs'];
  readonly tools: DataTools | null;
  readonly done: string | null;
  readonly search: string;
  readonly table: TagTable;
};

/** The tags that are listed. */
export function TagListing({ page }: { page: TagsPageModel }) {
  const { table, tools, search } = page;
  const [, courses, periods, rules] = table.heads;
  return (
    <section id="listing">
      <OrderFields fields={table.orderFields} />
      <p class="quiet" role="status">
        {foundText(table.rows.length, table.total, search)}
      </p>
      {table.rows.length > 0 && (
        <div class="table-frame">
          <table class="data-table">
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <SortableHead head={head} />
                ))}
                {tools && (
                  <th scope="col">
                    <span class="visually-hidden">{text('data.change')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr>
                  <th scope="row">
                    <a class="tag" href={row.href}>
                      {row.tag}
                    </a>
                  </th>
                  <td class="number" data-label={courses!.label}>
                    {row.courses}
                  </td>
                  <td class="number" data-label={periods!.label}>
                    {row.periods}
                  </td>
                  <td class="number" data-label={rules!.label}>
                    {row.rules}
                  </td>
                  {tools && (
                    <td class="row-actions">
                      <span class="actions">
                        <a
                          class="button plain"
                          href={row.href}
                          aria-label={text('data.changeNamed', { name: row.tag })}
                        >
                          {text('data.change')}
                        </a>
                        <a
                          class="button plain"
                          href={row.deletionHref}
                          aria-label={text('tags.deletion.title', { tag: row.tag })}
                        >
                          {text('tags.delete')}
                        </a>
                      </span>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The tags of a term, with how often each is used. */
export function TagsPage({ page }: { page: TagsPageModel }) {
  const { termName, action, tabs, tools, done, search, table } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>{text('tags.title')}</h1>
        </div>
      </header>
      {tools && <DataToolbar tools={tools} />}
      <DataTabs tabs={tabs} />
      <div id="data-done" aria-live="polite">
        {done !== null && <p class="notice">{done}</p>}
      </div>
      <p class="quiet">{text('tags.help')}</p>
      {table.total === 0 ? (
        <p class="empty">{text('tags.empty')}</p>
      ) : (
        <>
          <SearchField
            action={action}
            label={text('tags.search')}
            placeholder={text('tags.search')}
            value={search}
            part="listing"
          />
          <TagListing page={page} />
        </>
      )}
    </>
  );
}
