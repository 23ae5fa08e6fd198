import { text } from '../src/languages/text.ts';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { Field, fieldAttributes } from './components/field.tsx';
import { richText } from './components/rich-text.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** The calendar of a term: its week, the periods of a day, and the breaks between them. */
export type CalendarPageModel = {
  readonly termName: string;
  readonly tabs: DataPageModel['tabs'];
  readonly done: string | null;
  /** For planners; readers see the same in fields that cannot be changed. */
  readonly tools: DataTools | null;
  readonly action: string;
  readonly revision: number;
  readonly weeks: string;
  readonly days: readonly string[];
  readonly periods: readonly {
    readonly name: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly breakName: string;
    readonly dividesLessons: boolean;
  }[];
  /** What is wrong, by field: `period-3-name`. */
  readonly faults: Readonly<Record<string, string>>;
  readonly alert: string | null;
};

function PeriodRow({ page, at }: { page: CalendarPageModel; at: number }) {
  const period = page.periods[at]!;
  const number = at + 1;
  const cell = (key: 'name' | 'startsAt' | 'endsAt' | 'breakName', placeholder: string) => {
    const name = `period-${at}-${key}`;
    const fault = page.faults[name];
    return (
      <td class={fault === undefined ? undefined : 'faulty'}>
        <input
          id={name}
          name={key}
          value={period[key]}
          aria-label={text(`data.calendar.${key}.label`, { number })}
          aria-invalid={fault === undefined ? undefined : 'true'}
          aria-describedby={fault === undefined ? undefined : `${name}-says`}
          placeholder={placeholder}
          autocomplete="off"
        />
        {fault !== undefined && (
          <p class="field-error" id={`${name}-says`}>
            {fault}
          </p>
        )}
      </td>
    );
  };
  return (
    <tr>
      {cell('name', String(number))}
      {cell('startsAt', '08:00')}
      {cell('endsAt', '08:45')}
      {cell('breakName', text('data.calendar.noBreak'))}
      <td>
        <label class="check-field">
          <input type="checkbox" name="divides" value={String(at)} checked={period.dividesLessons} />
          <span>
            {richText('data.calendar.divides', {
              number,
              what: (inside) => <span class="visually-hidden">{inside}</span>,
            })}
          </span>
        </label>
      </td>
    </tr>
  );
}

/** Changes the calendar of a term. */
export function CalendarPage({ page }: { page: CalendarPageModel }) {
  const { termName, tabs, tools, done, action, revision, faults, alert } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{termName}</p>
          <h1>{text('data.calendar')}</h1>
        </div>
      </header>
      {tools && <DataToolbar tools={tools} />}
      <DataTabs tabs={tabs} />
      <div id="data-done" aria-live="polite">
        {done !== null && <p class="notice">{done}</p>}
      </div>
      <form method="post" action={action} class="form wide card">
        <input type="hidden" name="csrf" value={tools?.csrf ?? ''} />
        <input type="hidden" name="revision" value={String(revision)} />
        {alert !== null && (
          <p class="field-error" role="alert">
            {alert}
          </p>
        )}
        <fieldset class="calendar-fields" disabled={tools === null}>
          <legend class="visually-hidden">{text('data.calendar')}</legend>
          <div class="field-row">
            <Field
              name="days"
              label={text('data.calendar.days')}
              help={text('data.calendar.days.help')}
              fault={faults.days}
            >
              <input
                {...fieldAttributes({ name: 'days', help: 'days', fault: faults.days })}
                value={page.days.join(', ')}
              />
            </Field>
            <Field
              name="weeks"
              label={text('data.calendar.weeks')}
              help={text('data.calendar.weeks.help')}
              fault={faults.weeks}
            >
              <input
                {...fieldAttributes({ name: 'weeks', help: 'weeks', fault: faults.weeks })}
                type="number"
                min={1}
                max={8}
                value={page.weeks}
              />
            </Field>
          </div>
          {faults.periods !== undefined && <p class="field-error">{faults.periods}</p>}
          <div class="table-frame">
            <table class="data-table calendar">
              <caption class="visually-hidden">{text('data.calendar.periods')}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('data.calendar.period')}</th>
                  <th scope="col">{text('data.calendar.startsAt')}</th>
                  <th scope="col">{text('data.calendar.endsAt')}</th>
                  <th scope="col">{text('data.calendar.break')}</th>
                  <th scope="col">{text('data.calendar.doubles')}</th>
                </tr>
              </thead>
              <tbody>
                {page.periods.map((_, at) => (
                  <PeriodRow page={page} at={at} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="quiet">{text('data.calendar.help')}</p>
          {tools && (
            <div class="actions">
              <button type="submit" class="primary">
                {text('data.save')}
              </button>
            </div>
          )}
        </fieldset>
      </form>
    </>
  );
}
