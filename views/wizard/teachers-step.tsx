import { text } from '../../src/languages/text.ts';
import { Field, fieldAttributes } from '../components/field.tsx';
import { StepFields, type StepForm } from '../wizard.tsx';

/** Teachers of a term, and the form that adds some. */
export type TeachersStepModel = {
  readonly form: StepForm;
  readonly lines: string;
  readonly teachers: readonly {
    readonly name: string;
    readonly subjects: readonly string[];
    readonly load: number | null;
  }[];
  readonly listHref: string;
};

/** Adds teachers by their names, one a line. */
export function TeachersStep({ page }: { page: TeachersStepModel }) {
  const { form, lines, teachers, listHref } = page;
  const field = { name: 'teachers', help: text('wizard.teachers.linesHelp'), fault: form.faults.teachers };
  return (
    <>
      <form method="post" action={form.action} class="form wide card" data-step-form>
        <h2>{text('wizard.teachers.quick')}</h2>
        <StepFields form={form} what="teachers" />
        <Field {...field} label={text('wizard.teachers.lines')}>
          <textarea
            {...fieldAttributes(field)}
            rows={teachers.length === 0 ? 10 : 4}
            placeholder={text('wizard.teachers.linesExample')}
            required
          >
            {lines}
          </textarea>
        </Field>
        <div class="actions">
          <button type="submit" class={teachers.length === 0 ? 'primary' : undefined}>
            {text('wizard.teachers.add')}
          </button>
        </div>
      </form>
      {teachers.length > 0 && (
        <section class="card">
          <ul class="thing-list">
            {teachers.map(({ name, subjects, load }) => (
              <li>
                {name}{' '}
                {load !== null && (
                  <span class="quiet">{text('wizard.teachers.loadOf', { count: load })}</span>
                )}{' '}
                {subjects.map((subject) => (
                  <span class="tag">{subject}</span>
                ))}
              </li>
            ))}
          </ul>
          <p>
            <a href={listHref}>{text('wizard.teachers.change')}</a>
          </p>
        </section>
      )}
    </>
  );
}
