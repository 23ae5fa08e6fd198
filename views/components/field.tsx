import type { Child } from 'hono/jsx';

/** What stands beside a field of a form. */
type Beside = {
  readonly name: string;
  /** What helps to fill it in; not shown while something is wrong with it. */
  readonly help?: string | undefined;
  /** What is wrong with what was typed. */
  readonly fault: string | undefined;
};

/** The attributes of a field's input by which it belongs to its label and to what is said of it. */
export function fieldAttributes({ name, help, fault }: Beside) {
  return {
    id: name,
    name,
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
    'aria-describedby': (fault ?? help) === undefined ? undefined : `${name}-says`,
  };
}

/** What is wrong with a field that stands in a table, beside its input; nothing while all is right. */
export function FieldFault({ name, fault }: Pick<Beside, 'name' | 'fault'>) {
  if (fault === undefined) return null;
  return (
    <p class="field-error" id={`${name}-says`}>
      {fault}
    </p>
  );
}

/** A field of a form with its label, and with what helps to fill it in or is wrong with it. */
export function Field(props: Beside & { readonly label: string; readonly children: Child }) {
  const { name, label, help, fault, children } = props;
  const says = fault ?? help;
  return (
    <div class={fault === undefined ? 'field' : 'field faulty'}>
      <label for={name}>{label}</label>
      {children}
      {says !== undefined && (
        <p class={fault === undefined ? 'field-help' : 'field-error'} id={`${name}-says`}>
          {says}
        </p>
      )}
    </div>
  );
}
