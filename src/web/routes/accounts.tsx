import { z } from 'zod';
import { SetUpPage } from '../../../views/set-up.tsx';
import { SignInPage } from '../../../views/sign-in.tsx';
import { changeOwnLanguage } from '../../accounts/own-account.ts';
import { setUpToken } from '../../accounts/secret.ts';
import { closeSession, isSameSecret, openSession, resumeSession } from '../../accounts/sessions.ts';
import { signIn } from '../../accounts/sign-in.ts';
import type { SignInLimit } from '../../accounts/sign-in-limit.ts';
import { createUser } from '../../accounts/users.ts';
import { Failure } from '../../failure.ts';
import { isLanguageCode } from '../../languages/languages.ts';
import { text } from '../../languages/text.ts';
import type { Logger } from '../../operations/log.ts';
import type { Database } from '../../store/database.ts';
import { hasAdministrator } from '../../store/users.ts';
import type { ClientAddress } from '../client-address.ts';
import type { AnyContext } from '../context.ts';
import { chosenBefore, forgetChoice, keepChoice } from '../middleware/language.ts';
import { type CookieSettings, giveCookie, readForm, takeCookie } from '../middleware/session.ts';
import { faultsOf, showPublicPage, textOf, tooManyTries } from '../page.tsx';

/** What the pages of accounts need of the process. */
export type AccountDependencies = {
  readonly database: Database;
  readonly cookies: CookieSettings;
  readonly signInLimit: SignInLimit;
  readonly clientAddress: ClientAddress;
  readonly log: Logger;
};

/** What can be somebody's at all: anything else is not looked up. */
const CREDENTIALS = z.object({
  email: z
    .string()
    .max(254)
    .regex(/^\P{Cc}*$/u),
  password: z
    .string()
    .max(200)
    .regex(/^[^\0]*$/),
});

/** An address on this site to go on to; anything else becomes the first page. */
function localAddress(next: string): string {
  const here = 'http://here';
  const url = URL.canParse(next, here) ? new URL(next, here) : null;
  // A path that begins with two slashes names another host.
  const isLocal = url?.origin === here && next.startsWith('/') && !url.pathname.startsWith('//');
  return isLocal ? url.pathname + url.search : '/';
}

/** Signing in and out, and the first administrator. */
export function accountPages({ database, cookies, signInLimit, clientAddress, log }: AccountDependencies) {
  const { queries } = database;

  async function enter(c: AnyContext, session: string, next: string): Promise<Response> {
    await giveCookie(c, session, cookies);
    await takeOverLanguage(c, session);
    return c.redirect(next, 303);
  }

  /** A language that was chosen before signing in becomes one's own by it. */
  async function takeOverLanguage(c: AnyContext, session: string): Promise<void> {
    const language = chosenBefore(c);
    const entered = language === null ? null : await resumeSession(queries, session);
    if (language === null || !entered) return;
    await changeOwnLanguage(database, entered.user.id, language);
    forgetChoice(c);
  }

  async function showSignIn(
    c: AnyContext,
    form: { readonly email: string; readonly next: string; readonly fault: string | null },
    status: 200 | 422 | 429 = 200,
  ): Promise<Response> {
    const isSetUp = await hasAdministrator(queries);
    return showPublicPage(
      c,
      text('accounts.signIn.title'),
      <SignInPage {...form} isSetUp={isSetUp} />,
      status,
    );
  }

  async function checkSetUp(token: string): Promise<void> {
    if (await hasAdministrator(queries)) {
      throw new Failure('notFound', text('accounts.setUp.done'));
    }
    if (!isSameSecret(token, setUpToken(cookies.secret))) {
      throw new Failure('forbidden', text('accounts.setUp.wrongAddress'));
    }
  }

  return {
    signInForm: async (c: AnyContext) => {
      const next = localAddress(c.req.query('next') ?? '/');
      if (c.get('user')) return c.redirect(next, 303);
      return showSignIn(c, { email: '', next, fault: null });
    },

    signIn: async (c: AnyContext) => {
      const form = await readForm(c);
      const email = textOf(form, 'email').trim();
      const next = localAddress(textOf(form, 'next'));
      const address = clientAddress(c);
      const password = textOf(form, 'password');
      const wrong = text('accounts.signIn.wrong');
      if (!CREDENTIALS.safeParse({ email, password }).success) {
        return showSignIn(c, { email: email.slice(0, 254), next, fault: wrong }, 422);
      }
      // Counted before the password is looked at, so that many tries at once are many all the same.
      const wait = await signInLimit.begin(email, address);
      if (wait > 0) {
        return showSignIn(c, { email, next, fault: tooManyTries(c, wait) }, 429);
      }
      const session = await signIn(database, email, password);
      if (!session) {
        log.warn({ requestId: c.get('requestId'), address }, 'a sign-in failed');
        return showSignIn(c, { email, next, fault: wrong }, 422);
      }
      await signInLimit.succeeded(email, address);
      return enter(c, session, next);
    },

    chooseLanguage: async (c: AnyContext) => {
      const form = await readForm(c);
      const language = textOf(form, 'language');
      if (!isLanguageCode(language)) throw new Failure('invalid', text('accounts.language.unknown'));
      keepChoice(c, language, cookies.isSecure);
      return c.redirect(localAddress(textOf(form, 'next')), 303);
    },

    signOut: async (c: AnyContext) => {
      await closeSession(queries, c.get('sessionToken'));
      takeCookie(c, cookies);
      return c.redirect('/sign-in', 303);
    },

    setUpForm: async (c: AnyContext) => {
      const token = c.req.query('token') ?? '';
      await checkSetUp(token);
      const form = { token, values: {}, faults: {} };
      return showPublicPage(c, text('accounts.setUp.title'), <SetUpPage {...form} />);
    },

    setUp: async (c: AnyContext) => {
      const form = await readForm(c);
      const token = textOf(form, 'token');
      await checkSetUp(token);
      const typed = {
        name: textOf(form, 'name'),
        email: textOf(form, 'email').trim(),
        password: textOf(form, 'password'),
      };
      try {
        const user = await createUser(queries, { ...typed, role: 'administrator' });
        return await enter(c, await openSession(queries, user), '/');
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const values = { name: typed.name, email: typed.email };
        return showPublicPage(
          c,
          text('accounts.setUp.title'),
          <SetUpPage token={token} values={values} faults={faultsOf(error)} />,
          422,
        );
      }
    },
  };
}
