import { text } from '../src/languages/text.ts';
import { Field, fieldAttributes } from './components/field.tsx';
import { PeriodCell } from './components/period-cell.tsx';
import { ThingHead, type ThingPageHead } from './thing.tsx';

/** A bell table as a page with the calendar lists it. */
export type BellTableLine = {
  readonly name: string;
  readonly href: string;
  /** When and for whom it holds: `Friday · 7A`. */
  readonly holds: string;
  /** From when to when its day lasts. */
  readonly span: string;
};

/** The bell tables of a term, below its usual clock times. */
export function BellTables(props: {
  readonly lines: readonly BellTableLine[];
  /** Where one is added, for planners; null for those who only look. */
  readonly newHref: string | null;
}) {
  const { lines, newHref } = props;
  return (
    <section class="card bell-tables" aria-labelledby="bell-tables">
      <h2 id="bell-tables">{text('bells.title')}</h2>
      <p class="quiet">{text('bells.help')}</p>
      {lines.length === 0 ? (
        <p>{text('bells.none')}</p>
      ) : (
        <ul>
          {lines.map(({ name, href, holds, span }) => (
            <li>
              <a href={href}>{name}</a> <span>{holds}</span> <span class="quiet">{span}</span>
            </li>
          ))}
        </ul>
      )}
      {newHref !== null && (
        <a class="button" href={newHref}>
          {text('bells.add')}
        </a>
      )}
    </section>
  );
}

/** A bell table, or a new one, in fields. */
export type BellTableModel = {
  readonly head: ThingPageHead;
  readonly action: string;
  /** For planners; null for readers, who see the same in fields that cannot be changed. */
  readonly csrf: string | null;
  readonly revision: number;
  readonly name: string;
  readonly days: readonly { readonly name: string; readonly isChosen: boolean }[];
  readonly groups: string;
  /** Names of all groups. */
  readonly groupNames: readonly string[];
  readonly periods: readonly {
    readonly name: string;
    readonly startsAt: string;
    readonly endsAt: string;
    /** What the clock shows usually. */
    readonly usual: string;
  }[];
  /** What is wrong, by field: `period-3-startsAt`. */
  readonly faults: Readonly<Record<string, string>>;
  readonly alert: string | null;
  readonly backHref: string;
  /** The page that it leads back to, as its form tells it. */
  readonly back: string;
  /** Where it is deleted; null for a new one. */
  readonly deletionAction: string | null;
};

function TimeCell(props: { page: BellTableModel; at: number; field: 'startsAt' | 'endsAt' }) {
  const { page, at, field } = props;
  const period = page.periods[at]!;
  return (
    <PeriodCell
      at={at}
      field={field}
      value={period[field]}
      label={text(`data.calendar.${field}.label`, { number: period.name })}
      fault={page.faults[`period-${at}-${field}`]}
    />
  );
}

/** Changes a bell table, or adds one. */
export function BellTablePage({ page }: { page: BellTableModel }) {
  const { head, csrf, revision, faults, alert, deletionAction } = page;
  return (
    <>
      <ThingHead {...head} />
      <form method="post" action={page.action} class="form wide card">
        <input type="hidden" name="csrf" value={csrf ?? ''} />
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="back" value={page.back} />
        {page.days.map(({ name }) => (
          <input type="hidden" name="calendarDays" value={name} />
        ))}
        {page.periods.map(({ name }) => (
          <input type="hidden" name="calendarPeriods" value={name} />
        ))}
        {alert !== null && (
          <p class="field-error" role="alert">
            {alert}
          </p>
        )}
        <fieldset class="calendar-fields" disabled={csrf === null}>
          <legend class="visually-hidden">{head.title}</legend>
          <div class="field-row">
            <Field name="name" label={text('bells.name')} help={text('bells.name.help')} fault={faults.name}>
              <input
                {...fieldAttributes({ name: 'name', help: 'name', fault: faults.name })}
                value={page.name}
                autocomplete="off"
              />
            </Field>
            <Field
              name="groups"
              label={text('bells.groups')}
              help={text('bells.groups.help')}
              fault={faults.groups}
            >
              <input
                {...fieldAttributes({ name: 'groups', help: 'groups', fault: faults.groups })}
                value={page.groups}
                autocomplete="off"
                list="group-names"
                data-many
              />
              <datalist id="group-names">
                {page.groupNames.map((name) => (
                  <option value={name} />
                ))}
              </datalist>
            </Field>
          </div>
          <fieldset class="bell-days" aria-describedby="days-says">
            <legend>{text('bells.days')}</legend>
            <div class="actions">
              {page.days.map(({ name, isChosen }, at) => (
                <label class="check-field">
                  <input type="checkbox" name="days" value={String(at)} checked={isChosen} />
                  <span>{name}</span>
                </label>
              ))}
            </div>
            <p class={faults.days === undefined ? 'field-help' : 'field-error'} id="days-says">
              {faults.days ?? text('bells.days.help')}
            </p>
          </fieldset>
          <div class="table-frame">
            <table class="data-table calendar">
              <caption class="visually-hidden">{text('bells.times')}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('data.calendar.period')}</th>
                  <th scope="col">{text('data.calendar.startsAt')}</th>
                  <th scope="col">{text('data.calendar.endsAt')}</th>
                  <th scope="col">{text('bells.usual')}</th>
                </tr>
              </thead>
              <tbody>
                {page.periods.map(({ name, usual }, at) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <TimeCell page={page} at={at} field="startsAt" />
                    <TimeCell page={page} at={at} field="endsAt" />
                    <td class="quiet">{usual}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {csrf !== null && (
            <div class="actions">
              <button type="submit" class="primary">
                {text('data.save')}
              </button>
              <a class="button plain" href={page.backHref}>
                {text('data.cancel')}
              </a>
              {deletionAction !== null && (
                <button type="submit" class="danger" formaction={deletionAction} formnovalidate>
                  {text('data.delete')}
                </button>
              )}
            </div>
          )}
        </fieldset>
      </form>
    </>
  );
}
