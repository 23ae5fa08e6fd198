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
    readonly options: readonly { readonly value: string; readonly text: string }[];
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
  readonly lists: readonly { readonly value: string; readonly text: string; readonly exportHref: string }[];
  /** The list that pasted text is of, and the text. */
  readonly asked: { readonly list: string; readonly text: string };
  readonly alert: string | null;
  readonly preview: ImportPreview | null;
};

function Source({ page }: { page: ImportPageModel }) {
  return (
    <form method="post" action={`${page.action}/preview`} enctype="multipart/form-data" class="form card">
      <input type="hidden" name="csrf" value={page.csrf} />
      <h2>Where are they?</h2>
      <div class="field">
        <label for="file">A spreadsheet (.xlsx, .csv)</label>
        <input id="file" type="file" name="file" accept=".xlsx,.csv,.tsv,.txt" />
        <p class="field-help">
          Several sheets may stand in one file; each has a head with the names of its columns.
        </p>
      </div>
      <div class="field">
        <label for="text">Or rows, copied out of one</label>
        <textarea id="text" name="text" rows={6} aria-describedby="text-says">
          {page.asked.text}
        </textarea>
        <p class="field-help" id="text-says">
          With the head in the first row.
        </p>
      </div>
      <div class="field">
        <label for="list">What they are</label>
        <select id="list" name="list">
          <option value="">as their head says</option>
          {page.lists.map(({ value, text }) => (
            <option value={value} selected={value === page.asked.list}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div class="actions">
        <button type="submit" class="primary">
          Look at it
        </button>
      </div>
      <p class="quiet">
        Nothing is changed yet. To see how a sheet looks, download what there is:{' '}
        {page.lists.map(({ text, exportHref }, at) => (
          <>
            {at > 0 && ', '}
            <a href={exportHref}>{text.toLowerCase()}</a>
          </>
        ))}
        .
      </p>
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
        {sheet.name} <span class="count">{sheet.rowCount} rows</span>
      </legend>
      {sheet.fault !== null && <p class="field-error">{sheet.fault}</p>}
      <div class="field">
        <label for={`sheet-${at}`}>What it lists</label>
        <select id={`sheet-${at}`} name={`sheet-${at}`}>
          <option value="">nothing, leave it out</option>
          {lists.map(({ value, text }) => (
            <option value={value} selected={value === sheet.list}>
              {text}
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
                <option value="">left out</option>
                {options.map(({ value, text }) => (
                  <option value={value} selected={value === key}>
                    {text}
                  </option>
                ))}
              </select>
              <p class="field-help">{sample === '' ? 'empty' : sample}</p>
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
      <h2>What stands where</h2>
      {preview.sheets.map((sheet, at) => (
        <SheetMapping sheet={sheet} at={at} lists={page.lists} />
      ))}
      <div class="actions">
        <button type="submit" formaction={`${page.action}/preview`}>
          Look again
        </button>
      </div>
      <h2>What would be done</h2>
      <p>
        <strong>{counts.added}</strong> added, <strong>{counts.changed}</strong> changed, {counts.unchanged}{' '}
        unchanged, <strong>{counts.faulty}</strong> faulty.
      </p>
      {faults.length > 0 && (
        <div class="notice bad">
          <h3>These cannot be taken as they are</h3>
          <ul class="reasons" id="import-faults">
            {faults.map(({ where, message }) => (
              <li>
                <strong>{where}</strong>: {message}
              </li>
            ))}
            {moreFaults > 0 && <li>And {moreFaults} more.</li>}
          </ul>
        </div>
      )}
      {lines.length > 0 && (
        <details>
          <summary>Row by row</summary>
          <ul class="reasons">
            {lines.map(({ where, name, status, changes }) => (
              <li>
                {where}: {name} <span class="badge">{status}</span> {changes.join('; ')}
              </li>
            ))}
            {moreLines > 0 && <li>And {moreLines} more.</li>}
          </ul>
        </details>
      )}
      {faults.length > 0 && preview.mayImport && (
        <label class="check-field">
          <input type="checkbox" name="skip" value="yes" />
          <span>Skip the faulty rows and import the others</span>
        </label>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={!preview.mayImport}>
          Import
        </button>
        <a class="button plain" href={page.action}>
          Start again
        </a>
      </div>
      <p class="quiet">It is one change, which can be undone.</p>
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
          <h1>Import</h1>
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
