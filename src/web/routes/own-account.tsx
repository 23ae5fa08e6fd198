import { AccountPage } from '../../../views/account.tsx';
import { changeOwnName, changeOwnPassword } from '../../accounts/own-account.ts';
import type { SignInLimit } from '../../accounts/sign-in-limit.ts';
import { readFact } from '../../accounts/users.ts';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { clientAddress } from '../context.ts';
import { readForm } from '../middleware/session.ts';
import { faultsOf, formToken, type PageContext, showPage, textOf, tooManyTries, userOf } from '../page.tsx';

/** What the page says was done, by what its address says. */
const DONE: Readonly<Record<string, string>> = {
  name: 'Your name is changed.',
  password: 'Your password is changed; you are signed out everywhere else.',
};

/** The account of whoever is signed in. */
export function ownAccountPages(dependencies: {
  readonly database: Database;
  readonly signInLimit: SignInLimit;
}) {
  const { database, signInLimit } = dependencies;

  function showAccount(
    c: PageContext,
    faults: Record<string, string> = {},
    status: 200 | 422 | 429 = 200,
    name = userOf(c).name,
  ) {
    const { email, role } = userOf(c);
    const done = status === 200 ? (DONE[c.req.query('done') ?? ''] ?? null) : null;
    const page = { name, email, role, faults, done, csrf: formToken(c) };
    return showPage(c, 'Your account', <AccountPage {...page} />, status);
  }

  return {
    show: (c: PageContext) => showAccount(c),

    changeName: async (c: PageContext) => {
      const name = textOf(await readForm(c), 'name');
      try {
        await changeOwnName(database, userOf(c).id, name);
        return c.redirect('/account?done=name', 303);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return showAccount(c, faultsOf(error), 422, name);
      }
    },

    changePassword: async (c: PageContext) => {
      const form = await readForm(c);
      const typed = { old: textOf(form, 'old'), password: textOf(form, 'password') };
      const { id, email } = userOf(c);
      try {
        // What is refused for the new password says nothing of the old one, and so is no try at it.
        readFact('password', typed.password);
        // Whoever has got hold of a session must not find out the password with it.
        const wait = await signInLimit.begin(email, clientAddress(c));
        if (wait > 0) return showAccount(c, { old: tooManyTries(c, wait) }, 429);
        await changeOwnPassword(database, id, typed, c.get('sessionToken'));
        await signInLimit.succeeded(email, clientAddress(c));
        return c.redirect('/account?done=password', 303);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return showAccount(c, faultsOf(error), 422);
      }
    },
  };
}
