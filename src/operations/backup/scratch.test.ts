import { afterAll, beforeAll, expect, test } from 'bun:test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupPlace, fill, inPlace, openPlace } from './backup.fixture.ts';
import { createBackup } from './create-backup.ts';
import { verifyBackup } from './verify-backup.ts';

const TEST_MS = 400_000;
const MAIN = join(import.meta.dir, '../../main.ts');
let place: BackupPlace;
let path: string;
beforeAll(async () => {
  place = await openPlace(null, { BACKUP_PASSPHRASE: 'correct horse battery' });
  path = await inPlace(place, async (database) => {
    await fill(database);
    return (await createBackup(database, place.config, 'asked')).path;
  });
}, TEST_MS);
afterAll(() => place.remove());

test(
  'what a killed verification has decrypted lies in the directory of the data, until the next one',
  async () => {
    const own = join(place.directory, 'temporary');
    const child = Bun.spawn([process.execPath, MAIN, 'backup', 'verify', path], {
      env: {
        ...{ PATH: process.env.PATH ?? '', TMPDIR: own, DATA_DIR: place.directory },
        BACKUP_PASSPHRASE: 'correct horse battery',
      },
      stdout: 'ignore',
    });
    const home = join(place.directory, 'verifying');
    const isFilled = () =>
      existsSync(home) &&
      readdirSync(home, { recursive: true }).some((name) => /PG_VERSION/.test(String(name)));
    while (child.exitCode === null && !isFilled()) await Bun.sleep(10);
    child.kill('SIGKILL');
    await child.exited;
    expect(isFilled()).toBe(true);
    await verifyBackup(path, place.config);
    expect(readdirSync(home)).toEqual([]);
    expect(existsSync(own)).toBe(false);
  },
  TEST_MS,
);
