import { and, eq, gt, lt, ne } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { sessions, users } from './schema/users.ts';
import { type User, userColumns } from './users.ts';

export async function insertSession(
  queries: Queries,
  session: { readonly tokenHash: string; readonly userId: string; readonly expiresAt: Date },
): Promise<void> {
  await queries.insert(sessions).values(session);
}

/** Whom a session that has not expired belongs to. */
export async function findSessionUser(
  queries: Queries,
  tokenHash: string,
  now: Date,
): Promise<(User & { readonly expiresAt: Date }) | null> {
  const [row] = await queries
    .select({ ...userColumns, expiresAt: sessions.expiresAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
  return row ?? null;
}

export async function extendSession(queries: Queries, tokenHash: string, expiresAt: Date): Promise<void> {
  await queries.update(sessions).set({ expiresAt }).where(eq(sessions.tokenHash, tokenHash));
}

/**
 * Ends what lasts longer at this moment: no session does, unless it was begun while a clock was wrong. If it is the clock of now
 * that is wrong, by more than a session lasts, then all must sign in anew when it is right.
 */
export async function shortenSessions(queries: Queries, latest: Date): Promise<void> {
  await queries.update(sessions).set({ expiresAt: latest }).where(gt(sessions.expiresAt, latest));
}

export async function deleteSession(queries: Queries, tokenHash: string): Promise<void> {
  await queries.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

/** Ends somebody's sessions, all or all but one. */
export async function deleteSessionsOf(queries: Queries, userId: string, exceptHash?: string): Promise<void> {
  const isOther = exceptHash === undefined ? undefined : ne(sessions.tokenHash, exceptHash);
  await queries.delete(sessions).where(and(eq(sessions.userId, userId), isOther));
}

export async function deleteExpiredSessions(queries: Queries, now: Date): Promise<void> {
  await queries.delete(sessions).where(lt(sessions.expiresAt, now));
}
