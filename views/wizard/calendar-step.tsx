import { text } from '../../src/languages/text.ts';
import type { TypedDay } from '../../src/planning/wizard/lay-out-day.ts';
import { type BellTableLine, BellTables } from '../bell-table.tsx';
import { CalendarForm, type CalendarFormModel } from '../calendar.tsx';
import { Field, FieldFault, fieldAttributes } from '../components/field.tsx';
import { StepFields, type StepForm } from '../wizard.tsx';

/** The week and the day of a term. */
export type CalendarStepModel = {
  readonly form: StepForm;
  readonly day: TypedDay;
  readonly fine: CalendarFormModel;
  /** Whether the periods one by one are shown from the start. */
  readonly isFineOpen: boolean;
  readonly bellTables: readonly BellTableLine[];
  readonly newBellTableHref: string;
};

function BreakRow({ page, at }: { page: CalendarStepModel; at: number }) {
  const pause = page.day.breaks[at]!;
  const { faults } = page.form;
  const number = at + 1;
  const cell = (key: 'after' | 'name' | 'minutes', label: string, numeric: boolean) => {
    const name = `break-${at}-${key}`;
    const fault = faults[name];
    return (
      <td data-label={label} class={fault === undefined ? undefined : 'faulty'}>
        <input
          {...fieldAttributes({ name, fault })}
          name={`break-${key}`}
          value={pause[key]}
          inputmode={numeric ? 'numeric' : undefined}
          placeholder={key === 'name' && at === 0 ? text('wizard.calendar.breakExample') : undefined}
          aria-label={text('wizard.calendar.breakOf', { what: label, number })}
          autocomplete="off"
        />
        <FieldFault name={name} fault={fault} />
      </td>
    );
  };
  return (
    <tr>
      {cell('after', text('wizard.calendar.breakAfter'), true)}
      {cell('name', text('wizard.calendar.breakName'), false)}
      {cell('minutes', text('wizard.calendar.breakMinutes'), true)}
      <td>
        <label class="check-field">
          <input type="checkbox" name="break-divides" value={String(at)} checked={pause.dividesLessons} />
          <span>
            {text('wizard.calendar.breakDivides')}
            <span class="visually-hidden">
              , {text('wizard.calendar.breakOf', { what: text('wizard.calendar.breaks'), number })}
            </span>
          </span>
        </label>
      </td>
    </tr>
  );
}

/** Lays out the day from a few numbers, shows its periods one by one, and the bell tables of other days. */
export function CalendarStep({ page }: { page: CalendarStepModel }) {
  const { form, day, fine } = page;
  const input = (
    key: 'days' | 'weeks' | 'periods' | 'firstStart' | 'minutes' | 'between',
    help?: string,
  ) => ({
    ...fieldAttributes({ name: `day-${key}`, help, fault: form.faults[key] }),
    value: day[key],
    required: true,
    autocomplete: 'off',
  });
  const field = (key: string, label: string, help?: string) => ({
    ...{ name: `day-${key}`, label, help, fault: form.faults[key] },
  });
  return (
    <>
      <form method="post" action={form.action} class="form wide card" data-step-form>
        <h2>{text('wizard.calendar.quick')}</h2>
        <StepFields form={form} what="day" />
        <div class="field-row two-thirds">
          <Field {...field('days', text('wizard.calendar.days'), text('wizard.calendar.daysHelp'))}>
            <input {...input('days', 'help')} />
          </Field>
          <Field {...field('weeks', text('wizard.calendar.weeks'), text('wizard.calendar.weeksHelp'))}>
            <input {...input('weeks', 'help')} type="number" min={1} max={8} />
          </Field>
        </div>
        <div class="field-row">
          <Field {...field('firstStart', text('wizard.calendar.firstStart'))}>
            <input {...input('firstStart')} type="time" />
          </Field>
          <Field {...field('periods', text('wizard.calendar.periods'))}>
            <input {...input('periods')} type="number" min={1} max={30} />
          </Field>
          <Field {...field('minutes', text('wizard.calendar.minutes'))}>
            <input {...input('minutes')} type="number" min={5} max={240} />
          </Field>
          <Field {...field('between', text('wizard.calendar.between'), text('wizard.calendar.betweenHelp'))}>
            <input {...input('between', 'help')} type="number" min={0} max={240} />
          </Field>
        </div>
        <table class="line-table">
          <caption>{text('wizard.calendar.breaks')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('wizard.calendar.breakAfter')}</th>
              <th scope="col">{text('wizard.calendar.breakName')}</th>
              <th scope="col">{text('wizard.calendar.breakMinutes')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {day.breaks.map((_, at) => (
              <BreakRow page={page} at={at} />
            ))}
          </tbody>
        </table>
        <div class="actions">
          <button type="submit" class="primary">
            {text('wizard.calendar.layOut')}
          </button>
        </div>
      </form>
      <details class="fine-periods" open={page.isFineOpen}>
        <summary>{text('wizard.calendar.fine')}</summary>
        <p class="quiet">{text('wizard.calendar.fineHelp')}</p>
        <CalendarForm form={fine} />
      </details>
      <BellTables lines={page.bellTables} newHref={page.newBellTableHref} />
    </>
  );
}
