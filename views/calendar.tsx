import { text } from '../src/languages/text.ts';
import { type BellTableLine, BellTables } from './bell-table.tsx';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { Field, fieldAttributes } from './components/field.tsx';
import { PeriodCell } from './components/period-cell.tsx';
import { richText } from './components/rich-text.tsx';
import { type DataPageModel, DataTabs } from './data.tsx';

/** The form of a term's calendar: its week, the periods of a day, and the breaks between them. */
export type CalendarFormModel = {
  readonly action: string;
  /** For planners; null for readers, who see the same in fields that cannot be changed. */
  readonly csrf: string | null;
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

/** The page of a term's calendar. */
export type CalendarPageModel = {
  readonly termName: string;
  readonly tabs: DataPageModel['tabs'];
  readonly done: string | null;
  readonly tools: DataTools | null;
  readonly form: CalendarFormModel;
  readonly bellTables: readonly BellTableLine[];
  /** Where a bell table is added, for planners; null for those who only look. */
  readonly newBellTableHref: string | null;
};

function PeriodRow({ form, at }: { form: CalendarFormModel; at: number }) {
  const period = form.periods[at]!;
  const number = at + 1;
  const cell = (key: 'name' | 'startsAt' | 'endsAt' | 'breakName', placeholder: string) => (
    <PeriodCell
      at={at}
      field={key}
      value={period[key]}
      label={text(`data.calendar.${key}.label`, { number })}
      placeholder={placeholder}
      fault={form.faults[`period-${at}-${key}`]}
    />
  );
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

/** Days, weeks and periods in fields that can be changed. */
export function CalendarForm({ form }: { form: CalendarFormModel }) {
  const { action, csrf, revision, faults, alert } = form;
  return (
    <form method="post" action={action} class="form wide card" data-step-form>
      <input type="hidden" name="csrf" value={csrf ?? ''} />
      <input type="hidden" name="what" value="periods" />
      <input type="hidden" name="revision" value={String(revision)} />
      {alert !== null && (
        <p class="field-error" role="alert">
          {alert}
        </p>
      )}
      <fieldset class="calendar-fields" disabled={csrf === null}>
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
              value={form.days.join(', ')}
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
              value={form.weeks}
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
              {form.periods.map((_, at) => (
                <PeriodRow form={form} at={at} />
              ))}
            </tbody>
          </table>
        </div>
        <p class="quiet">{text('data.calendar.help')}</p>
        {csrf !== null && (
          <div class="actions">
            <button type="submit" class="primary">
              {text('data.save')}
            </button>
          </div>
        )}
      </fieldset>
    </form>
  );
}

/** Changes the calendar of a term. */
export function CalendarPage({ page }: { page: CalendarPageModel }) {
  const { termName, tabs, tools, done, form } = page;
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
      <CalendarForm form={form} />
      <BellTables lines={page.bellTables} newHref={page.newBellTableHref} />
    </>
  );
}
