import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { mayAsMuch } from '../../accounts/roles.ts';
import { formTokenOf, isSameSecret, resumeSession, SESSION_MS } from '../../accounts/sessions.ts';
import { Failure } from '../../failure.ts';
import { isStorable, unstorable } from '../../formats/storable.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { User } from '../../store/users.ts';
import { type AnyContext, middleware, wantsFragment } from '../context.ts';

/** How the cookie of a session is kept. */
export type CookieSettings = {
  readonly secret: string;
  /** Whether the cookie is for https alone. */
  readonly isSecure: boolean;
};

const COOKIE = 'session';
const LIFE_SECONDS = SESSION_MS / 1000;

/** A cookie with the `host` prefix cannot be set by a neighbour's site; browsers take it by https only. */
function prefixOf({ isSecure }: CookieSettings): 'host' | undefined {
  return isSecure ? 'host' : undefined;
}

/** Gives the browser the cookie of a session. */
export async function giveCookie(c: AnyContext, token: string, settings: CookieSettings): Promise<void> {
  await setSignedCookie(c, COOKIE, token, settings.secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: settings.isSecure,
    maxAge: LIFE_SECONDS,
    ...(prefixOf(settings) ? { prefix: 'host' as const } : {}),
  });
}

/** Takes it away. */
export function takeCookie(c: AnyContext, settings: CookieSettings): void {
  const prefix = prefixOf(settings);
  deleteCookie(c, prefix ? `__Host-${COOKIE}` : COOKIE, { path: '/', secure: settings.isSecure });
}

/** Finds out whose request it is. */
export function recognise(database: Database, settings: CookieSettings) {
  return middleware(async (c, next) => {
    c.set('user', null);
    c.set('csrf', '');
    c.set('sessionToken', '');
    const token = await getSignedCookie(c, settings.secret, COOKIE, prefixOf(settings));
    const session = token ? await resumeSession(database.queries, token) : null;
    if (token && session) {
      c.set('user', session.user);
      c.set('csrf', formTokenOf(token));
      c.set('sessionToken', token);
      if (session.isExtended) await giveCookie(c, token, settings);
    }
    await next();
  });
}

/** Forms of people who are not signed in: that they come from a page of ours is all that is asked. */
const TOKENLESS: ReadonlySet<string> = new Set(['/sign-in', '/set-up', '/language']);
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site has made somebody's browser send: they come from a page of ours, and those of a
 * session carry its form token, in the field `csrf` or the header `X-CSRF`.
 */
export function refuseForgeries(publicOrigin: string) {
  const fromOurPages = csrf({
    origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin,
  });
  return middleware(async (c, next) => {
    if (SAFE_METHODS.has(c.req.method)) return next();
    // A browser sends no such header by itself, so that no other site can make it send one.
    const isProgram = c.get('user') === null && c.req.header('Authorization')?.startsWith('Bearer ');
    if (isProgram) return next();
    await fromOurPages(c, async () => {}).catch((error: unknown) => {
      if (!(error instanceof HTTPException)) throw error;
      throw new Failure('forbidden', text('pages.failure.foreignForm'));
    });
    const expected = c.get('csrf');
    // Who signs in from a page that was opened before has no token of the session that has begun since.
    if (expected !== '' && !TOKENLESS.has(c.req.path)) {
      const given = c.req.header('X-CSRF') ?? (await readForm(c)).csrf;
      if (typeof given !== 'string' || !isSameSecret(given, expected)) {
        throw new Failure('forbidden', text('pages.failure.expiredForm'));
      }
    }
    return next();
  });
}

/** The fields of a form. @throws Failure `invalid` when the body is none. */
export async function readForm(c: AnyContext): Promise<Record<string, string | File>> {
  const read = (): Promise<Record<string, string | File>> => c.req.parseBody();
  const form = await read().catch((error: unknown) => {
    if (error instanceof HTTPException) throw error;
    throw new Failure('invalid', text('pages.failure.unreadableForm'), [], { cause: error });
  });
  const texts = Object.values(form).filter((value) => typeof value === 'string');
  if (!texts.every(isStorable)) throw new Failure('invalid', unstorable());
  return form;
}

/** All values of each text field of a form, in order. @throws Failure `invalid` when the body is none. */
export async function readFormLists(c: AnyContext): Promise<ReadonlyMap<string, readonly string[]>> {
  await readForm(c);
  const fields = new Map<string, string[]>();
  (await c.req.formData()).forEach((value, name) => {
    if (typeof value !== 'string') return;
    if (!isStorable(value)) throw new Failure('invalid', unstorable());
    const known = fields.get(name);
    if (known) known.push(value);
    else fields.set(name, [value]);
  });
  return fields;
}

/** The address to sign in at, from which one comes back to a page of this site. */
function signInAddress(page: string): string {
  const { pathname, search } = URL.canParse(page) ? new URL(page) : { pathname: '/', search: '' };
  return pathname === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/** Lets those pass who have a role, or one above it. Others are sent to sign in, or refused. */
export function requireRole(role: User['role']) {
  return middleware(async (c, next) => {
    const user = c.get('user');
    if (user && mayAsMuch(user.role, role)) return next();
    if (user) {
      throw new Failure(
        'forbidden',
        text('pages.failure.role', { needed: role, name: user.name, own: user.role }),
      );
    }
    if (!SAFE_METHODS.has(c.req.method) || c.req.path.startsWith('/api/')) {
      throw new Failure('unauthenticated', text('pages.failure.signInAgain'));
    }
    if (wantsFragment(c)) {
      // Back to the page, not to the part of it that was asked for.
      c.header('HX-Redirect', signInAddress(c.req.header('HX-Current-URL') ?? '/'));
      return c.body(null, 401);
    }
    return c.redirect(signInAddress(c.req.url), 303);
  });
}

/**
 * Lets administrators pass, and programs that know one of the tokens for monitoring. Where they come from counts for nothing: behind a
 * proxy everybody comes from this machine.
 *
 * @param tokens none where programs may not
 */
export function requireMonitor(tokens: readonly string[]) {
  const asAdministrator = requireRole('administrator');
  return middleware(async (c, next) => {
    const given = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1];
    if (given !== undefined && tokens.some((token) => isSameSecret(given, token))) return next();
    if (given !== undefined)
      throw new Failure('unauthenticated', 'This token is not the one of MONITORING_TOKEN.');
    return asAdministrator(c, next);
  });
}
