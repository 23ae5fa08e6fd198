import { text } from '../src/languages/text.ts';
import type { Role } from '../src/store/schema/users.ts';
import { richText } from './components/rich-text.tsx';
import { RoleField } from './components/role-field.tsx';
import { TextField } from './components/text-field.tsx';

/** Somebody who may sign in, as the pages of an administrator show them. */
export type ShownUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
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
          <th scope="col">{text('accounts.name')}</th>
          <th scope="col">{text('accounts.email')}</th>
          <th scope="col">{text('accounts.role.label')}</th>
        </tr>
      </thead>
      <tbody>
        {users.map(({ id, name, email, role, isOneself }) => (
          <tr>
            <th scope="row">
              <a href={`/users/${id}`}>{name}</a>
              {isOneself && <span class="quiet"> {text('accounts.users.you')}</span>}
            </th>
            <td data-label={text('accounts.email')} class="whole">
              {email}
            </td>
            <td data-label={text('accounts.role.label')}>{text(`accounts.role.${role}`)}</td>
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
        <h1>{text('accounts.users.title')}</h1>
      </header>
      {done !== null && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      <Users users={users} />
      <section class="card below" aria-labelledby="add-heading">
        <h2 id="add-heading">{text('accounts.users.addSomebody')}</h2>
        <form method="post" action="/users" class="form">
          <input type="hidden" name="csrf" value={csrf} />
          <TextField {...field('name')} label={text('accounts.name')} type="text" autocomplete="off" />
          <TextField {...field('email')} label={text('accounts.email')} type="email" autocomplete="off" />
          <RoleField value={form.values.role ?? 'reader'} fault={form.faults.role} />
          <TextField
            {...field('password')}
            value=""
            label={text('accounts.password')}
            type="password"
            autocomplete="new-password"
            help={text('accounts.users.passwordHelp')}
          />
          <button type="submit" class="primary">
            {text('accounts.users.add')}
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
          <a href="/users">{text('accounts.users.title')}</a>
        </p>
        <h1>{title}</h1>
        <p class="quiet">
          {text('accounts.addressAndRole', {
            email: user.email,
            role: text(`accounts.role.${user.role}`),
          })}
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
  return (
    <>
      <UserHead user={user} title={user.name} />
      <div class="cards">
        <section class="card" aria-labelledby="role-heading">
          <h2 id="role-heading">{text('accounts.role.label')}</h2>
          <form method="post" action={`/users/${user.id}/role`} class="form">
            <input type="hidden" name="csrf" value={csrf} />
            <RoleField value={user.role} fault={faults.role} />
            <p class="field-help">{text('accounts.users.roleHelp')}</p>
            <button type="submit">{text('accounts.users.changeRole')}</button>
          </form>
        </section>
        <section class="card" aria-labelledby="password-heading">
          <h2 id="password-heading">{text('accounts.password')}</h2>
          {user.isOneself ? (
            <p>
              {richText('accounts.users.ownPassword', {
                link: (inside) => <a href="/account">{inside}</a>,
              })}
            </p>
          ) : (
            <form method="post" action={`/users/${user.id}/password`} class="form">
              <input type="hidden" name="csrf" value={csrf} />
              <TextField
                name="password"
                label={text('accounts.newPassword')}
                type="password"
                autocomplete="new-password"
                help={text('accounts.users.resetHelp')}
                value=""
                fault={faults.password}
              />
              <button type="submit">{text('accounts.users.resetPassword')}</button>
            </form>
          )}
        </section>
        <section class="card" aria-labelledby="deletion-heading">
          <h2 id="deletion-heading">{text('accounts.users.deletion')}</h2>
          <p>{text(user.isOneself ? 'accounts.users.deletionOwnHelp' : 'accounts.users.deletionHelp')}</p>
          {faults.deletion !== undefined && (
            <p class="field-error" role="alert">
              {faults.deletion}
            </p>
          )}
          <a class="button danger" href={`/users/${user.id}/deletion`}>
            {text('accounts.users.delete')}
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
      <UserHead user={user} title={text('accounts.users.deleteTitle', { name: user.name })} />
      <form method="post" action={`/users/${user.id}/deletion`} class="form card">
        <p>{text(user.isOneself ? 'accounts.users.deleteOwnEffect' : 'accounts.users.deleteEffect')}</p>
        <input type="hidden" name="csrf" value={csrf} />
        <div class="actions">
          <button type="submit" class="danger">
            {text('accounts.users.deleteUser', { name: user.name })}
          </button>
          <a class="button" href={`/users/${user.id}`}>
            {text('accounts.users.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}
