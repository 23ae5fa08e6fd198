import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { SearchField } from './components/search-field.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** One rule of a term, as its list shows it. */
export type RuleLine = {
  readonly id: string;
  readonly label: string;
  /** What its parameters say. */
  readonly details: readonly string[];
  readonly whom: string;
  readonly isHard: boolean;
  readonly weight: number;
  readonly isActive: boolean;
  /** Whether there is a form for it. */
  readonly mayChange: boolean;
  /** How often it is broken in the schedule that is looked at, and the first of these in words; null without a schedule. */
  readonly broken: { readonly count: number; readonly sentences: readonly string[] } | null;
};

/** The rules of a term. */
export type RulesPageModel = {
  readonly termName: string;
  readonly action: string;
  readonly tabs: DataPageModel['tabs'];
  readonly tools: DataTools | null;
  readonly schedule: { readonly name: string; readonly href: string } | null;
  readonly search: string;
  readonly lines: readonly RuleLine[];
  readonly total: number;
  readonly revision: number;
  readonly done: string | null;
};

function Broken({ broken }: { broken: RuleLine['broken'] }) {
  if (!broken) return <td data-label="Broken">–</td>;
  if (broken.count === 0) {
    return (
      <td data-label="Broken" class="quiet">
        holds
      </td>
    );
  }
  return (
    <td data-label="Broken">
      <details>
        <summary>
          {broken.count} {broken.count === 1 ? 'time' : 'times'}
        </summary>
        <ul class="reasons">
          {broken.sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
          {broken.count > broken.sentences.length && (
            <li>And {broken.count - broken.sentences.length} more.</li>
          )}
        </ul>
      </details>
    </td>
  );
}

function RuleRow({ line, page }: { line: RuleLine; page: RulesPageModel }) {
  const { tools, action, revision } = page;
  return (
    <tr id={`rule-${line.id}`} class={line.isActive ? undefined : 'switched-off'}>
      <th scope="row">
        <span class="rule-label">{line.label}</span>
        {!line.isActive && <span class="badge">off</span>}
        {line.details.length > 0 && <span class="quiet rule-details">{line.details.join(' · ')}</span>}
      </th>
      <td data-label="Whom">{line.whom}</td>
      <td data-label="How much">{line.isHard ? <strong>must hold</strong> : `weight ${line.weight}`}</td>
      <Broken broken={line.broken} />
      {tools && (
        <td class="row-actions">
          <form method="post" action={`${action}/changes`} class="actions">
            <input type="hidden" name="csrf" value={tools.csrf} />
            <input type="hidden" name="revision" value={String(revision)} />
            <input type="hidden" name="ids" value={line.id} />
            {line.mayChange && (
              <a class="button plain" href={`${action}/${line.id}`} aria-label={`Change ${line.label}`}>
                Change
              </a>
            )}
            <button type="submit" name="what" value={line.isActive ? 'off' : 'on'} class="plain">
              {line.isActive ? 'Switch off' : 'Switch on'}
              <span class="visually-hidden"> {line.label}</span>
            </button>
            <button type="submit" name="what" value="delete" class="plain">
              Delete<span class="visually-hidden"> {line.label}</span>
            </button>
          </form>
        </td>
      )}
    </tr>
  );
}

/** The rules that are listed. */
export function RuleListing({ page }: { page: RulesPageModel }) {
  const { lines, total, search } = page;
  return (
    <section id="listing">
      <p class="quiet" role="status">
        {lines.length === total ? `${total} in all` : `${lines.length} of ${total}`}
        {search !== '' && ` for “${search}”`}
      </p>
      {lines.length > 0 && (
        <div class="table-frame">
          <table class="data-table rules">
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Whom</th>
                <th scope="col">How much</th>
                <th scope="col">Broken now</th>
                {page.tools && (
                  <th scope="col">
                    <span class="visually-hidden">Change</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <RuleRow line={line} page={page} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The rules of a term, each with what it breaks in the schedule that was changed last. */
export function RulesPage({ page }: { page: RulesPageModel }) {
  const { termName, tools, tabs, schedule, action, total, search } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>Rules</h1>
        </div>
        {schedule && (
          <p class="quiet">
            What is broken is that of <a href={schedule.href}>{schedule.name}</a>.
          </p>
        )}
      </header>
      {tools && <DataToolbar tools={tools} />}
      <DataTabs tabs={tabs} />
      <div id="data-done" aria-live="polite">
        {page.done !== null && <p class="notice">{page.done}</p>}
      </div>
      <div class="list-head">
        {total > 0 && (
          <SearchField
            action={action}
            label="Search rules"
            placeholder="Search rules"
            value={search}
            part="listing"
          />
        )}
        {tools && (
          <a class="button primary" href={`${action}/new`}>
            Add a rule
          </a>
        )}
      </div>
      {total === 0 ? (
        <p class="empty">
          This term has no rules yet: nothing is asked of a timetable. Add one, or a set of usual ones.
        </p>
      ) : (
        <RuleListing page={page} />
      )}
    </>
  );
}
