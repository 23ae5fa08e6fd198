import { RoleField } from './components/role-field.tsx';
import { PASSWORD_HELP, TextField } from './components/text-field.tsx';

/** Somebody who may sign in, as the pages of an administrator show them. */
export type ShownUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Whether it is the administrator who looks at the page. */
  readonly isOneself: boolean;
};

/** What was typed into a form, and what is wrong with it, by field. */
export type UserForm = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

function Users({ users }: { users: readonly ShownUser[] }) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
        </tr>
      </thead>
      <tbody>
        {users.map(({ id, name, email, role, isOneself }) => (
          <tr>
            <th scope="row">
              <a href={`/users/${id}`}>{name}</a>
              {isOneself && <span class="quiet"> (you)</span>}
            </th>
            <td data-label="E-mail" class="whole">
              {email}
            </td>
            <td data-label="Role">{role}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everybody who may sign in, and the form that adds somebody. */
export function UsersPage(props: {
  readonly users: readonly ShownUser[];
  readonly csrf: string;
  readonly form: UserForm;
  /** What has just been done. */
  readonly done: string | null;
}) {
  const { users, csrf, form, done } = props;
  const field = (name: string) => ({ name, value: form.values[name] ?? '', fault: form.faults[name] });
  return (
    <>
      <header class="page-head">
        <h1>Users</h1>
      </header>
      {done !== null && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      <Users users={users} />
      <section class="card below" aria-labelledby="add-heading">
        <h2 id="add-heading">Add somebody</h2>
        <form method="post" action="/users" class="form">
          <input type="hidden" name="csrf" value={csrf} />
          <TextField {...field('name')} label="Name" type="text" autocomplete="off" />
          <TextField {...field('email')} label="E-mail" type="email" autocomplete="off" />
          <RoleField value={form.values.role ?? 'reader'} fault={form.faults.role} />
          <TextField
            {...field('password')}
            value=""
            label="Password"
            type="password"
            autocomplete="new-password"
            help={`${PASSWORD_HELP} Tell it to them; they can change it under “Your account”.`}
          />
          <button type="submit" class="primary">
            Add
          </button>
        </form>
      </section>
    </>
  );
}

function UserHead({ user, title }: { user: ShownUser; title: string }) {
  return (
    <header class="page-head">
      <div>
        <p class="kicker">
          <a href="/users">Users</a>
        </p>
        <h1>{title}</h1>
        <p class="quiet">
          {user.email} · {user.role}
        </p>
      </div>
    </header>
  );
}

/** One user: their role, a new password, and the way to delete them. */
export function UserPage(props: {
  readonly user: ShownUser;
  readonly csrf: string;
  readonly faults: Readonly<Record<string, string>>;
}) {
  const { user, csrf, faults } = props;
  const who = user.isOneself ? 'You' : 'They';
  return (
    <>
      <UserHead user={user} title={user.name} />
      <div class="cards">
        <section class="card" aria-labelledby="role-heading">
          <h2 id="role-heading">Role</h2>
          <form method="post" action={`/users/${user.id}/role`} class="form">
            <input type="hidden" name="csrf" value={csrf} />
            <RoleField value={user.role} fault={faults.role} />
            <p class="field-help">Who may do less than before is signed out everywhere.</p>
            <button type="submit">Change the role</button>
          </form>
        </section>
        <section class="card" aria-labelledby="password-heading">
          <h2 id="password-heading">Password</h2>
          {user.isOneself ? (
            <p>
              You change your own under <a href="/account">Your account</a>.
            </p>
          ) : (
            <form method="post" action={`/users/${user.id}/password`} class="form">
              <input type="hidden" name="csrf" value={csrf} />
              <TextField
                name="password"
                label="New password"
                type="password"
                autocomplete="new-password"
                help={`${PASSWORD_HELP} They are signed out everywhere.`}
                value=""
                fault={faults.password}
              />
              <button type="submit">Reset the password</button>
            </form>
          )}
        </section>
        <section class="card" aria-labelledby="deletion-heading">
          <h2 id="deletion-heading">Delete</h2>
          <p>{who} can no longer sign in. The timetables stay.</p>
          {faults.deletion !== undefined && (
            <p class="field-error" role="alert">
              {faults.deletion}
            </p>
          )}
          <a class="button danger" href={`/users/${user.id}/deletion`}>
            Delete…
          </a>
        </section>
      </div>
    </>
  );
}

/** Asks before somebody is deleted. */
export function UserDeletionPage({ user, csrf }: { user: ShownUser; csrf: string }) {
  return (
    <>
      <UserHead user={user} title={`Delete ${user.name}?`} />
      <form method="post" action={`/users/${user.id}/deletion`} class="form card">
        <p>
          {user.isOneself ? 'You are signed out at once and can' : 'They are signed out at once and can'} no
          longer sign in. The timetables stay.
        </p>
        <input type="hidden" name="csrf" value={csrf} />
        <div class="actions">
          <button type="submit" class="danger">
            Delete {user.name}
          </button>
          <a class="button" href={`/users/${user.id}`}>
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}
