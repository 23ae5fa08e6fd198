import { text } from '../src/languages/text.ts';
import { type Level, type Levels, levelsFor } from '../src/planning/term/availability.ts';
import { levelName } from '../src/planning/term/level-name.ts';
import type { ListName } from '../src/planning/term/list-table.ts';
import type { AvailabilityRow } from './components/availability-grid.tsx';
import { LEVEL_SYMBOLS } from './components/availability-levels.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';

type Neighbour = { readonly name: string; readonly href: string };

/** When one thing of a list is available, in a form. */
export type AvailabilityFormModel = {
  readonly termName: string;
  readonly list: ListName;
  readonly listHref: string;
  readonly action: string;
  readonly tools: DataTools | null;
  readonly revision: number;
  readonly days: readonly string[];
  readonly periods: readonly string[];
  readonly row: AvailabilityRow;
  /** Its levels as they are; those of `row` may be what was chosen and could not be taken. */
  readonly seen: Levels;
  readonly alert: string | null;
  readonly done: string | null;
  /** Rules that say more of it. */
  readonly rules: readonly {
    readonly label: string;
    readonly details: string;
    readonly whom: string;
    readonly href: string | null;
  }[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly others: readonly { readonly id: string; readonly name: string }[];
};

/** The name of the field of a period. */
export function levelField(cell: number): string {
  return `level-${cell}`;
}

/** The levels that a form was made with, as one of its fields says them. */
function levelsField(levels: Levels): string {
  return levels.join(' ');
}

function LevelCell({ page, cell }: { page: AvailabilityFormModel; cell: number }) {
  const { row, list, days, periods, tools } = page;
  const level = row.levels[cell]!;
  const where = {
    day: days[Math.floor(cell / periods.length)]!,
    period: periods[cell % periods.length]!,
  };
  if (row.never.has(cell)) return <td class="other">{text('availability.otherNever')}</td>;
  const classes = row.noted.has(cell) ? 'noted' : undefined;
  if (!tools) {
    return (
      <td class={classes} data-level={level === 0 ? undefined : String(level)}>
        {LEVEL_SYMBOLS[level]} {levelName(level)}
      </td>
    );
  }
  return (
    <td class={classes}>
      <select name={levelField(cell)} aria-label={text('availability.formCell', where)}>
        {levelsFor(list).map((one: Level) => (
          <option value={String(one)} selected={one === level}>
            {`${LEVEL_SYMBOLS[one]} ${levelName(one)}`.trim()}
          </option>
        ))}
      </select>
    </td>
  );
}

function LevelTable({ page }: { page: AvailabilityFormModel }) {
  const { days, periods, row } = page;
  const caption = text('availability.ofOne', { name: row.name });
  return (
    <div class="table-frame">
      <table class="data-table level-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('availability.period')}</th>
            {days.map((day) => (
              <th scope="col">{day}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, at) => (
            <tr>
              <th scope="row">{period}</th>
              {days.map((_, day) => (
                <LevelCell page={page} cell={day * periods.length + at} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CopyForm({ page, tools }: { page: AvailabilityFormModel; tools: DataTools }) {
  const { listHref, row, revision, others } = page;
  if (others.length === 0) return null;
  return (
    <details class="card copy-levels">
      <summary>{text('availability.copyToOthers')}</summary>
      <form method="post" action={`${listHref}/copies`} class="form wide">
        <input type="hidden" name="csrf" value={tools.csrf} />
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="from" value={row.id} />
        <fieldset class="copy-targets">
          <legend>{text('availability.copySaved', { name: row.name })}</legend>
          {others.map(({ id, name }) => (
            <label class="check-field">
              <input type="checkbox" name="ids" value={id} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit">{text('availability.copy')}</button>
        </div>
      </form>
    </details>
  );
}

function OtherRules({ rules }: Pick<AvailabilityFormModel, 'rules'>) {
  if (rules.length === 0) return null;
  return (
    <section class="other-rules">
      <h2>{text('availability.otherRules')}</h2>
      <ul>
        {rules.map(({ label, details, whom, href }) => (
          <li>
            {href === null ? label : <a href={href}>{label}</a>}
            <span class="quiet"> {[details, whom].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One thing's week in fields that work without scripts. */
export function AvailabilityFormPage({ page }: { page: AvailabilityFormModel }) {
  const { termName, list, listHref, action, tools, revision, row, seen, alert, done, previous, next } = page;
  const { load, free } = row;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {termName} · <a href={listHref}>{text(`availability.of.${list}`)}</a>
          </p>
          <h1>{row.name}</h1>
          <p class="facts">
            {text(list === 'rooms' ? 'availability.loadOfRoom' : 'availability.loadInWords', { load, free })}
            {load > free && <strong class="load over">{text('availability.over')}</strong>}
          </p>
        </div>
        <nav class="actions" aria-label={text('availability.neighbours')}>
          {previous && (
            <a class="button plain" rel="prev" href={previous.href}>
              {text('availability.previous', { name: previous.name })}
            </a>
          )}
          {next && (
            <a class="button plain" rel="next" href={next.href}>
              {text('availability.next', { name: next.name })}
            </a>
          )}
        </nav>
      </header>
      {tools && <DataToolbar tools={tools} />}
      <div id="data-done" aria-live="polite">
        {done !== null && <p class="notice">{done}</p>}
      </div>
      {alert !== null && (
        <p class="notice bad" role="alert">
          {alert}
        </p>
      )}
      {tools ? (
        <form method="post" action={action} class="form wide">
          <input type="hidden" name="csrf" value={tools.csrf} />
          <input type="hidden" name="revision" value={String(revision)} />
          <input type="hidden" name="seen" value={levelsField(seen)} />
          <LevelTable page={page} />
          <div class="actions">
            <button type="submit" class="primary">
              {text('data.save')}
            </button>
            <a class="button plain" href={listHref}>
              {text('data.cancel')}
            </a>
          </div>
        </form>
      ) : (
        <LevelTable page={page} />
      )}
      <OtherRules rules={page.rules} />
      {tools && <CopyForm page={page} tools={tools} />}
    </>
  );
}
