import { type ShownUser, UserDeletionPage, UserPage, UsersPage } from '../../../views/users.tsx';
import { changeRole, findUser, listUsers, removeUser, resetPassword } from '../../accounts/manage-users.ts';
import { createUser } from '../../accounts/users.ts';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { User } from '../../store/users.ts';
import { readForm } from '../middleware/session.ts';
import { doneIn, faultsOf, formToken, idOf, type PageContext, showPage, textOf, userOf } from '../page.tsx';

/** What the page of users says was done, by what its address says. */
const DONE = {
  added: () => text('accounts.users.done.added'),
  role: () => text('accounts.users.done.role'),
  password: () => text('accounts.users.done.password'),
  deleted: () => text('accounts.users.done.deleted'),
};

/** Who may sign in; for administrators. */
export function userPages({ database }: { readonly database: Database }) {
  const shown = (c: PageContext, user: User): ShownUser => ({ ...user, isOneself: user.id === userOf(c).id });

  async function showUsers(
    c: PageContext,
    form: { readonly values: Record<string, string>; readonly faults: Record<string, string> },
    status: 200 | 422 = 200,
  ) {
    const users = (await listUsers(database)).map((user) => shown(c, user));
    const done = status === 200 ? doneIn(c, DONE) : null;
    return showPage(
      c,
      text('accounts.users.title'),
      <UsersPage users={users} csrf={formToken(c)} form={form} done={done} />,
      status,
    );
  }

  async function showUser(
    c: PageContext,
    faults: Record<string, string> = {},
    status: 200 | 409 | 422 = 200,
  ) {
    const user = shown(c, await findUser(database, idOf(c)));
    return showPage(c, user.name, <UserPage user={user} csrf={formToken(c)} faults={faults} />, status);
  }

  /** Does something with the user of the address; a fault of a field is told at that field. */
  async function act(c: PageContext, done: string, change: () => Promise<void>) {
    try {
      await change();
      // Who has done it to themselves may no longer see that page.
      return c.redirect(idOf(c) === userOf(c).id ? '/' : `/users?done=${done}`, 303);
    } catch (error) {
      if (!(error instanceof Failure) || error.faults.length === 0) throw error;
      return showUser(c, faultsOf(error), error.code === 'conflict' ? 409 : 422);
    }
  }

  return {
    list: (c: PageContext) => showUsers(c, { values: {}, faults: {} }),

    add: async (c: PageContext) => {
      const form = await readForm(c);
      const values = {
        name: textOf(form, 'name'),
        email: textOf(form, 'email').trim(),
        role: textOf(form, 'role'),
      };
      try {
        await createUser(database.queries, { ...values, password: textOf(form, 'password') });
        return c.redirect('/users?done=added', 303);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return showUsers(c, { values, faults: faultsOf(error) }, 422);
      }
    },

    show: (c: PageContext) => showUser(c),

    changeRole: async (c: PageContext) => {
      const role = textOf(await readForm(c), 'role');
      return act(c, 'role', () => changeRole(database, idOf(c), role));
    },

    resetPassword: async (c: PageContext) => {
      const password = textOf(await readForm(c), 'password');
      if (idOf(c) === userOf(c).id) {
        throw new Failure('invalid', text('accounts.users.ownPasswordElsewhere'));
      }
      return act(c, 'password', () => resetPassword(database, idOf(c), password));
    },

    askDeletion: async (c: PageContext) => {
      const user = shown(c, await findUser(database, idOf(c)));
      return showPage(
        c,
        text('accounts.users.deleteUser', { name: user.name }),
        <UserDeletionPage user={user} csrf={formToken(c)} />,
      );
    },

    delete: (c: PageContext) => act(c, 'deleted', () => removeUser(database, idOf(c))),
  };
}
