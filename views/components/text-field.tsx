/** A labelled text field with what helps to fill it in, or what is wrong with it. */
export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly help?: string;
  readonly value: string;
  readonly fault: string | undefined;
}) {
  const { name, label, type, autocomplete, help, value, fault } = props;
  const says = fault ?? help;
  return (
    <div class={fault === undefined ? 'field' : 'field faulty'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={autocomplete}
        required
        value={value}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={says === undefined ? undefined : `${name}-says`}
      />
      {says !== undefined && (
        <p class={fault === undefined ? 'field-help' : 'field-error'} id={`${name}-says`}>
          {says}
        </p>
      )}
    </div>
  );
}

/** What a new password has to be. */
export const PASSWORD_HELP = 'At least 10 characters; a few words are easy to remember.';
