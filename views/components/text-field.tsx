import { Field, fieldAttributes } from './field.tsx';

/** A text that has to be typed. */
export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly help?: string;
  readonly value: string;
  readonly fault: string | undefined;
}) {
  const { type, autocomplete, value, ...field } = props;
  return (
    <Field {...field}>
      <input {...fieldAttributes(field)} type={type} autocomplete={autocomplete} required value={value} />
    </Field>
  );
}
