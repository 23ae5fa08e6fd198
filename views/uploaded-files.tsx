import { text } from '../src/languages/text.ts';
import { FileTabs } from './components/file-tabs.tsx';
import { When } from './components/when.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** A file that was brought into a term. */
export type UploadedFile = {
  readonly name: string;
  readonly href: string;
  readonly size: string;
  readonly checksum: string;
  readonly who: string;
  readonly at: Date;
  readonly became: string;
  /** Where the history tells what it changed. */
  readonly historyHref: string | null;
};

/** The files that were brought into a term. */
export type UploadedFilesModel = {
  readonly term: { readonly id: string; readonly name: string; readonly tabs: DataPageModel['tabs'] };
  readonly files: readonly UploadedFile[];
  /** How many are kept. */
  readonly most: number;
};

function FileRow({ file }: { file: UploadedFile }) {
  const { name, href, size, checksum, who, at, became, historyHref } = file;
  return (
    <tr>
      <th scope="row">
        <a href={href} title={text('data.uploads.checksum', { sum: checksum })} download>
          {name}
        </a>
      </th>
      <td data-label={text('data.uploads.size')} class="number">
        {size}
      </td>
      <td data-label={text('data.uploads.who')}>{who}</td>
      <td data-label={text('data.uploads.when')}>
        <When at={at} />
      </td>
      <td data-label={text('data.uploads.became')} class="whole">
        {historyHref === null ? became : <a href={historyHref}>{became}</a>}
      </td>
    </tr>
  );
}

/** Who brought which file into a term when, newest first, and what came of it. */
export function UploadedFilesPage({ page }: { page: UploadedFilesModel }) {
  const { term, files, most } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{term.name}</p>
          <h1>{text('data.files.uploads')}</h1>
        </div>
      </header>
      <DataTabs tabs={term.tabs} />
      <FileTabs termId={term.id} current="uploads" mayPlan />
      {files.length === 0 ? (
        <p class="empty">{text('data.uploads.none')}</p>
      ) : (
        <>
          <table class="list uploads">
            <thead>
              <tr>
                <th scope="col">{text('data.uploads.file')}</th>
                <th scope="col" class="number">
                  {text('data.uploads.size')}
                </th>
                <th scope="col">{text('data.uploads.who')}</th>
                <th scope="col">{text('data.uploads.when')}</th>
                <th scope="col">{text('data.uploads.became')}</th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <FileRow file={file} />
              ))}
            </tbody>
          </table>
          <p class="quiet">{text('data.uploads.kept', { most })}</p>
        </>
      )}
    </>
  );
}
