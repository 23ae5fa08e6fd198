function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly type: string;
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

/** The first administrator, who can then make everything else. */
export function SetUpPage(props: {
  readonly token: string;
  readonly values: { readonly name?: string; readonly email?: string };
  readonly faults: Readonly<Record<string, string>>;
}) {
  const { token, values, faults } = props;
  return (
    <section class="narrow card">
      <h1>Set up Schedule Builder</h1>
      <p>
        You become the first administrator. You sign in with this e-mail address and password from now on.
      </p>
      <form method="post" action="/set-up" class="form">
        <input type="hidden" name="token" value={token} />
        <Field
          name="name"
          label="Name"
          type="text"
          autocomplete="name"
          value={values.name ?? ''}
          fault={faults.name}
        />
        <Field
          name="email"
          label="E-mail"
          type="email"
          autocomplete="username"
          value={values.email ?? ''}
          fault={faults.email}
        />
        <Field
          name="password"
          label="Password"
          type="password"
          autocomplete="new-password"
          help="At least 10 characters; a few words are easy to remember."
          value=""
          fault={faults.password}
        />
        <button type="submit" class="primary">
          Begin
        </button>
      </form>
    </section>
  );
}
