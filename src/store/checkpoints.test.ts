import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { keepLogShort } from './checkpoints.ts';
import { openEmbedded } from './embedded.ts';

const FILE_OF_LOG = /^[0-9A-F]{24}$/;
const home = mkdtempSync(join(tmpdir(), 'checkpoints-'));
let client: PGlite;

beforeAll(async () => {
  client = await openEmbedded(join(home, 'database'));
}, 60_000);
afterAll(async () => {
  await client.close();
  rmSync(home, { recursive: true });
});

/** Has so many MB written into the log. */
async function write(megabytes: number): Promise<void> {
  for (let written = 0; written < megabytes; written++)
    await client.query("select pg_logical_emit_message(false, 'test', repeat('x', 1000000), true)");
}

/** How many files of 1 MB the log has. */
const logFiles = () =>
  readdirSync(join(home, 'database', 'pg_wal')).filter((name) => FILE_OF_LOG.test(name)).length;

test('the log of an embedded database stays short while it is written to, and would not by itself', async () => {
  await write(100);
  expect(logFiles()).toBeGreaterThan(90);
  const end = keepLogShort(client, 10);
  await write(20);
  await Bun.sleep(500);
  await end();
  const { rows } = await client.query<{ bytes: number }>(
    'select (pg_current_wal_insert_lsn() - redo_lsn)::int as bytes from pg_control_checkpoint()',
  );
  expect(rows[0]!.bytes).toBeLessThan(25_000_000);
  expect(logFiles()).toBeLessThan(75);
}, 60_000);

test('a database whose log has files of 16 MB, as those of earlier versions, is opened', async () => {
  const directory = join(home, 'earlier');
  const made = await PGlite.create(`file://${directory}`);
  await made.exec('create table kept (value text); insert into kept values ($$here$$)');
  await made.close();
  const opened = await openEmbedded(directory);
  const { rows } = await opened.query<{ size: string }>(
    "select current_setting('wal_segment_size') as size, value from kept",
  );
  expect(rows).toEqual([{ size: '16MB', value: 'here' }] as never);
  await opened.close();
}, 120_000);
