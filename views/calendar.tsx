import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { Field, fieldAttributes } from './components/field.tsx';
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
  const cell = (key: 'name' | 'startsAt' | 'endsAt' | 'breakName', label: string, placeholder: string) => {
    const name = `period-${at}-${key}`;
    const fault = page.faults[name];
    return (
      <td class={fault === undefined ? undefined : 'faulty'}>
        <input
          id={name}
          name={key}
          value={period[key]}
          aria-label={`${label} of period ${at + 1}`}
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
      {cell('name', 'Name', String(at + 1))}
      {cell('startsAt', 'Start', '08:00')}
      {cell('endsAt', 'End', '08:45')}
      {cell('breakName', 'Break after the end', 'none')}
      <td>
        <label class="check-field">
          <input type="checkbox" name="divides" value={String(at)} checked={period.dividesLessons} />
          <span>
            divides<span class="visually-hidden"> lessons after period {at + 1}</span>
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
          <h1>Calendar</h1>
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
          <legend class="visually-hidden">Calendar</legend>
          <div class="field-row">
            <Field name="days" label="Days" help="Between commas, in order." fault={faults.days}>
              <input
                {...fieldAttributes({ name: 'days', help: 'days', fault: faults.days })}
                value={page.days.join(', ')}
              />
            </Field>
            <Field
              name="weeks"
              label="Weeks that repeat"
              help="1, or 2 for A and B weeks."
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
              <caption class="visually-hidden">Periods of a day</caption>
              <thead>
                <tr>
                  <th scope="col">Period</th>
                  <th scope="col">Starts at</th>
                  <th scope="col">Ends at</th>
                  <th scope="col">Break after it</th>
                  <th scope="col">Double lessons</th>
                </tr>
              </thead>
              <tbody>
                {page.periods.map((_, at) => (
                  <PeriodRow page={page} at={at} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="quiet">
            A row that is left empty is no period. A break that divides lessons is one that no double lesson
            lies across, such as lunch.
          </p>
          {tools && (
            <div class="actions">
              <button type="submit" class="primary">
                Save
              </button>
            </div>
          )}
        </fieldset>
      </form>
    </>
  );
}
