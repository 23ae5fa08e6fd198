import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { KnownExplanations } from '../planning/known-explanations.ts';
import type { KnownTerms } from '../planning/known-terms.ts';
import type { AskedBy } from '../planning/run-log.ts';
import type { Runs } from '../planning/runs.ts';
import type { Workbenches } from '../planning/workbench.ts';
import type { Database } from '../store/database.ts';
import type { User } from '../store/users.ts';
import type { AnyContext } from './context.ts';
import { framed } from './framed.tsx';
import type { KnownViews } from './known-views.ts';

/** A request that `requireRole` has let pass. */
export type PageContext = AnyContext;

/** What the pages need of the process. */
export type PageDependencies = {
  readonly database: Database;
  readonly runs: Runs;
  /** Schedules compiled to be edited. */
  readonly workbenches: Workbenches;
  readonly explanations: KnownExplanations;
  readonly terms: KnownTerms;
  readonly views: KnownViews;
};

/**
 * Who asks.
 *
 * @throws Failure `unauthenticated` when nobody is signed in: the address lacks its role check then.
 */
export function userOf(c: PageContext): User {
  const user = c.get('user');
  if (!user) throw new Failure('unauthenticated', text('pages.failure.signIn'));
  return user;
}

/** Who sent a request, and its id. */
export function askedBy(c: PageContext): AskedBy {
  return { userId: userOf(c).id, requestId: c.get('requestId') };
}

/** The token for a form. */
export function formToken(c: PageContext): string {
  return c.get('csrf');
}

/** The token for a planner's forms; null for a reader, who is shown none. */
export function plannerToken(c: PageContext): string | null {
  return userOf(c).role === 'reader' ? null : formToken(c);
}

/** How an id is written. */
export const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * The id in the address.
 *
 * @throws Failure `notFound` when it is none, so that the database is not asked with it.
 */
export function idOf(c: PageContext): string {
  const id = c.req.param('id') ?? '';
  if (!UUID.test(id)) throw new Failure('notFound', text('pages.failure.nothingAtAddress'));
  // PostgreSQL tells ids apart by their value alone, and so must whoever compares them.
  return id.toLowerCase();
}

/** Answers with a whole page. */
export function showPage(c: PageContext, title: string, body: Child, status: 200 | 409 | 422 | 429 = 200) {
  return c.html(framed(title, userOf(c), formToken(c), body), status);
}

/** Answers with a page for people who are not signed in. */
export function showPublicPage(c: AnyContext, title: string, body: Child, status: 200 | 422 | 429 = 200) {
  return c.html(framed(title, null, '', body), status);
}

/** A text field of a form; a file, or nothing, counts as empty. */
export function textOf(form: Record<string, string | File>, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value : '';
}

/** What is told to somebody who has tried too many passwords, with the header that tells it to programs. */
export function tooManyTries(c: AnyContext, waitSeconds: number): string {
  c.header('Retry-After', String(waitSeconds));
  return text('accounts.tooManyTries', { minutes: Math.ceil(waitSeconds / 60) });
}

/**
 * What a page says was just done, by what its address says.
 *
 * @param texts what is said, by `done` in the address
 */
export function doneIn(c: PageContext, texts: Readonly<Record<string, () => string>>): string | null {
  const done = c.req.query('done') ?? '';
  return Object.hasOwn(texts, done) ? texts[done]!() : null;
}

/** The faults of a failure by the field that each is about. */
export function faultsOf({ faults }: Failure): Record<string, string> {
  return Object.fromEntries(faults.map(({ where, message }) => [where, message]));
}

/** The first fault of each field of a form. */
export function faultsByField(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of error.issues) faults[String(path[0])] ??= message;
  return faults;
}
