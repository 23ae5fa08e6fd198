import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import type { User } from '../store/users.ts';
import { changeRole, findUser, listUsers, removeUser, resetPassword } from './manage-users.ts';
import { changeOwnPassword } from './own-account.ts';
import { openSession, resumeSession } from './sessions.ts';
import { authenticate, createUser } from './users.ts';

const PASSWORD = 'correct horse battery';

describe.each([...testDatabases])('users on the $name', (kind) => {
  let database: Database;
  let ada: User;
  beforeAll(async () => {
    database = await openMigrated(kind);
    ada = await somebody('administrator', 'Ada');
  });
  afterAll(() => database.close());

  const somebody = (role: User['role'], name: string) =>
    createUser(database.queries, { email: `${name}@school.example`, name, role, password: PASSWORD });
  const sessionOf = (user: User) => openSession(database.queries, user);
  const isOpen = async (token: string) => (await resumeSession(database.queries, token)) !== null;

  test('the last administrator is neither deleted nor given another role', async () => {
    expect(changeRole(database, ada.id, 'planner')).rejects.toMatchObject({ code: 'conflict' });
    expect(removeUser(database, ada.id)).rejects.toThrow('The last administrator cannot be deleted');
    expect(await findUser(database, ada.id)).toMatchObject({ role: 'administrator' });
  });

  test('of two administrators who leave at once, one stays', async () => {
    const ben = await somebody('administrator', 'Ben');
    const left = await Promise.allSettled([
      changeRole(database, ada.id, 'reader'),
      removeUser(database, ben.id),
    ]);
    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const administrators = (await listUsers(database)).filter(({ role }) => role === 'administrator');
    expect(administrators).toHaveLength(1);
    await changeRole(database, ada.id, 'administrator').catch(() => {});
    if (administrators[0]!.id === ben.id) await removeUser(database, ben.id);
  });

  test('who may do less from now on is signed out everywhere; who may do more is not', async () => {
    const paul = await somebody('reader', 'Paul');
    const token = await sessionOf(paul);
    await changeRole(database, paul.id, 'planner');
    expect(await resumeSession(database.queries, token)).toMatchObject({ user: { role: 'planner' } });
    await changeRole(database, paul.id, 'reader');
    expect(await isOpen(token)).toBe(false);
    expect(changeRole(database, paul.id, 'king')).rejects.toMatchObject({ faults: [{ where: 'role' }] });
  });

  test('who is deleted is signed out, and is there no more', async () => {
    const gone = await somebody('planner', 'Gone');
    const token = await sessionOf(gone);
    await removeUser(database, gone.id);
    expect(await isOpen(token)).toBe(false);
    expect(findUser(database, gone.id)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('a password that is reset counts at once, and ends every session', async () => {
    const rita = await somebody('reader', 'Rita');
    const token = await sessionOf(rita);
    expect(resetPassword(database, rita.id, 'short')).rejects.toMatchObject({
      faults: [{ where: 'password' }],
    });
    await resetPassword(database, rita.id, 'staple and battery');
    expect(await isOpen(token)).toBe(false);
    expect(await authenticate(database.queries, rita.email, PASSWORD)).toBeNull();
    expect(await authenticate(database.queries, rita.email, 'staple and battery')).not.toBeNull();
  });

  test('who changes their own password tells the old one, and is signed out everywhere else', async () => {
    const owen = await somebody('reader', 'Owen');
    const [here, elsewhere] = [await sessionOf(owen), await sessionOf(owen)];
    const chosen = { old: PASSWORD, password: 'staple and battery' };
    expect(changeOwnPassword(database, owen.id, { ...chosen, old: 'guessed' }, here)).rejects.toMatchObject({
      faults: [{ where: 'old' }],
    });
    await changeOwnPassword(database, owen.id, chosen, here);
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false]);
    expect(await authenticate(database.queries, owen.email, chosen.password)).not.toBeNull();
  });
});
