import { Field, fieldAttributes } from './field.tsx';

/** What was typed into the form, and what is wrong with it, by field. */
export type NewTermValues = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Name and calendar of a term without data. */
export function NewTermForm({ csrf, values: { values, faults } }: { csrf: string; values: NewTermValues }) {
  const input = (name: string) => ({
    ...fieldAttributes({ name, fault: faults[name] }),
    value: values[name] ?? '',
  });
  return (
    <form method="post" action="/terms" class="form">
      <input type="hidden" name="csrf" value={csrf} />
      <Field name="name" label="Name of the term" fault={faults.name}>
        <input {...input('name')} required maxlength={100} placeholder="Autumn term" />
      </Field>
      <div class="field-row">
        <Field name="days" label="Days a week" fault={faults.days}>
          <input {...input('days')} type="number" min={1} max={7} required />
        </Field>
        <Field name="periods" label="Periods a day" fault={faults.periods}>
          <input {...input('periods')} type="number" min={1} max={20} required />
        </Field>
        <Field name="firstStart" label="First one starts at" fault={faults.firstStart}>
          <input {...input('firstStart')} type="time" required />
        </Field>
        <Field name="minutes" label="Minutes of a period" fault={faults.minutes}>
          <input {...input('minutes')} type="number" min={5} max={240} required />
        </Field>
      </div>
      <button type="submit">Make the term</button>
    </form>
  );
}
