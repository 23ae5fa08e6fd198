import { text } from '../../src/languages/text.ts';
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
      <Field name="name" label={text('pages.newTerm.name')} fault={faults.name}>
        <input {...input('name')} required maxlength={100} placeholder={text('pages.newTerm.nameExample')} />
      </Field>
      <div class="field-row">
        <Field name="days" label={text('pages.newTerm.days')} fault={faults.days}>
          <input {...input('days')} type="number" min={1} max={7} required />
        </Field>
        <Field name="periods" label={text('pages.newTerm.periods')} fault={faults.periods}>
          <input {...input('periods')} type="number" min={1} max={20} required />
        </Field>
        <Field name="firstStart" label={text('pages.newTerm.firstStart')} fault={faults.firstStart}>
          <input {...input('firstStart')} type="time" required />
        </Field>
        <Field name="minutes" label={text('pages.newTerm.minutes')} fault={faults.minutes}>
          <input {...input('minutes')} type="number" min={5} max={240} required />
        </Field>
      </div>
      <div class="actions">
        <button type="submit" class="primary" name="next" value="set-up">
          {text('wizard.start.make')}
        </button>
        <button type="submit">{text('pages.newTerm.make')}</button>
      </div>
    </form>
  );
}
