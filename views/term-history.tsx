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
          <h1>History of its data</h1>
        </div>
      </header>
      {tools && <DataToolbar tools={tools} />}
      {entries.length === 0 ? (
        <p class="empty">
          Nothing has been changed since the term was made. Every change will be listed here.
        </p>
      ) : (
        <ol class="history" reversed>
          {entries.map(({ at, by, action, isUndone }) => (
            <li class={isUndone ? 'undone' : undefined}>
              <p>
                {by ?? 'The program'} {action}.{isUndone && <span class="quiet"> Undone since.</span>}
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
