import { afterAll, beforeAll, expect, spyOn, test } from 'bun:test';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { migrateUp } from './migrate.ts';
import { users } from './schema/users.ts';
import { insertUser } from './users.ts';

const directory = mkdtempSync(join(tmpdir(), 'embedded-'));
const someone = (name: string) => ({
  ...{ email: `${name}@school.example`, name, role: 'reader' as const, passwordHash: '-' },
});
let database: Database;

beforeAll(async () => {
  database = await openDatabase({ directory });
  await migrateUp(database);
}, 60_000);
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

test('a directory that is open is refused to a second opener', () => {
  expect(openDatabase({ directory })).rejects.toThrow('is in use by process');
});

test('a commit is on the disk before it is acknowledged', async () => {
  const sync = spyOn(fs, 'fdatasyncSync');
  await insertUser(database.queries, someone('first'));
  expect(sync).toHaveBeenCalled();
  sync.mockClear();
  await countUsers();
  expect(sync).not.toHaveBeenCalled();
  sync.mockRestore();
});

const countUsers = () => database.queries.$count(users);

test('everything acknowledged is there after the process was killed, and its lock is no hindrance', async () => {
  const before = await countUsers();
  await database.close();
  const script = `
    const { openDatabase } = await import(${JSON.stringify(join(import.meta.dir, 'database.ts'))});
    const { insertUser } = await import(${JSON.stringify(join(import.meta.dir, 'users.ts'))});
    const { queries } = await openDatabase({ directory: ${JSON.stringify(directory)} });
    for (let i = 0; ; i++) {
      await insertUser(queries, { email: i + '@school.example', name: 'N', role: 'reader', passwordHash: '-' });
      console.log(i);
    }`;
  const writer = Bun.spawn([process.execPath, '-e', script]);
  let acknowledged = '';
  for await (const chunk of writer.stdout) {
    acknowledged += new TextDecoder().decode(chunk);
    if (acknowledged.split('\n').length > 50) writer.kill('SIGKILL');
  }
  await writer.exited;
  database = await openDatabase({ directory });
  const lines = acknowledged.split('\n').length - 1;
  const written = (await countUsers()) - before;
  expect(lines).toBeGreaterThanOrEqual(50);
  // The row that was being acknowledged may be there too.
  expect(written === lines || written === lines + 1).toBe(true);
}, 60_000);
