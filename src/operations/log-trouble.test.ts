import { afterAll, describe, expect, test } from 'bun:test';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountSmallDisk } from './backup/small-disk.fixture.ts';
import { openLogs } from './log.ts';
import { filesAside, openLogFile, rotateLogFile, standardOutput } from './log-files.ts';

const disk = mountSmallDisk(4_000_000);
afterAll(() => disk?.remove());

const nowhere = { write: () => {} };
const open = (name: string) =>
  openLogs(
    {
      ...{ logDirectory: join(disk!.directory, name), logFile: null, logLevel: 'info' },
      logRotation: { mostBytes: 1e9, keep: 3 },
    },
    nowhere,
  );
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n');

/** Fills the disk. @returns makes room again */
function fillDisk(): () => void {
  const path = join(disk!.directory, 'filler');
  const { bavail, bsize } = statfsSync(disk!.directory);
  writeFileSync(path, Buffer.alloc(bavail * bsize));
  return () => rmSync(path);
}

describe.skipIf(!disk)('the log on a disk that is full', () => {
  test('loses lines, holds none of them in memory, and is written again when there is room', () => {
    const logs = open('full');
    const path = join(disk!.directory, 'full/access.log');
    logs.access.info('before');
    const makeRoom = fillDisk();
    const line = 'x'.repeat(1000);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 20_000; i++) logs.access.info({ i }, line);
    Bun.gc(true);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
    makeRoom();
    logs.access.info('after');
    const last = linesOf(path).at(-2)!;
    expect(JSON.parse(last).msg).toBe('after');
    expect(linesOf(path)[0]).toContain('before');
    logs.close();
  });

  test('removes what is too old before it needs room for more, and leaves no half a file', async () => {
    const logs = open('rotated');
    const directory = join(disk!.directory, 'rotated');
    const path = join(directory, 'app.log');
    const day = 86_400_000;
    for (let i = 1; i <= 3; i++) {
      logs.app.info('x'.repeat(100));
      await logs.rotate(new Date(Date.now() + i * day));
    }
    const oldest = filesAside(path)[0]!;
    // What cannot be made smaller needs most room.
    logs.app.info(Buffer.from(crypto.getRandomValues(new Uint8Array(60_000))).toString('base64'));
    const makeRoom = fillDisk();
    const rotating = logs.rotate(new Date(Date.now() + 4 * day));
    await expect(rotating).rejects.toThrow('ENOSPC');
    expect(existsSync(oldest)).toBe(false);
    expect(readdirSync(directory).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    logs.app.info('goes on');
    makeRoom();
    logs.app.info('with room');
    expect(await logs.rotate()).toEqual([]);
    expect(filesAside(path).every((file) => file.endsWith('.gz'))).toBe(true);
    expect(linesOf(path).join('\n')).toContain('with room');
    logs.close();
  });
});

test.skipIf(!existsSync('/dev/full'))('standard output that takes nothing ends nothing', () => {
  const full = openSync('/dev/full', 'w');
  const logs = openLogs(
    { logDirectory: null, logFile: null, logLevel: 'info', logRotation: { mostBytes: 1e9, keep: 3 } },
    standardOutput(full),
  );
  for (let i = 0; i < 3; i++) logs.app.info('nobody reads this');
  logs.app.fatal('nor this');
  closeSync(full);
});

test('a log whose name another program has given to a new file goes on in that one', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'log-moved-'));
  const path = join(directory, 'app.log');
  const file = openLogFile(path);
  file.write('before\n');
  renameSync(path, join(directory, 'away'));
  writeFileSync(path, '');
  file.write('into the old one\n');
  await rotateLogFile(file, { mostBytes: 1e9, keep: 3 });
  file.write('after\n');
  file.close();
  expect(readFileSync(path, 'utf8')).toBe('after\n');
  rmSync(directory, { recursive: true });
});

describe.skipIf(!disk)('the log on a disk that can only be read', () => {
  test('stops the start with its path', () => {
    disk!.setReadOnly(true);
    try {
      expect(() => open('read-only')).toThrow(/read-only\/\w+\.log" cannot be written: EROFS/);
    } finally {
      disk!.setReadOnly(false);
    }
  });
});

test.skipIf(!disk)(
  'a log file that cannot be opened anew goes on, and is tried again when files are rotated',
  async () => {
    const logs = open('moved');
    const directory = join(disk!.directory, 'moved');
    const path = join(directory, 'access.log');
    logs.access.info('before');
    renameSync(directory, `${directory}.away`);
    // Nothing can be made in a file.
    writeFileSync(directory, '');
    logs.reopen();
    logs.access.info('meanwhile');
    rmSync(directory);
    renameSync(`${directory}.away`, directory);
    renameSync(path, `${path}.1`);
    await logs.rotate();
    logs.access.info('after');
    expect(linesOf(`${path}.1`).join('\n')).toContain('meanwhile');
    expect(linesOf(join(directory, 'error.log')).join('\n')).toContain('cannot be opened anew');
    expect(linesOf(path).join('\n')).toContain('after');
    logs.close();
  },
);
