import { text } from '../src/languages/text.ts';
import { Field, FieldFault, fieldAttributes } from './components/field.tsx';

/** One parameter of a rule as a field. */
export type RuleFieldView = {
  readonly key: string;
  readonly label: string;
  readonly fault: string | undefined;
  /** What is chosen or typed. */
  readonly values: readonly string[];
} & (
  | {
      readonly is: 'text';
      readonly help: string;
      readonly options: readonly string[];
      readonly many: boolean;
    }
  | { readonly is: 'number'; readonly least: number; readonly most: number; readonly isRequired: boolean }
  | { readonly is: 'yes' }
  | {
      readonly is: 'select' | 'choices';
      readonly options: readonly { readonly value: string; readonly text: string }[];
    }
  | { readonly is: 'lines'; readonly help: string }
  | { readonly is: 'cells'; readonly days: readonly string[]; readonly periods: readonly string[] }
);

/** The form of a rule. */
export type RuleFormModel = {
  readonly termName: string;
  /** The address of the rules, and where the form goes. */
  readonly listHref: string;
  readonly action: string;
  readonly csrf: string;
  readonly revision: number;
  readonly kind: string;
  readonly title: string;
  readonly help: string;
  readonly alert: string | null;
  readonly scopes: readonly {
    readonly value: string;
    readonly label: string;
    readonly isChosen: boolean;
    /** The field of those that name things; null for the others. */
    readonly names: {
      readonly value: string;
      readonly fault: string | undefined;
      readonly options: readonly string[];
    } | null;
  }[];
  readonly scopeFault: string | undefined;
  readonly fields: readonly RuleFieldView[];
  readonly isHard: boolean;
  readonly weight: string;
  readonly weightFault: string | undefined;
  readonly submit: string;
};

function Names(props: { options: readonly string[]; id: string }) {
  return (
    <datalist id={props.id}>
      {props.options.map((name) => (
        <option value={name} />
      ))}
    </datalist>
  );
}

function Cells({ field }: { field: Extract<RuleFieldView, { is: 'cells' }> }) {
  const { key, label, fault, values, days, periods } = field;
  return (
    <fieldset class={fault === undefined ? 'cells-field' : 'cells-field faulty'}>
      <legend>{label}</legend>
      {fault !== undefined && <p class="field-error">{fault}</p>}
      <div class="table-frame">
        <table class="cells">
          <thead>
            <tr>
              <th scope="col">{text('data.rules.form.period')}</th>
              {days.map((day) => (
                <th scope="col">{day}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period, at) => (
              <tr>
                <th scope="row">{period}</th>
                {days.map((day, column) => (
                  <td>
                    <label>
                      <input
                        type="checkbox"
                        name={key}
                        value={`${column}-${at}`}
                        checked={values.includes(`${column}-${at}`)}
                      />
                      <span class="visually-hidden">{text('words.cell', { day, period })}</span>
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function RuleField({ field }: { field: RuleFieldView }) {
  const { key, label, fault, values } = field;
  const [value = ''] = values;
  switch (field.is) {
    case 'cells':
      return <Cells field={field} />;
    case 'yes':
      return (
        <label class="check-field">
          <input type="checkbox" name={key} value="yes" checked={value === 'yes'} />
          <span>{label}</span>
        </label>
      );
    case 'choices':
      return (
        <fieldset class="check-fields">
          <legend>{label}</legend>
          {field.options.map((option) => (
            <label class="check-field">
              <input
                type="checkbox"
                name={key}
                value={option.value}
                checked={values.includes(option.value)}
              />
              <span>{option.text}</span>
            </label>
          ))}
          {fault !== undefined && <p class="field-error">{fault}</p>}
        </fieldset>
      );
    case 'select':
      return (
        <Field name={key} label={label} fault={fault}>
          <select {...fieldAttributes({ name: key, fault })}>
            {field.options.map((option) => (
              <option value={option.value} selected={option.value === value}>
                {option.text}
              </option>
            ))}
          </select>
        </Field>
      );
    case 'number':
      return (
        <Field name={key} label={label} fault={fault}>
          <input
            {...fieldAttributes({ name: key, fault })}
            type="number"
            min={field.least}
            max={field.most}
            required={field.isRequired}
            value={value}
          />
        </Field>
      );
    case 'lines':
      return (
        <Field name={key} label={label} help={field.help} fault={fault}>
          <textarea {...fieldAttributes({ name: key, help: field.help, fault })} rows={4}>
            {value}
          </textarea>
        </Field>
      );
    case 'text':
      return (
        <Field name={key} label={label} help={field.help} fault={fault}>
          <input
            {...fieldAttributes({ name: key, help: field.help, fault })}
            value={value}
            autocomplete="off"
            list={field.options.length > 0 ? `${key}-names` : undefined}
            data-many={field.many ? true : undefined}
          />
          {field.options.length > 0 && <Names id={`${key}-names`} options={field.options} />}
        </Field>
      );
  }
}

function Scopes({ form }: { form: RuleFormModel }) {
  return (
    <fieldset class="scopes">
      <legend>{text('data.rules.form.whom')}</legend>
      {form.scopeFault !== undefined && <p class="field-error">{form.scopeFault}</p>}
      {form.scopes.map(({ value, label, isChosen, names }) => (
        <div class="scope">
          <label class="check-field">
            <input type="radio" name="scope" value={value} checked={isChosen} />
            <span>{label}</span>
          </label>
          {names && (
            <div class={names.fault === undefined ? 'field' : 'field faulty'}>
              <input
                {...fieldAttributes({ name: `scope-${value}`, fault: names.fault })}
                value={names.value}
                autocomplete="off"
                aria-label={text('data.rules.form.byName', { whom: label })}
                list={`scope-${value}-names`}
                data-many={value === 'tag' ? undefined : true}
                data-chooses={value}
              />
              <Names id={`scope-${value}-names`} options={names.options} />
              <FieldFault name={`scope-${value}`} fault={names.fault} />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Adds a rule, or changes one. */
export function RuleFormPage({ form }: { form: RuleFormModel }) {
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {form.termName} · <a href={form.listHref}>{text('data.rules')}</a>
          </p>
          <h1>{form.title}</h1>
          <p class="quiet">{form.help}</p>
        </div>
      </header>
      <form method="post" action={form.action} class="form card rule-form">
        <input type="hidden" name="csrf" value={form.csrf} />
        <input type="hidden" name="revision" value={String(form.revision)} />
        <input type="hidden" name="kind" value={form.kind} />
        {form.alert !== null && (
          <p class="field-error" role="alert">
            {form.alert}
          </p>
        )}
        <Scopes form={form} />
        {form.fields.map((field) => (
          <RuleField field={field} />
        ))}
        <fieldset class="check-fields">
          <legend>{text('data.rules.form.howMuch')}</legend>
          <label class="check-field">
            <input type="radio" name="hard" value="yes" checked={form.isHard} />
            <span>{text('data.rules.form.hard')}</span>
          </label>
          <label class="check-field">
            <input type="radio" name="hard" value="no" checked={!form.isHard} />
            <span>{text('data.rules.form.soft')}</span>
          </label>
          <Field name="weight" label={text('data.rules.form.weight')} fault={form.weightFault}>
            <input
              {...fieldAttributes({ name: 'weight', fault: form.weightFault })}
              type="number"
              min={1}
              max={1_000_000}
              value={form.weight}
            />
          </Field>
        </fieldset>
        <div class="actions">
          <button type="submit" class="primary">
            {form.submit}
          </button>
          <a class="button plain" href={form.listHref}>
            {text('data.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}
