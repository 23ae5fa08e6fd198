import { text } from '../src/languages/text.ts';
import { FileTabs } from './components/file-tabs.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** A file that a term can be written to. */
export type ExportWay = { readonly title: string; readonly help: string; readonly href: string };

/** The files of a term. */
export type ExportPageModel = {
  readonly term: { readonly id: string; readonly name: string; readonly tabs: DataPageModel['tabs'] };
  readonly mayPlan: boolean;
  readonly ways: readonly ExportWay[];
  readonly lists: readonly { readonly title: string; readonly href: string }[];
};

/** The ways in which a term goes out as a file. */
export function ExportPage({ page }: { page: ExportPageModel }) {
  const { term, mayPlan, ways, lists } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{term.name}</p>
          <h1>{text('data.files.export')}</h1>
        </div>
      </header>
      <DataTabs tabs={term.tabs} />
      <FileTabs termId={term.id} current="export" mayPlan={mayPlan} />
      <section class="card form wide">
        <h2>{text('data.export.whole')}</h2>
        <ul class="file-ways">
          {ways.map(({ title, help, href }) => (
            <li>
              <a class="button" href={href} download>
                {title}
              </a>
              <p class="field-help">{help}</p>
            </li>
          ))}
        </ul>
        <h2>{text('data.export.lists')}</h2>
        <p class="actions">
          {lists.map(({ title, href }) => (
            <a class="button plain" href={href} download>
              {title}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}
