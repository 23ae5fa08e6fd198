import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackPrepared } from './prepared-database.ts';

test('an empty database is unpacked whole', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'prepared-'));
  try {
    await unpackPrepared(directory);
    for (const name of ['PG_VERSION', 'base/5', 'global/pg_control', 'pg_wal'])
      expect(existsSync(join(directory, name))).toBe(true);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('what cannot be unpacked says why, once', async () => {
  const nobodyElse: unknown[] = [];
  const note = (error: unknown) => nobodyElse.push(error);
  process.on('unhandledRejection', note);
  await expect(unpackPrepared(join(tmpdir(), 'is-nowhere', 'at-all'))).rejects.toThrow('ENOENT');
  await Bun.sleep(50);
  process.off('unhandledRejection', note);
  expect(nobodyElse).toEqual([]);
});
