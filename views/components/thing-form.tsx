import { Field, fieldAttributes } from './field.tsx';
import { richText } from './rich-text.tsx';

/** One column of a list as a field of a form. */
export type ThingField = {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly isNumber: boolean;
  readonly value: string;
  readonly fault: string | undefined;
  /** Names that may stand in it, several where `many`; null for free text. */
  readonly names: { readonly options: readonly string[]; readonly many: boolean } | null;
};

/** A form that adds a thing to a list, or changes one or more. */
export type ThingForm = {
  readonly action: string;
  readonly csrf: string;
  /** Which revision of the data the person sees. */
  readonly revision: number;
  /** The things that are changed; none for a new one. */
  readonly ids: readonly string[];
  readonly fields: readonly ThingField[];
  /** What is wrong with the whole. */
  readonly alert: string | null;
  readonly backHref: string;
};

/** What is hidden in every form that changes a term's data. */
export function HiddenFields({ form }: { form: Pick<ThingForm, 'csrf' | 'revision' | 'ids'> }) {
  return (
    <>
      <input type="hidden" name="csrf" value={form.csrf} />
      <input type="hidden" name="revision" value={String(form.revision)} />
      {form.ids.map((id) => (
        <input type="hidden" name="ids" value={id} />
      ))}
    </>
  );
}

function ThingInput({ field, at }: { field: ThingField; at: number }) {
  const { key, isNumber, value, names } = field;
  const listId = `${key}-names`;
  return (
    <>
      <input
        {...fieldAttributes({ name: key, help: field.help, fault: field.fault })}
        value={value}
        autocomplete="off"
        inputmode={isNumber ? 'numeric' : undefined}
        list={names ? listId : undefined}
        data-many={names?.many ? true : undefined}
        autofocus={at === 0}
      />
      {names && (
        <datalist id={listId}>
          {names.options.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** The fields of a thing, with what helps to fill them in. */
export function ThingFields({ form }: { form: ThingForm }) {
  return (
    <>
      {form.alert !== null && (
        <p class="field-error" role="alert">
          {form.alert}
        </p>
      )}
      <div class="thing-fields">
        {form.fields.map((field, at) => (
          <Field name={field.key} label={field.label} help={field.help} fault={field.fault}>
            <ThingInput field={field} at={at} />
          </Field>
        ))}
      </div>
    </>
  );
}

/** The fields of several things at once: only those that are marked are changed. */
export function SharedFields({ form }: { form: ThingForm }) {
  return (
    <>
      {form.alert !== null && (
        <p class="field-error" role="alert">
          {form.alert}
        </p>
      )}
      <div class="shared-fields">
        {form.fields.map((field, at) => (
          <div class="shared-field">
            <label class="shared-mark">
              <input type="checkbox" name="changed" value={field.key} />
              {richText('data.thing.changeField', {
                label: field.label,
                does: (inside) => <span>{inside}</span>,
                what: (inside) => <span class="visually-hidden">{inside}</span>,
              })}
            </label>
            <Field name={field.key} label={field.label} help={field.help} fault={field.fault}>
              <ThingInput field={field} at={at} />
            </Field>
          </div>
        ))}
      </div>
    </>
  );
}
