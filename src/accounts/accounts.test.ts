import { afterAll, afterEach, beforeAll, describe, expect, setSystemTime, test } from 'bun:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { findUserByEmail, updateUser } from '../store/users.ts';
import { keptSecret, setUpToken } from './secret.ts';
import {
  closeSession,
  formTokenOf,
  isSameSecret,
  openSession,
  resumeSession,
  SESSION_MS,
} from './sessions.ts';
import { signIn } from './sign-in.ts';
import { authenticate, createUser } from './users.ts';

const ada = { email: 'ada@school.example', name: 'Ada', role: 'planner', password: 'correct horse battery' };

/** Made beforehand, as the hash of another password takes as long as the look at one. */
const nobodysHash = Bun.password.hash('staple and battery');

describe.each([...testDatabases])('accounts on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
    await createUser(database.queries, ada);
  });
  afterAll(() => database.close());

  test('somebody signs in with the right password only, in whatever case the address is typed', async () => {
    expect(await authenticate(database.queries, 'ADA@school.example', ada.password)).toMatchObject({
      name: 'Ada',
    });
    expect(await authenticate(database.queries, ada.email, 'wrong')).toBeNull();
    expect(await authenticate(database.queries, 'nobody@school.example', ada.password)).toBeNull();
  });

  test('a password is kept as an argon2id hash, and told to nobody', async () => {
    const token = (await signIn(database, ada.email, ada.password))!;
    const { user } = (await resumeSession(database.queries, token))!;
    expect(Object.keys(user).sort()).toEqual(['email', 'id', 'language', 'name', 'role']);
    const kept = await findUserByEmail(database.queries, ada.email);
    expect(kept!.passwordHash).toStartWith('$argon2id$');
  });

  test.each([
    [{ email: 'ada' }, 'email'],
    [{ name: '  ' }, 'name'],
    [{ role: 'king' }, 'role'],
    [{ password: 'short' }, 'password'],
  ])('a user with %j is refused, and the field is named', async (wrong, field) => {
    const failure = await createUser(database.queries, {
      ...ada,
      email: 'new@school.example',
      ...wrong,
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).faults.map(({ where }) => where)).toEqual([field]);
  });

  test('an address is taken once', async () => {
    const failure = await createUser(database.queries, { ...ada, email: 'Ada@School.example' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'conflict' });
  });

  test('a session lasts until it is closed, and its token stands nowhere in the database', async () => {
    const { passwordHash: _, ...user } = (await authenticate(database.queries, ada.email, ada.password))!;
    const token = await openSession(database.queries, user);
    expect(await resumeSession(database.queries, token)).toEqual({ user, isExtended: false });
    expect(await resumeSession(database.queries, `${token}x`)).toBeNull();
    await closeSession(database.queries, token);
    expect(await resumeSession(database.queries, token)).toBeNull();
  });
});

describe.each([...testDatabases])('signing in on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  test('opens a session for the right password only', async () => {
    const user = await createUser(database.queries, ada);
    const token = (await signIn(database, ada.email, ada.password))!;
    expect((await resumeSession(database.queries, token))!.user).toEqual(user);
    expect(await signIn(database, ada.email, 'wrong')).toBeNull();
  });

  test('opens none with a password that is changed while it is looked at', async () => {
    const bea = { ...ada, email: 'bea@school.example' };
    const { id } = await createUser(database.queries, bea);
    const entering = signIn(database, bea.email, bea.password);
    await updateUser(database.queries, id, { passwordHash: await nobodysHash });
    expect(await entering).toBeNull();
  });
});

describe.each([...testDatabases])('a session on the $name when the clock is set', (kind) => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  let database: Database;
  let user: Awaited<ReturnType<typeof createUser>>;
  beforeAll(async () => {
    database = await openMigrated(kind);
    user = await createUser(database.queries, ada);
  });
  afterAll(() => database.close());
  afterEach(() => {
    setSystemTime();
  });
  const open = () => openSession(database.queries, user);
  const resume = (token: string) => resumeSession(database.queries, token);
  const setBy = (ms: number) => setSystemTime(new Date(Date.now() + ms));

  test('a day forwards or back goes on, and back again too', async () => {
    const token = await open();
    for (const jump of [DAY_MS, -DAY_MS, -DAY_MS, DAY_MS]) {
      setBy(jump);
      expect((await resume(token))?.user).toEqual(user);
    }
  });

  test('years too far ahead when it was opened lasts no longer than any once it is put right', async () => {
    setBy(3 * 365 * DAY_MS);
    const token = await open();
    setSystemTime();
    expect((await resume(token))?.isExtended).toBe(true);
    setBy(SESSION_MS + DAY_MS);
    expect(await resume(token)).toBeNull();
  });

  test('years too far ahead and not used since ends as soon as somebody signs in', async () => {
    setBy(3 * 365 * DAY_MS);
    const token = await open();
    setSystemTime();
    await open();
    setBy(SESSION_MS + DAY_MS);
    expect(await resume(token)).toBeNull();
  });
});

describe('secrets', () => {
  test('are drawn once, and can be read by their owner alone', () => {
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-secret-'));
    try {
      const secret = keptSecret(directory);
      expect(secret.length).toBeGreaterThanOrEqual(32);
      expect(keptSecret(directory)).toBe(secret);
      expect(readFileSync(join(directory, 'secret'), 'utf8').trim()).toBe(secret);
      expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
      expect(setUpToken(secret)).not.toContain(secret);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('are the same for processes that start for the first time at once', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-secret-'));
    try {
      const secretFile = join(import.meta.dir, 'secret.ts');
      // Each waits for the same moment, so that they draw at once.
      const code = `import { keptSecret } from '${secretFile}';
        while (Date.now() < ${Date.now() + 1500});
        console.log(keptSecret('${directory}'));`;
      const starts = Array.from({ length: 4 }, () => Bun.spawn([process.execPath, '-e', code]));
      const secrets = await Promise.all(starts.map(({ stdout }) => new Response(stdout).text()));
      expect(new Set(secrets).size).toBe(1);
      expect(readdirSync(directory)).toEqual(['secret']);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('that were cut short are not used', () => {
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-secret-'));
    try {
      writeFileSync(join(directory, 'secret'), 'short\n');
      expect(() => keptSecret(directory)).toThrow('is shorter than 32 characters; delete it');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('of forms differ from session to session', () => {
    expect(formTokenOf('a')).not.toBe(formTokenOf('b'));
    expect([isSameSecret('a', 'a'), isSameSecret('a', 'b'), isSameSecret('a', '')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
