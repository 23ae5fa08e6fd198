import type { Child } from 'hono/jsx';
import { text } from '../src/languages/text.ts';
import type { ListName } from '../src/planning/term/list-table.ts';
import { richText } from './components/rich-text.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** One sheet of an import as it is understood. */
export type ImportSheetView = {
  readonly name: string;
  readonly rowCount: number;
  /** The list that it is, or empty for none. */
  readonly list: string;
  readonly columns: readonly {
    readonly letters: string;
    readonly head: string;
    /** What stands in its first rows. */
    readonly sample: string;
    /** The key of what it is; empty when it is left out. */
    readonly key: string;
    readonly options: readonly { readonly value: string; readonly title: string }[];
  }[];
  readonly fault: string | null;
};

/** What an import would do, before it is done. */
export type ImportPreview = {
  /** The sheets themselves, so that the form can be sent again. */
  readonly source: string;
  readonly sheets: readonly ImportSheetView[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly faulty: number;
  };
  readonly faults: readonly { readonly where: string; readonly message: string }[];
  readonly moreFaults: number;
  readonly lines: readonly {
    readonly where: string;
    readonly name: string;
    readonly status: string;
    readonly changes: readonly string[];
  }[];
  readonly moreLines: number;
  readonly mayImport: boolean;
};

/** The page that imports spreadsheets. */
export type ImportPageModel = {
  readonly termName: string;
  readonly tabs: DataPageModel['tabs'];
  readonly action: string;
  readonly csrf: string;
  readonly revision: number;
  readonly lists: readonly {
    readonly value: ListName;
    readonly title: string;
    readonly exportHref: string;
  }[];
  /** The list that pasted text is of, and the text. */
  readonly asked: { readonly list: string; readonly text: string };
  readonly alert: string | null;
  readonly preview: ImportPreview | null;
};

function Source({ page }: { page: ImportPageModel }) {
  const examples = Object.fromEntries(
    page.lists.map(({ value, exportHref }) => [value, (inside: Child) => <a href={exportHref}>{inside}</a>]),
  );
  return (
    <form method="post" action={`${page.action}/preview`} enctype="multipart/form-data" class="form card">
      <input type="hidden" name="csrf" value={page.csrf} />
      <h2>{text('data.import.where')}</h2>
      <div class="field">
        <label for="file">{text('data.import.file')}</label>
        <input id="file" type="file" name="file" accept=".xlsx,.csv,.tsv,.txt" />
        <p class="field-help">{text('data.import.file.help')}</p>
      </div>
      <div class="field">
        <label for="text">{text('data.import.text')}</label>
        <textarea id="text" name="text" rows={6} aria-describedby="text-says">
          {page.asked.text}
        </textarea>
        <p class="field-help" id="text-says">
          {text('data.import.text.help')}
        </p>
      </div>
      <div class="field">
        <label for="list">{text('data.import.list')}</label>
        <select id="list" name="list">
          <option value="">{text('data.import.list.byHead')}</option>
          {page.lists.map(({ value, title }) => (
            <option value={value} selected={value === page.asked.list}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div class="actions">
        <button type="submit" class="primary">
          {text('data.import.look')}
        </button>
      </div>
      <p class="quiet">{richText('data.import.examples', examples)}</p>
    </form>
  );
}

function SheetMapping({
  sheet,
  at,
  lists,
}: {
  sheet: ImportSheetView;
  at: number;
  lists: ImportPageModel['lists'];
}) {
  return (
    <fieldset class="sheet">
      <legend>
        {sheet.name} <span class="count">{text('data.import.rows', { count: sheet.rowCount })}</span>
      </legend>
      {sheet.fault !== null && <p class="field-error">{sheet.fault}</p>}
      <div class="field">
        <label for={`sheet-${at}`}>{text('data.import.sheet.list')}</label>
        <select id={`sheet-${at}`} name={`sheet-${at}`}>
          <option value="">{text('data.import.sheet.none')}</option>
          {lists.map(({ value, title }) => (
            <option value={value} selected={value === sheet.list}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {sheet.list !== '' && (
        <div class="thing-fields">
          {sheet.columns.map(({ letters, head, sample, key, options }, column) => (
            <div class="field">
              <label for={`column-${at}-${column}`}>
                {letters} <span class="quiet">{head}</span>
              </label>
              <select id={`column-${at}-${column}`} name={`column-${at}-${column}`}>
                <option value="">{text('data.import.column.leftOut')}</option>
                {options.map(({ value, title }) => (
                  <option value={value} selected={value === key}>
                    {title}
                  </option>
                ))}
              </select>
              <p class="field-help">{sample === '' ? text('data.import.column.empty') : sample}</p>
            </div>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Preview({ page, preview }: { page: ImportPageModel; preview: ImportPreview }) {
  const { counts, faults, moreFaults, lines, moreLines } = preview;
  return (
    <form method="post" action={page.action} class="form wide card">
      <input type="hidden" name="csrf" value={page.csrf} />
      <input type="hidden" name="revision" value={String(page.revision)} />
      <textarea name="source" hidden>
        {preview.source}
      </textarea>
      <h2>{text('data.import.sheets')}</h2>
      {preview.sheets.map((sheet, at) => (
        <SheetMapping sheet={sheet} at={at} lists={page.lists} />
      ))}
      <div class="actions">
        <button type="submit" formaction={`${page.action}/preview`}>
          {text('data.import.lookAgain')}
        </button>
      </div>
      <h2>{text('data.import.plan')}</h2>
      <p>{richText('data.import.counts', { ...counts, strong: (inside) => <strong>{inside}</strong> })}</p>
      {faults.length > 0 && (
        <div class="notice bad">
          <h3>{text('data.import.faults')}</h3>
          <ul class="reasons" id="import-faults">
            {faults.map(({ where, message }) => (
              <li>
                {richText('data.import.fault', {
                  where,
                  message,
                  strong: (inside) => <strong>{inside}</strong>,
                })}
              </li>
            ))}
            {moreFaults > 0 && <li>{text('data.more', { count: moreFaults })}</li>}
          </ul>
        </div>
      )}
      {lines.length > 0 && (
        <details>
          <summary>{text('data.import.rowByRow')}</summary>
          <ul class="reasons">
            {lines.map(({ where, name, status, changes }) => (
              <li>
                {text('data.import.line', { where, name })} <span class="badge">{status}</span>{' '}
                {changes.join(text('words.semicolon'))}
              </li>
            ))}
            {moreLines > 0 && <li>{text('data.more', { count: moreLines })}</li>}
          </ul>
        </details>
      )}
      {faults.length > 0 && preview.mayImport && (
        <label class="check-field">
          <input type="checkbox" name="skip" value="yes" />
          <span>{text('data.import.skip')}</span>
        </label>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={!preview.mayImport}>
          {text('data.import.import')}
        </button>
        <a class="button plain" href={page.action}>
          {text('data.import.startAgain')}
        </a>
      </div>
      <p class="quiet">{text('data.import.oneChange')}</p>
    </form>
  );
}

/** Imports lists from spreadsheets: first what would be done, then doing it. */
export function ImportPage({ page }: { page: ImportPageModel }) {
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{page.termName}</p>
          <h1>{text('data.import.title')}</h1>
        </div>
      </header>
      <DataTabs tabs={page.tabs} />
      {page.alert !== null && (
        <p class="notice bad" role="alert">
          {page.alert}
        </p>
      )}
      {page.preview ? <Preview page={page} preview={page.preview} /> : <Source page={page} />}
    </>
  );
}
