import { text } from '../../src/languages/text.ts';
import { Field, fieldAttributes } from '../components/field.tsx';
import { richText } from '../components/rich-text.tsx';
import { StepFields, type StepForm } from '../wizard.tsx';

/** The way from a term's data to a timetable. */
export type SolveStepModel = {
  readonly form: StepForm;
  readonly seconds: string;
  readonly hasLessons: boolean;
  readonly impossible: number;
  readonly coursesHref: string;
  readonly checkHref: string;
  /** The draft that it is looked for; null where a new one is made. */
  readonly draftName: string | null;
  /** A timetable that there is already. */
  readonly found: { readonly name: string; readonly href: string } | null;
  /** The solver at work on one of the term's schedules. */
  readonly runHref: string | null;
};

/** Starts the solver, or leads to what it has found. */
export function SolveStep({ page }: { page: SolveStepModel }) {
  const { form, seconds, hasLessons, impossible, coursesHref, checkHref, draftName, found, runHref } = page;
  const fault = form.faults.seconds;
  if (!hasLessons) {
    return (
      <p class="empty">
        {richText('wizard.solve.nothing', { link: (inside) => <a href={coursesHref}>{inside}</a> })}
      </p>
    );
  }
  return (
    <>
      {found && (
        <section class="notice good">
          <p>{text('wizard.solve.found')}</p>
          <a class="button primary" href={found.href}>
            {text('wizard.solve.open', { name: found.name })}
          </a>
        </section>
      )}
      {impossible > 0 && (
        <p class="notice bad">
          {richText('wizard.solve.impossible', {
            count: impossible,
            link: (inside) => <a href={checkHref}>{inside}</a>,
          })}
        </p>
      )}
      {runHref !== null && (
        <p class="notice busy">
          {text('wizard.solve.running')} <a href={runHref}>{text('wizard.solve.watch')}</a>
        </p>
      )}
      <form method="post" action={form.action} class="form card narrow-form">
        <StepFields form={form} what="solve" />
        <Field name="seconds" label={text('wizard.solve.seconds')} fault={fault}>
          <input
            {...fieldAttributes({ name: 'seconds', fault })}
            type="number"
            min={1}
            max={3600}
            value={seconds}
            required
          />
        </Field>
        <p class="quiet">
          {draftName === null ? text('wizard.solve.intoNew') : text('wizard.solve.into', { name: draftName })}
        </p>
        <div class="actions">
          <button type="submit" class={found || impossible > 0 ? undefined : 'primary'}>
            {text('wizard.solve.start')}
          </button>
        </div>
      </form>
    </>
  );
}
