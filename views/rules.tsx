import type { Child } from 'hono/jsx';
import { text } from '../src/languages/text.ts';
import { foundText } from './components/data-table.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { richText } from './components/rich-text.tsx';
import { SearchField } from './components/search-field.tsx';
import { OrderFields, SortableHead, type SortHead } from './components/sort-head.tsx';
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
  readonly heads: readonly SortHead[];
  /** The order that they are in, as an address tells it. */
  readonly orderFields: readonly (readonly [key: string, value: string])[];
  readonly total: number;
  readonly revision: number;
  readonly done: string | null;
};

function Broken({ broken }: { broken: RuleLine['broken'] }) {
  const label = text('data.rules.broken');
  if (!broken) return <td data-label={label}>–</td>;
  if (broken.count === 0) {
    return (
      <td data-label={label} class="quiet">
        {text('data.rules.holds')}
      </td>
    );
  }
  return (
    <td data-label={label}>
      <details>
        <summary>{text('data.rules.times', { count: broken.count })}</summary>
        <ul class="reasons">
          {broken.sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
          {broken.count > broken.sentences.length && (
            <li>{text('data.more', { count: broken.count - broken.sentences.length })}</li>
          )}
        </ul>
      </details>
    </td>
  );
}

function RuleRow({ line, page }: { line: RuleLine; page: RulesPageModel }) {
  const { tools, action, revision, search, orderFields } = page;
  const named = {
    rule: line.label,
    what: (inside: Child) => <span class="visually-hidden">{inside}</span>,
  };
  return (
    <tr id={`rule-${line.id}`} class={line.isActive ? undefined : 'switched-off'}>
      <th scope="row">
        <span class="rule-label">{line.label}</span>
        {!line.isActive && <span class="badge">{text('data.rules.off')}</span>}
        {line.details.length > 0 && <span class="quiet rule-details">{line.details.join(' · ')}</span>}
      </th>
      <td data-label={text('data.rules.whom')}>{line.whom}</td>
      <td data-label={text('data.rules.howMuch')}>
        {line.isHard ? (
          <strong>{text('data.rules.mustHold')}</strong>
        ) : (
          text('data.rules.weight', { weight: line.weight })
        )}
      </td>
      <Broken broken={line.broken} />
      {tools && (
        <td class="row-actions">
          <form method="post" action={`${action}/changes`} class="actions">
            <input type="hidden" name="csrf" value={tools.csrf} />
            <input type="hidden" name="revision" value={String(revision)} />
            <input type="hidden" name="ids" value={line.id} />
            {search !== '' && <input type="hidden" name="q" value={search} />}
            {orderFields.map(([key, value]) => (
              <input type="hidden" name={key} value={value} />
            ))}
            {line.mayChange && (
              <a
                class="button plain"
                href={`${action}/${line.id}`}
                aria-label={text('data.changeNamed', { name: line.label })}
              >
                {text('data.change')}
              </a>
            )}
            <button type="submit" name="what" value={line.isActive ? 'off' : 'on'} class="plain">
              {richText(line.isActive ? 'data.rules.switchOff' : 'data.rules.switchOn', named)}
            </button>
            <button type="submit" name="what" value="delete" class="plain">
              {richText('data.rules.delete', named)}
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
      <OrderFields fields={page.orderFields} />
      <p class="quiet" role="status">
        {foundText(lines.length, total, search)}
      </p>
      {lines.length > 0 && (
        <div class="table-frame">
          <table class="data-table rules">
            <thead>
              <tr>
                {page.heads.map((head) => (
                  <SortableHead head={head} />
                ))}
                {page.tools && (
                  <th scope="col">
                    <span class="visually-hidden">{text('data.change')}</span>
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
          <h1>{text('data.rules')}</h1>
        </div>
        {schedule && (
          <p class="quiet">
            {richText('data.rules.brokenIn', {
              name: schedule.name,
              schedule: (inside) => <a href={schedule.href}>{inside}</a>,
            })}
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
            label={text('data.rules.search')}
            placeholder={text('data.rules.search')}
            value={search}
            part="listing"
          />
        )}
        {tools && (
          <a class="button primary" href={`${action}/new`}>
            {text('data.rules.add')}
          </a>
        )}
      </div>
      {total === 0 ? <p class="empty">{text('data.rules.empty')}</p> : <RuleListing page={page} />}
    </>
  );
}
