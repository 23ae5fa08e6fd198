import { text } from '../src/languages/text.ts';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { When } from './components/when.tsx';

/** One change of a term's data. */
export type TermHistoryRow = {
  readonly revision: number;
  readonly at: Date;
  readonly by: string | null;
  readonly action: string;
  readonly isUndone: boolean;
};

/** Who changed what when of a term's data, newest first. */
export function TermHistoryPage(props: {
  readonly termName: string;
  readonly listHref: string;
  readonly entries: readonly TermHistoryRow[];
  readonly tools: DataTools | null;
}) {
  const { termName, listHref, entries, tools } = props;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            <a href={listHref}>{termName}</a>
          </p>
          <h1>{text('data.history.title')}</h1>
        </div>
      </header>
      {tools && <DataToolbar tools={tools} />}
      {entries.length === 0 ? (
        <p class="empty">{text('data.history.empty')}</p>
      ) : (
        <ol class="history" reversed>
          {entries.map(({ revision, at, by, action, isUndone }) => (
            <li id={`revision-${revision}`} class={isUndone ? 'undone' : undefined}>
              <p>
                {by === null
                  ? text('data.history.byProgram', { action })
                  : text('data.history.by', { name: by, action })}
                {isUndone && <span class="quiet"> {text('data.history.undone')}</span>}
              </p>
              <p class="quiet">
                <When at={at} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
