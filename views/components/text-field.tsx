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

/** What a new password has to be. */
export const PASSWORD_HELP = 'At least 10 characters; a few words are easy to remember.';
