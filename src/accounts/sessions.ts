import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Queries } from '../store/database.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  extendSession,
  findSessionUser,
  insertSession,
  shortenSessions,
} from '../store/sessions.ts';
import type { User } from '../store/users.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long somebody stays signed in who does not come back, in milliseconds: 14 days. */
export const SESSION_MS = 14 * DAY_MS;

/** Only the hash is stored, so that who reads the database cannot sign in with what it says. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function expiry(): Date {
  return new Date(Date.now() + SESSION_MS);
}

/** Signs somebody in. Tells the token that their cookie carries. */
export async function openSession(queries: Queries, user: User): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await deleteExpiredSessions(queries, new Date());
  await shortenSessions(queries, expiry());
  await insertSession(queries, { tokenHash: hashOf(token), userId: user.id, expiresAt: expiry() });
  return token;
}

/**
 * Whom a token belongs to; null when the session has ended. A session that is used is extended, once a day at most, or
 * shortened where it would last longer than any, since the clock was wrong; `isExtended` says that its cookie should be sent
 * anew.
 */
export async function resumeSession(
  queries: Queries,
  token: string,
): Promise<{ readonly user: User; readonly isExtended: boolean } | null> {
  const tokenHash = hashOf(token);
  const found = await findSessionUser(queries, tokenHash, new Date());
  if (!found) return null;
  const { expiresAt, ...user } = found;
  const leftMs = expiresAt.getTime() - Date.now();
  const isExtended = leftMs < SESSION_MS - DAY_MS || leftMs > SESSION_MS + DAY_MS;
  if (isExtended) await extendSession(queries, tokenHash, expiry());
  return { user, isExtended };
}

/** Signs somebody out. */
export async function closeSession(queries: Queries, token: string): Promise<void> {
  await deleteSession(queries, hashOf(token));
}

/** Signs somebody out everywhere, or everywhere but in the session of a token. */
export async function closeSessionsOf(queries: Queries, userId: string, exceptToken?: string): Promise<void> {
  await deleteSessionsOf(queries, userId, exceptToken === undefined ? undefined : hashOf(exceptToken));
}

/** The token that the forms of a session carry: nobody can know it who does not know the session's own. */
export function formTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('form').digest('base64url');
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function isSameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
