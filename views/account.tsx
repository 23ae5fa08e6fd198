import { PASSWORD_HELP, TextField } from './components/text-field.tsx';

/** Whoever is signed in: their name and their password. */
export function AccountPage(props: {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly csrf: string;
  readonly faults: Readonly<Record<string, string>>;
  /** What has just been done. */
  readonly done: string | null;
}) {
  const { name, email, role, csrf, faults, done } = props;
  return (
    <>
      <header class="page-head">
        <div>
          <h1>Your account</h1>
          <p class="quiet">
            {email} · {role}
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
          <h2 id="name-heading">Name</h2>
          <form method="post" action="/account/name" class="form">
            <input type="hidden" name="csrf" value={csrf} />
            <TextField
              name="name"
              label="Name"
              type="text"
              autocomplete="name"
              value={name}
              fault={faults.name}
            />
            <button type="submit">Change the name</button>
          </form>
        </section>
        <section class="card" aria-labelledby="password-heading">
          <h2 id="password-heading">Password</h2>
          <form method="post" action="/account/password" class="form">
            <input type="hidden" name="csrf" value={csrf} />
            <TextField
              name="old"
              label="Present password"
              type="password"
              autocomplete="current-password"
              value=""
              fault={faults.old}
            />
            <TextField
              name="password"
              label="New password"
              type="password"
              autocomplete="new-password"
              help={`${PASSWORD_HELP} You are signed out everywhere else.`}
              value=""
              fault={faults.password}
            />
            <button type="submit">Change the password</button>
          </form>
        </section>
      </div>
    </>
  );
}
