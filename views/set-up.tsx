import { PASSWORD_HELP, TextField } from './components/text-field.tsx';

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
        <TextField
          name="name"
          label="Name"
          type="text"
          autocomplete="name"
          value={values.name ?? ''}
          fault={faults.name}
        />
        <TextField
          name="email"
          label="E-mail"
          type="email"
          autocomplete="username"
          value={values.email ?? ''}
          fault={faults.email}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autocomplete="new-password"
          help={PASSWORD_HELP}
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
