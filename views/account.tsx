import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../src/languages/languages.ts';
import { text } from '../src/languages/text.ts';
import type { Role } from '../src/store/schema/users.ts';
import { Field, fieldAttributes } from './components/field.tsx';
import { TextField } from './components/text-field.tsx';

function LanguageForm(props: {
  readonly csrf: string;
  readonly language: LanguageCode | null;
  readonly fault: string | undefined;
}) {
  const { csrf, language, fault } = props;
  const field = {
    name: 'language',
    label: text('accounts.language.choose'),
    help: text('accounts.language.help'),
    fault,
  };
  const action = '/account/language';
  return (
    <form method="post" action={action} class="form" hx-post={action} hx-trigger="change, submit">
      <input type="hidden" name="csrf" value={csrf} />
      <Field {...field}>
        <select {...fieldAttributes(field)} autocomplete="off">
          <option value="" selected={language === null}>
            {text('accounts.language.browser')}
          </option>
          {LANGUAGE_CODES.map((code) => (
            <option value={code} lang={code} selected={code === language}>
              {LANGUAGES[code].name}
            </option>
          ))}
        </select>
      </Field>
      <noscript>
        <button type="submit">{text('accounts.language.change')}</button>
      </noscript>
    </form>
  );
}

/** Whoever is signed in: their name, language and password. */
export function AccountPage(props: {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Their own choice; null for what their browser asks for. */
  readonly language: LanguageCode | null;
  readonly csrf: string;
  readonly faults: Readonly<Record<string, string>>;
  /** What has just been done. */
  readonly done: string | null;
}) {
  const { name, email, role, language, csrf, faults, done } = props;
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{text('accounts.own.title')}</h1>
          <p class="quiet">
            {text('accounts.addressAndRole', { email, role: text(`accounts.role.${role}`) })}
          </p>
        </div>
      </header>
      {done !== null && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      <div class="cards">
        <section class="card" aria-labelledby="name-heading">
          <h2 id="name-heading">{text('accounts.name')}</h2>
          <form method="post" action="/account/name" class="form">
            <input type="hidden" name="csrf" value={csrf} />
            <TextField
              name="name"
              label={text('accounts.name')}
              type="text"
              autocomplete="name"
              value={name}
              fault={faults.name}
            />
            <button type="submit">{text('accounts.own.changeName')}</button>
          </form>
        </section>
        <section class="card" aria-labelledby="language-heading">
          <h2 id="language-heading">{text('accounts.language.label')}</h2>
          <LanguageForm csrf={csrf} language={language} fault={faults.language} />
        </section>
        <section class="card" aria-labelledby="password-heading">
          <h2 id="password-heading">{text('accounts.password')}</h2>
          <form method="post" action="/account/password" class="form">
            <input type="hidden" name="csrf" value={csrf} />
            <TextField
              name="old"
              label={text('accounts.own.oldPassword')}
              type="password"
              autocomplete="current-password"
              value=""
              fault={faults.old}
            />
            <TextField
              name="password"
              label={text('accounts.newPassword')}
              type="password"
              autocomplete="new-password"
              help={text('accounts.own.passwordHelp')}
              value=""
              fault={faults.password}
            />
            <button type="submit">{text('accounts.own.changePassword')}</button>
          </form>
        </section>
      </div>
    </>
  );
}
