import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { openMigrated, testDatabases } from './test-databases.ts';

describe.each([...testDatabases])('slow statements of $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  }, 60_000);
  afterAll(() => database.close());

  test('are remembered without their values, inside transactions too', async () => {
    const { queries } = database;
    const secret = 'somebody’s name';
    await queries.execute(sql`select 1 as fast`);
    await queries.execute(sql`select ${secret}::text as alone, pg_sleep(0.35)`);
    await queries.transaction((inner) =>
      inner.execute(sql`select ${secret}::text as inside, pg_sleep(0.35)`),
    );
    const slow = database.slowQueries().filter(({ statement }) => statement.includes('pg_sleep'));
    expect(slow.map(({ statement }) => statement)).toEqual([
      'select $1::text as inside, pg_sleep(0.35)',
      'select $1::text as alone, pg_sleep(0.35)',
    ]);
    expect(JSON.stringify(database.slowQueries())).not.toContain(secret);
    expect(JSON.stringify(database.slowQueries())).not.toContain('as fast');
  });

  test('that fail are told as they are', async () => {
    const failing = (async () => database.queries.execute(sql`select * from nowhere`))();
    expect(failing).rejects.toThrow();
    await failing.catch(() => {});
    expect(await database.queries.$count(sql`(select 1) as one`)).toBe(1);
  });
});
