import { text } from '../src/languages/text.ts';
import { FileTabs } from './components/file-tabs.tsx';
import { type ImportPreview, SheetsForm } from './components/import-sheets.tsx';
import { type ImportSource, SourceForm } from './components/import-source.tsx';
import { type ImportForm, TimetableForm, type TimetablePreview } from './components/import-timetable.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** What is wrong with a file: in one sentence, and place by place. */
export type FileFaults = {
  readonly fileName: string;
  readonly message: string;
  readonly faults: readonly { readonly where: string; readonly message: string }[];
};

/** The page that imports files and pasted rows, into a term or as a new one. */
export type ImportPageModel = {
  readonly term: { readonly id: string; readonly name: string; readonly tabs: DataPageModel['tabs'] } | null;
  readonly source: ImportSource;
  readonly form: ImportForm;
  readonly alert: string | null;
  readonly faults: FileFaults | null;
  readonly sheets: ImportPreview | null;
  readonly timetable: TimetablePreview | null;
};

function Faults({ faults: { fileName, message, faults } }: { faults: FileFaults }) {
  return (
    <section class="faults" role="alert" aria-labelledby="faults-heading">
      <h2 id="faults-heading">{text('data.files.unreadable', { file: fileName })}</h2>
      {faults.length === 0 ? (
        <p>{message}</p>
      ) : (
        <ul>
          {faults.map((fault) => (
            <li>
              <b>{fault.where}</b> {fault.message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Step({ page }: { page: ImportPageModel }) {
  const { source, form, sheets, timetable } = page;
  if (timetable) return <TimetableForm preview={timetable} form={form} />;
  if (sheets) return <SheetsForm preview={sheets} form={form} source={source} />;
  return <SourceForm source={source} />;
}

/** Brings in a file or pasted rows: first what they would do, then doing it. */
export function ImportPage({ page }: { page: ImportPageModel }) {
  const { term, alert, faults } = page;
  return (
    <>
      <header class="page-head">
        <div>
          {term && <p class="kicker">{term.name}</p>}
          <h1>{term ? text('data.import.title') : text('pages.home.upload')}</h1>
        </div>
      </header>
      {term && <DataTabs tabs={term.tabs} />}
      {term && <FileTabs termId={term.id} current="import" mayPlan />}
      {alert !== null && (
        <p class="notice bad" role="alert">
          {alert}
        </p>
      )}
      {faults && <Faults faults={faults} />}
      <Step page={page} />
    </>
  );
}
