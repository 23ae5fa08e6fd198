import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { mountSmallDisk } from './backup/small-disk.fixture.ts';
import { lookAtDisks, nearest } from './disks.ts';

const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-disks-'));
// Less than a database needs, though they are empty.
const disk = mountSmallDisk(4_000_000);
const other = mountSmallDisk(4_000_000);
afterAll(() => {
  disk?.remove();
  other?.remove();
  rmSync(directory, { recursive: true });
});

const look = (environment: Readonly<Record<string, string>>) =>
  lookAtDisks(readConfig({ DATA_DIR: directory, ...environment }), 0);

describe('the disks', () => {
  test('of directories that are not there yet are those that they will be on, and nothing is made', async () => {
    const data = join(directory, 'data/of/tomorrow');
    expect(await look({ DATA_DIR: data, LOG_DIR: join(directory, 'log') })).toEqual({
      status: 'pass',
      message: expect.stringMatching(/ %\) are free at .+\.$/),
    });
    expect(await nearest(data)).toBe(directory);
    expect(await nearest('not-there/at-all')).toBe('.');
    expect(readdirSync(directory)).toEqual([]);
  });

  test('are told of by the first of the directories that are on them', async () => {
    const data = join(directory, 'data');
    const { message } = await look({ DATA_DIR: data, BACKUP_DIR: directory, LOG_DIR: directory });
    expect(message).toEndWith(`are free at ${data}.`);
  });

  test('are worth a look where they cannot be looked at', async () => {
    const loop = join(directory, 'loop');
    symlinkSync(loop, loop);
    const { status, message } = await look({ BACKUP_DIR: loop });
    expect(status).toBe('warn');
    expect(message).toStartWith(`The disk of ${loop} cannot be looked at: `);
    rmSync(loop);
  });
});

describe.skipIf(!disk || !other)('a disk of its own that has no room', () => {
  test.each(['BACKUP_DIR', 'LOG_DIR'])('is worth a look where %s is on it, by its name', async (variable) => {
    const path = join(disk!.directory, 'not-there-yet');
    const { status, message } = await look({ [variable]: path });
    expect(status).toBe('warn');
    expect(message).toEndWith(`are free at ${path}.`);
  });

  test('makes the product unusable where the data are on it, whatever is wrong with others', async () => {
    const loop = join(directory, 'loop');
    symlinkSync(loop, loop);
    const { status, message } = await look({ DATA_DIR: disk!.directory, BACKUP_DIR: loop });
    expect(status).toBe('fail');
    expect(message).toEndWith(`are free at ${disk!.directory}.`);
    rmSync(loop);
  });

  test('is told of where there is least', async () => {
    const { bavail, bsize } = statfsSync(other!.directory);
    writeFileSync(join(other!.directory, 'filler'), Buffer.alloc((bavail * bsize) / 2));
    const { message } = await look({ BACKUP_DIR: disk!.directory, LOG_DIR: other!.directory });
    expect(message).toEndWith(`(50 %) are free at ${other!.directory}.`);
  });
});
