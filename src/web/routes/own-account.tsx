import { AccountPage } from '../../../views/account.tsx';
import { changeOwnLanguage, changeOwnName, changeOwnPassword } from '../../accounts/own-account.ts';
import type { SignInLimit } from '../../accounts/sign-in-limit.ts';
import { readFact } from '../../accounts/users.ts';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { ClientAddress } from '../client-address.ts';
import { wantsFragment } from '../context.ts';
import { readForm } from '../middleware/session.ts';
import {
  doneIn,
  faultsOf,
  formToken,
  type PageContext,
  showPage,
  textOf,
  tooManyTries,
  userOf,
} from '../page.tsx';

/** What the page says was done, by what its address says. */
const DONE = {
  name: () => text('accounts.own.done.name'),
  password: () => text('accounts.own.done.password'),
  language: () => text('accounts.own.done.language'),
};

/** The account of whoever is signed in. */
export function ownAccountPages(dependencies: {
  readonly database: Database;
  readonly signInLimit: SignInLimit;
  readonly clientAddress: ClientAddress;
}) {
  const { database, signInLimit, clientAddress } = dependencies;

  function showAccount(
    c: PageContext,
    faults: Record<string, string> = {},
    status: 200 | 422 | 429 = 200,
    name = userOf(c).name,
  ) {
    const { email, role, language } = userOf(c);
    const done = status === 200 ? doneIn(c, DONE) : null;
    const page = { name, email, role, language, faults, done, csrf: formToken(c) };
    return showPage(c, text('accounts.own.title'), <AccountPage {...page} />, status);
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

    changeLanguage: async (c: PageContext) => {
      const language = textOf(await readForm(c), 'language');
      try {
        await changeOwnLanguage(database, userOf(c).id, language);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return showAccount(c, faultsOf(error), 422);
      }
      const next = '/account?done=language';
      if (!wantsFragment(c)) return c.redirect(next, 303);
      // The whole page, as its root tells the language.
      c.header('HX-Redirect', next);
      return c.body(null, 204);
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
