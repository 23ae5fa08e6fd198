import { text } from '../src/languages/text.ts';
import { LanguageChoice } from './components/language-choice.tsx';
import { TextField } from './components/text-field.tsx';

/** The first administrator, who can then make everything else. */
export function SetUpPage(props: {
  readonly token: string;
  readonly values: { readonly name?: string; readonly email?: string };
  readonly faults: Readonly<Record<string, string>>;
}) {
  const { token, values, faults } = props;
  return (
    <>
      <LanguageChoice next={`/set-up?token=${encodeURIComponent(token)}`} />
      <section class="narrow card">
        <h1>{text('accounts.setUp.heading')}</h1>
        <p>{text('accounts.setUp.lead')}</p>
        <form method="post" action="/set-up" class="form">
          <input type="hidden" name="token" value={token} />
          <TextField
            name="name"
            label={text('accounts.name')}
            type="text"
            autocomplete="name"
            value={values.name ?? ''}
            fault={faults.name}
          />
          <TextField
            name="email"
            label={text('accounts.email')}
            type="email"
            autocomplete="username"
            value={values.email ?? ''}
            fault={faults.email}
          />
          <TextField
            name="password"
            label={text('accounts.password')}
            type="password"
            autocomplete="new-password"
            help={text('accounts.passwordHelp')}
            value=""
            fault={faults.password}
          />
          <button type="submit" class="primary">
            {text('accounts.setUp.begin')}
          </button>
        </form>
      </section>
    </>
  );
}
