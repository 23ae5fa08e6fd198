import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import { Layout } from '../../views/layout.tsx';
import type { Explanation } from '../constraints/violation.ts';
import { Failure } from '../failure.ts';
import type { Runs } from '../planning/runs.ts';
import type { Database } from '../store/database.ts';
import type { User } from '../store/users.ts';

/** A request of somebody who is signed in, with the token that their forms carry. */
export type PageContext = Context<{ Variables: { user: User; csrf: string } }, string>;

/** What the pages need of the process. */
export type PageDependencies = {
  readonly database: Database;
  readonly runs: Runs;
  /** Explanations that were computed before, by schedule and version. */
  readonly explanations: { readonly of: (key: string, compute: () => Explanation) => Explanation };
};

/** Who asks. */
export function userOf(c: PageContext): User {
  return c.get('user');
}

/** The token for a form. */
export function formToken(c: PageContext): string {
  return c.get('csrf');
}

/** The token for a planner's forms; null for a reader, who is shown none. */
export function plannerToken(c: PageContext): string | null {
  return userOf(c).role === 'reader' ? null : formToken(c);
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * The id in the address.
 *
 * @throws Failure `notFound` when it is none, so that the database is not asked with it.
 */
export function idOf(c: PageContext): string {
  const id = c.req.param('id') ?? '';
  if (!UUID.test(id)) throw new Failure('notFound', 'There is nothing at this address.');
  return id;
}

/** Whether htmx asks for a part of the page rather than for all of it. */
export function wantsFragment(c: PageContext): boolean {
  return c.req.header('HX-Request') === 'true' && c.req.header('HX-Request-Type') === 'partial';
}

/** Answers with a whole page. */
export function showPage(c: PageContext, title: string, body: Child, status: 200 | 422 = 200) {
  return c.html(
    <Layout title={title} user={userOf(c)} csrf={formToken(c)}>
      {body}
    </Layout>,
    status,
  );
}

/** The first fault of each field of a form. */
export function faultsByField(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of error.issues) faults[String(path[0])] ??= message;
  return faults;
}
