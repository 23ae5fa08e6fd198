import { text } from '../src/languages/text.ts';
import type { ListName } from '../src/planning/term/list-table.ts';
import { DataListing, type DataTable } from './components/data-table.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { richText } from './components/rich-text.tsx';
import { SearchField } from './components/search-field.tsx';

/** One list of a term's data, with the way to the others. */
export type DataPageModel = {
  readonly termName: string;
  readonly action: string;
  /** The page by which the whole term goes out as a file. */
  readonly filesHref: string;
  readonly list: ListName;
  readonly title: string;
  readonly tabs: readonly {
    readonly name: string;
    readonly count: number | null;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
  readonly schedule: { readonly name: string; readonly href: string } | null;
  readonly search: string;
  readonly table: DataTable;
  /** For planners; null for those who only look. */
  readonly tools: DataTools | null;
  /** Where the list is shown as the table of subjects and classes; null for lists that have none. */
  readonly tableHref: string | null;
  /** What else can be done with things that are chosen. */
  readonly chosenActions: readonly { readonly label: string; readonly action: string }[];
  /** What has just been done. */
  readonly done: string | null;
};

/** The tabs of a term's data. */
export function DataTabs({ tabs }: { tabs: DataPageModel['tabs'] }) {
  return (
    <nav class="tabs" aria-label={text('data.tabs')}>
      {tabs.map(({ name, count, href, isCurrent }) => (
        <a href={href} aria-current={isCurrent ? 'page' : undefined}>
          {name} {count !== null && <span class="count">{count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** Teachers, groups, rooms or courses of a term, with a search that works while typing. */
export function DataPage({ data }: { data: DataPageModel }) {
  const { termName, list, title, tabs, schedule, search, table, tools } = data;
  const searchLabel = text(`data.${list}.search`);
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>{title}</h1>
        </div>
        {schedule && (
          <p class="quiet">
            {richText('data.lists.timetables', {
              name: schedule.name,
              schedule: (inside) => <a href={schedule.href}>{inside}</a>,
            })}
          </p>
        )}
      </header>
      {tools && <DataToolbar tools={tools} />}
      <DataTabs tabs={tabs} />
      <div id="data-done" aria-live="polite">
        {data.done !== null && <p class="notice">{data.done}</p>}
      </div>
      <div class="list-head">
        {table.total > 0 && (
          <SearchField
            action={data.action}
            label={searchLabel}
            placeholder={searchLabel}
            value={search}
            part="listing"
          />
        )}
        <div class="actions">
          {data.tableHref !== null && (
            <a class="button" href={data.tableHref}>
              {text('courseTable.link')}
            </a>
          )}
          <a class="button plain" href={data.filesHref}>
            {text('data.files.wholeTerm')}
          </a>
          {table.total > 0 && (
            <a class="button" href={`${data.action}/export.csv`}>
              {text('data.lists.export')}
            </a>
          )}
          {tools && (
            <a class="button" href={`/terms/${tools.termId}/import?list=${tools.back}`}>
              {text('data.lists.import')}
            </a>
          )}
          {tools && (
            <a class="button primary" href={`${data.action}/new`}>
              {text(`data.${list}.add`)}
            </a>
          )}
        </div>
      </div>
      {table.total === 0 ? (
        <p class="empty">{text(`data.${list}.empty`)}</p>
      ) : (
        <DataListing
          table={table}
          search={search}
          action={tools ? data.action : null}
          csrf={tools?.csrf ?? ''}
          chosenActions={data.chosenActions}
        />
      )}
    </>
  );
}
