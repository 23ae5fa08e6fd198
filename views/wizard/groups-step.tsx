import { text } from '../../src/languages/text.ts';
import { Field, fieldAttributes } from '../components/field.tsx';
import { StepFields, type StepForm } from '../wizard.tsx';

/** A group with its parts. */
export type TreeNode = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly parts: readonly TreeNode[];
};

/** Years and classes of a term, and the forms that add and divide them. */
export type GroupsStepModel = {
  readonly classesForm: StepForm;
  readonly divisionForm: StepForm;
  readonly classes: { readonly years: string; readonly classes: string; readonly students: string };
  readonly parts: string;
  /** What can be divided: whole years, and classes. */
  readonly choices: readonly {
    readonly year: { readonly id: string; readonly name: string } | null;
    readonly classes: readonly { readonly id: string; readonly name: string }[];
  }[];
  /** Ids of those that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly tree: readonly TreeNode[];
  readonly listHref: string;
};

function Tree({ nodes }: { nodes: readonly TreeNode[] }) {
  return (
    <ul class="group-tree">
      {nodes.map(({ name, size, parts }) => (
        <li>
          <span class="node">
            {name} <span class="quiet">{text('wizard.groups.size', { count: size })}</span>
          </span>
          {parts.length > 0 && <Tree nodes={parts} />}
        </li>
      ))}
    </ul>
  );
}

function ClassesForm({ page }: { page: GroupsStepModel }) {
  const { classesForm: form, classes, tree } = page;
  const field = (key: 'years' | 'classes' | 'students', label: string, help?: string) => ({
    ...{ name: key, label, help, fault: form.faults[key] },
  });
  const input = (key: 'years' | 'classes' | 'students', help?: string) => ({
    ...fieldAttributes({ name: key, help, fault: form.faults[key] }),
    value: classes[key],
    autocomplete: 'off',
  });
  return (
    <form method="post" action={form.action} class="form wide card" data-step-form>
      <h2>{text('wizard.groups.quick')}</h2>
      <StepFields form={form} what="classes" />
      <div class="field-row">
        <Field {...field('years', text('wizard.groups.years'), text('wizard.groups.yearsHelp'))}>
          <input {...input('years', 'help')} placeholder="5-10" required />
        </Field>
        <Field {...field('classes', text('wizard.groups.classes'), text('wizard.groups.classesHelp'))}>
          <input {...input('classes', 'help')} placeholder="a-d" />
        </Field>
        <Field {...field('students', text('wizard.groups.students'))}>
          <input {...input('students')} type="number" min={0} max={10000} placeholder="28" required />
        </Field>
      </div>
      <div class="actions">
        <button type="submit" class={tree.length === 0 ? 'primary' : undefined}>
          {text('wizard.groups.add')}
        </button>
      </div>
    </form>
  );
}

function Choice({ page, id, label }: { page: GroupsStepModel; id: string; label: string }) {
  return (
    <label class="check-field">
      <input type="checkbox" name="groups" value={id} checked={page.chosen.has(id)} />
      <span>{label}</span>
    </label>
  );
}

function DivisionForm({ page }: { page: GroupsStepModel }) {
  const { divisionForm: form, parts, choices } = page;
  const field = { name: 'parts', help: text('wizard.groups.partsHelp'), fault: form.faults.parts };
  return (
    <form method="post" action={form.action} class="form wide card" data-step-form>
      <h2>{text('wizard.groups.divide')}</h2>
      <StepFields form={form} what="division" />
      <Field {...field} label={text('wizard.groups.parts')}>
        <input {...fieldAttributes(field)} value={parts} autocomplete="off" required />
      </Field>
      <fieldset class="choices">
        <legend>{text('wizard.groups.which')}</legend>
        {form.faults.classes !== undefined && <p class="field-error">{form.faults.classes}</p>}
        <div class="class-choices">
          {choices.map(({ year, classes }) => (
            <div class="check-row">
              {year && (
                <Choice
                  page={page}
                  id={year.id}
                  label={text('wizard.groups.wholeYear', { year: year.name })}
                />
              )}
              {classes.map(({ id, name }) => (
                <Choice page={page} id={id} label={name} />
              ))}
            </div>
          ))}
        </div>
      </fieldset>
      <p class="quiet">{text('wizard.groups.divideHelp')}</p>
      <div class="actions">
        <button type="submit">{text('wizard.groups.divideThem')}</button>
      </div>
    </form>
  );
}

/** Adds classes, divides them, and shows the tree that they form. */
export function GroupsStep({ page }: { page: GroupsStepModel }) {
  return (
    <div class="step-columns">
      <div class="step-forms">
        <ClassesForm page={page} />
        {(page.tree.length > 0 || Object.keys(page.divisionForm.faults).length > 0) && (
          <DivisionForm page={page} />
        )}
      </div>
      {page.tree.length > 0 && (
        <section aria-labelledby="tree-heading">
          <h2 id="tree-heading">{text('wizard.groups.tree')}</h2>
          <Tree nodes={page.tree} />
          <p>
            <a href={page.listHref}>{text('wizard.groups.change')}</a>
          </p>
        </section>
      )}
    </div>
  );
}
