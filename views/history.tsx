import { text } from '../src/languages/text.ts';
import type { EditBase } from './components/edit-fields.tsx';
import { EditFields } from './components/edit-fields.tsx';
import { FieldFault } from './components/field.tsx';
import { Icon } from './components/icon.tsx';
import { When } from './components/when.tsx';
import type { ScheduleHead } from './schedule.tsx';

/** One change of a schedule. */
export type HistoryLine = {
  readonly version: number;
  readonly at: Date;
  readonly sentence: string;
  readonly isUndone: boolean;
  /** Names that were given to the schedule as this change left it. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
};

/** The history of a schedule, newest first. */
export type HistoryModel = {
  readonly head: ScheduleHead;
  readonly base: EditBase;
  readonly lines: readonly HistoryLine[];
  /** The page with older changes, if there are any. */
  readonly olderHref: string | null;
  /** What was typed as a name, for which version, and what is wrong with it. */
  readonly fault: { readonly version: number; readonly name: string; readonly message: string } | null;
};

function NameForm({ model, version }: { model: HistoryModel; version: number }) {
  const { base, fault } = model;
  const own = fault?.version === version ? fault : null;
  return (
    <details class="confirm" open={own !== null}>
      <summary class="button plain">{text('schedules.history.openName')}</summary>
      <form method="post" action={`/schedules/${base.scheduleId}/versions`} class="confirm-body">
        <EditFields base={{ ...base, version }} />
        <div class={own ? 'field faulty' : 'field'}>
          <label for={`name-${version}`}>{text('schedules.history.name')}</label>
          <input
            id={`name-${version}`}
            name="name"
            required
            maxlength={100}
            value={own?.name ?? ''}
            aria-invalid={own ? 'true' : undefined}
            aria-describedby={own ? `name-${version}-says` : undefined}
          />
          <FieldFault name={`name-${version}`} fault={own?.message} />
        </div>
        <button type="submit" class="primary">
          {text('schedules.history.keepName')}
        </button>
      </form>
    </details>
  );
}

function GoBack({ base, version }: { base: EditBase; version: number }) {
  return (
    <details class="confirm">
      <summary class="button plain">{text('schedules.history.openGoBack')}</summary>
      <form method="post" action={`/schedules/${base.scheduleId}/restoration`} class="confirm-body">
        <EditFields base={base} />
        <input type="hidden" name="target" value={String(version)} />
        <p>{text('schedules.history.goBackHelp')}</p>
        <button type="submit" class="primary">
          {text('schedules.history.goBack')}
        </button>
      </form>
    </details>
  );
}

function Line({ model, line }: { model: HistoryModel; line: HistoryLine }) {
  const { base } = model;
  const isCurrent = line.version === base.version;
  const href = `/schedules/${base.scheduleId}`;
  return (
    <li class={line.isUndone ? 'undone' : undefined} id={`version-${line.version}`}>
      <div>
        <p class="history-sentence">
          {line.sentence}
          {line.isUndone && <span class="tag">{text('schedules.history.undone')}</span>}
          {isCurrent && <span class="tag">{text('schedules.history.now')}</span>}
        </p>
        <p class="quiet">
          {text('schedules.history.version', { number: line.version })} · <When at={line.at} />
        </p>
        {line.names.map(({ id, name }) => (
          <form method="post" action={`${href}/versions/${id}/deletion`} class="version-name">
            <input type="hidden" name="csrf" value={base.csrf} />
            <strong>{name}</strong>
            <button type="submit" class="plain" title={text('schedules.history.nameOffVersion', { name })}>
              <Icon name="cross" />
              <span class="visually-hidden">{text('schedules.history.nameOff', { name })}</span>
            </button>
          </form>
        ))}
      </div>
      <div class="actions">
        {!isCurrent && (
          <a class="button plain" href={`${href}/comparison?before=${base.scheduleId}:${line.version}`}>
            {text('schedules.history.compare')}
          </a>
        )}
        <NameForm model={model} version={line.version} />
        {!isCurrent && <GoBack base={base} version={line.version} />}
      </div>
    </li>
  );
}

/** Who did what when, with names for versions and the way back to any of them. */
export function HistoryPage({ model }: { model: HistoryModel }) {
  const { head, base, lines, olderHref } = model;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {head.termName} · <a href={base.href}>{head.name}</a>
          </p>
          <h1>{text('schedules.history.title')}</h1>
        </div>
        <form method="post" action={`/schedules/${base.scheduleId}/copies`} class="actions">
          <input type="hidden" name="csrf" value={base.csrf} />
          <button type="submit">{text('schedules.history.duplicate')}</button>
        </form>
      </header>
      {lines.length === 0 ? (
        <p class="empty">{text('schedules.history.nothing')}</p>
      ) : (
        <ol class="history" reversed>
          {lines.map((line) => (
            <Line model={model} line={line} />
          ))}
        </ol>
      )}
      {olderHref !== null && (
        <p>
          <a href={olderHref}>{text('schedules.history.older')}</a>
        </p>
      )}
    </>
  );
}
