import { text } from '../../src/languages/text.ts';
import type { ImportSource } from './import-source.tsx';
import type { ImportForm } from './import-timetable.tsx';
import { richText } from './rich-text.tsx';

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
  /** The kept file that the sheets came in. */
  readonly uploadId: string;
  /** The term that would be made of them; null where they go into one that there is. */
  readonly newTerm: NewTermView | null;
};

/** A term that sheets would become. */
type NewTermView = { readonly name: string; readonly isWeekTold: boolean };

function SheetMapping({
  sheet,
  at,
  lists,
}: {
  sheet: ImportSheetView;
  at: number;
  lists: ImportSource['lists'];
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

function NewTerm({ name, isWeekTold }: NewTermView) {
  return (
    <>
      <div class="field">
        <label for="name">{text('data.files.termName')}</label>
        <input id="name" name="name" value={name} maxlength={100} required />
      </div>
      {!isWeekTold && <p class="quiet">{text('data.files.weekOfSheets')}</p>}
    </>
  );
}

/** What sheets would do, how they are understood, and the ways to change that and to let them. */
export function SheetsForm({
  preview,
  form,
  source,
}: {
  preview: ImportPreview;
  form: ImportForm;
  source: Pick<ImportSource, 'previewAction' | 'lists'>;
}) {
  const { counts, faults, moreFaults, lines, moreLines } = preview;
  return (
    <form method="post" action={form.importAction} class="form wide card">
      <input type="hidden" name="csrf" value={form.csrf} />
      <input type="hidden" name="revision" value={String(form.revision)} />
      <input type="hidden" name="upload" value={preview.uploadId} />
      <h2>{text('data.import.sheets')}</h2>
      {preview.sheets.map((sheet, at) => (
        <SheetMapping sheet={sheet} at={at} lists={source.lists} />
      ))}
      <div class="actions">
        <button type="submit" formaction={source.previewAction}>
          {text('data.import.lookAgain')}
        </button>
      </div>
      {preview.newTerm !== null && <NewTerm {...preview.newTerm} />}
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
        <a class="button plain" href={form.startHref}>
          {text('data.import.startAgain')}
        </a>
      </div>
      {preview.newTerm === null && <p class="quiet">{text('data.import.oneChange')}</p>}
    </form>
  );
}
