import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { users } from './schema/users.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  extendSession,
  findSessionUser,
  insertSession,
} from './sessions.ts';
import { openMigrated, testDatabases } from './test-databases.ts';
import { findUserByEmail, hasAdministrator, insertUser } from './users.ts';

const MINUTE_MS = 60_000;
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);

describe.each([...testDatabases])('users and sessions on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());
  const add = (email: string) =>
    insertUser(database.queries, { email, name: 'Someone', role: 'planner', passwordHash: 'hash' });

  test('an e-mail address is one user in whatever case it is written', async () => {
    const user = (await add('Ada@School.example'))!;
    expect(await add('ada@school.EXAMPLE')).toBeNull();
    expect(await findUserByEmail(database.queries, 'ADA@school.example')).toEqual({
      ...user,
      passwordHash: 'hash',
    });
    expect(await findUserByEmail(database.queries, 'nobody@school.example')).toBeNull();
    expect(user).not.toHaveProperty('passwordHash');
  });

  test('others may be there before the first administrator', async () => {
    await add('early@school.example');
    expect(await hasAdministrator(database.queries)).toBe(false);
    const administrator = { email: 'root@school.example', name: 'Root', role: 'administrator' } as const;
    await insertUser(database.queries, { ...administrator, passwordHash: 'hash' });
    expect(await hasAdministrator(database.queries)).toBe(true);
  });

  test('a session tells its user until it expires, is extended, or is ended', async () => {
    const user = (await add('grace@school.example'))!;
    await insertSession(database.queries, { tokenHash: 'a', userId: user.id, expiresAt: later(10) });
    expect(await findSessionUser(database.queries, 'a', now)).toEqual({ ...user, expiresAt: later(10) });
    expect(await findSessionUser(database.queries, 'a', later(11))).toBeNull();
    expect(await findSessionUser(database.queries, 'other', now)).toBeNull();
    await extendSession(database.queries, 'a', later(20));
    expect(await findSessionUser(database.queries, 'a', later(11))).not.toBeNull();
    await deleteSession(database.queries, 'a');
    expect(await findSessionUser(database.queries, 'a', now)).toBeNull();
  });

  test('expired sessions are cleared away, others stay, and none outlives its user', async () => {
    const user = (await add('mary@school.example'))!;
    await insertSession(database.queries, { tokenHash: 'old', userId: user.id, expiresAt: later(-1) });
    await insertSession(database.queries, { tokenHash: 'new', userId: user.id, expiresAt: later(5) });
    await deleteExpiredSessions(database.queries, now);
    expect(await findSessionUser(database.queries, 'old', later(-2))).toBeNull();
    expect(await findSessionUser(database.queries, 'new', now)).not.toBeNull();
    await database.queries.delete(users).where(eq(users.id, user.id));
    expect(await findSessionUser(database.queries, 'new', now)).toBeNull();
  });
});
