import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobStatus } from '../jobs/job.ts';
import { archiveName, type ListedArchive, listArchives, verificationPath } from './archive-files.ts';
import { lookAtBackups, NOTHING_TO_VERIFY } from './backup-check.ts';
import { refuseNewerSchema } from './load-archive.ts';
import { MANIFEST_FILE, type Manifest } from './manifest.ts';
import { keptArchives, pruneBackups } from './prune-backups.ts';
import { checkArchive } from './read-archive.ts';
import { type ArchiveWriter, writeArchive } from './write-archive.ts';

const DAY = 86_400_000;
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-archives-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const manifest = (own: Partial<Manifest>): Manifest => ({
  ...{
    format: 1,
    program: '1.0.0',
    createdAt: new Date().toISOString(),
    reason: 'asked',
    schema: '0000_foundation',
  },
  ...{ database: { kind: 'embedded', version: 'PostgreSQL 18' }, tables: [], files: [], notes: [] },
  ...own,
});

/** An archive with two files and a manifest that may tell otherwise. */
function write(
  path: string,
  passphrase: string | null,
  told: (files: Manifest['files']) => Partial<Manifest>,
) {
  return writeArchive(path, passphrase, async (writer: ArchiveWriter) => {
    await writer.add('one', Buffer.from('first'));
    await writer.add('two', Buffer.alloc(3_000_000, 'x'));
    await writer.add(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest(told(writer.files())))));
  });
}

describe('an archive', () => {
  test('that lacks a file, or has one too many, is refused', async () => {
    const path = join(directory, 'files');
    await write(path, null, (files) => ({ files }));
    expect((await checkArchive(path, null)).files.length).toBe(2);
    await write(path, null, (files) => ({ files: [...files, { ...files[0]!, name: 'three' }] }));
    await expect(checkArchive(path, null)).rejects.toThrow('three is missing');
    await write(path, null, (files) => ({ files: files.slice(1) }));
    await expect(checkArchive(path, null)).rejects.toThrow('one does not belong to it');
    await write(path, null, ([one, two]) => ({ files: [{ ...one!, sha256: two!.sha256 }, two!] }));
    await expect(checkArchive(path, null)).rejects.toThrow('one is not as it was written');
  });

  test('that is encrypted is read with its passphrase alone, and tells so', async () => {
    const path = join(directory, 'encrypted');
    await write(path, 'correct horse battery', (files) => ({ files }));
    expect((await checkArchive(path, 'correct horse battery')).files.length).toBe(2);
    await expect(checkArchive(path, 'wrong horse battery')).rejects.toThrow('is not the passphrase');
    await expect(checkArchive(path, null)).rejects.toThrow('set BACKUP_PASSPHRASE');
    const bytes = Buffer.from(await Bun.file(path).arrayBuffer());
    for (const at of [20, 60, bytes.length >> 1, bytes.length - 1]) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1;
      writeFileSync(path, flipped);
      await expect(checkArchive(path, 'correct horse battery')).rejects.toThrow(/damaged|passphrase/);
    }
    writeFileSync(path, bytes.subarray(0, bytes.length - 1));
    await expect(checkArchive(path, 'correct horse battery')).rejects.toThrow('damaged');
  });

  test('that cannot be finished leaves nothing behind', async () => {
    const path = join(directory, archiveName(new Date(), 'asked', false));
    const failing = writeArchive(path, null, async (writer) => {
      await writer.add('one', Buffer.alloc(1_000_000));
      throw new Error('The database is gone.');
    });
    await expect(failing).rejects.toThrow('The database is gone.');
    expect(readdirSync(directory).filter((name) => name.startsWith('schedule-builder'))).toEqual([]);
  });

  test('of a newer program is refused', () => {
    expect(() => refuseNewerSchema('x', manifest({ schema: '9999_future' }))).toThrow('newer version');
    expect(() => refuseNewerSchema('x', manifest({}))).not.toThrow();
  });

  test('has its name only when it is whole, whenever the program is killed', async () => {
    const own = mkdtempSync(join(directory, 'killed-'));
    const script = `import { writeArchive } from ${JSON.stringify(join(import.meta.dir, 'write-archive.ts'))};
      console.log('begun');
      for (let i = 0; ; i++) await writeArchive(${JSON.stringify(own)} + '/schedule-builder-2026-01-01T00-00-00.' +
        String(i).padStart(3, '0') + 'Z-asked.tar.gz', null, async (writer) => {
        for (let part = 0; part < 5; part++) await writer.add('part' + part, crypto.getRandomValues(new Uint8Array(60_000)));
        await writer.add('${MANIFEST_FILE}', Buffer.from(JSON.stringify({ ...${JSON.stringify(manifest({}))}, files: writer.files() })));
      });`;
    for (let round = 0; round < 5; round++) {
      const child = Bun.spawn([process.execPath, '-e', script], { stdout: 'pipe', stderr: 'inherit' });
      await child.stdout.getReader().read();
      await Bun.sleep(20 + Math.random() * 200);
      child.kill('SIGKILL');
      await child.exited;
      for (const { path } of listArchives(own)) {
        await checkArchive(path, null);
        rmSync(path);
      }
      for (const name of readdirSync(own)) rmSync(join(own, name));
    }
  }, 100_000);
});

describe('of the archives', () => {
  const now = new Date('2026-11-29T12:00:00Z');
  const made = (daysAgo: number, isGood: boolean | null = null): ListedArchive => {
    const at = new Date(now.getTime() - daysAgo * DAY);
    const name = archiveName(at, 'daily', false);
    const verified = isGood === null ? null : { at: at.toISOString(), isGood, message: 'Looked at.' };
    return { path: join(directory, name), name, at, size: 1, isEncrypted: false, verified };
  };
  const daily = (count: number) => Array.from({ length: count }, (_, day) => made(day));

  test('all of the last days are kept, then the last of each week, then the last of each month', () => {
    const kept = [...keptArchives(daily(800), { days: 30, weeks: 8, months: 12 }, now)];
    const days = kept.map(({ at }) => Math.round((now.getTime() - at.getTime()) / DAY)).sort((a, b) => a - b);
    expect(days.slice(0, 31)).toEqual(Array.from({ length: 31 }, (_, day) => day));
    const later = days.slice(31).map((day) => made(day).at.toISOString().slice(0, 10));
    // Sundays, until the eighth week; ends of months.
    expect(later).toEqual([
      ...['2026-10-25', '2026-10-18', '2026-10-11', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30'],
      ...['2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  test('the last, and the last good one, are kept however old they are', () => {
    const archives = [made(400), made(500, true), made(600, true)];
    const kept = keptArchives(archives, { days: 1, weeks: 0, months: 0 }, now);
    expect([...kept]).toEqual(archives.slice(0, 2));
  });

  test('the others are removed with what was noted of them, and nothing else', () => {
    const own = mkdtempSync(join(directory, 'pruned-'));
    const names = [made(0), made(40), made(41)].map(({ name }) => name);
    for (const name of [...names, 'notes.txt']) writeFileSync(join(own, name), '');
    writeFileSync(verificationPath(join(own, names[2]!)), '{}');
    const removed = pruneBackups({ directory: own, keep: { days: 30, weeks: 0, months: 0 } }, now);
    expect(removed.map(({ name }) => name)).toEqual(names.slice(1));
    expect(readdirSync(own).sort()).toEqual(['notes.txt', names[0]!].sort());
  });

  test('the check tells age and verification', () => {
    const at = { at: now.getTime(), upMs: 2 * DAY };
    const look = (archives: ListedArchive[], up = at) =>
      lookAtBackups(archives, [], 26 * 3_600_000, up).status;
    expect(look([])).toBe('warn');
    expect(look([], { ...at, upMs: 1000 })).toBe('pass');
    expect(look([made(0.5)])).toBe('pass');
    expect(look([made(2)])).toBe('warn');
    expect(look([made(0.1), made(1, false)])).toBe('warn');
    expect(look([made(0.1, true), made(1, false)])).toBe('pass');
    // Made while the clock was a year ahead.
    expect(look([made(-365), made(2)])).toBe('warn');
    expect(look([made(-365), made(0.5)])).toBe('pass');
  });

  test('a verification that has found no archive here is told as none', () => {
    const job: JobStatus = {
      ...{ name: 'backup-verification', does: '', pattern: '0 4 * * *', of: 'all processes' },
      ...{ lastRun: now.getTime(), nextRun: null, lastResult: 'succeeded', lastSuccess: now.getTime() },
      ...{ lastMessage: NOTHING_TO_VERIFY, lastDuration: 5, isOverdue: false, isWorking: false },
    };
    const at = { at: now.getTime(), upMs: 2 * DAY };
    const told = (status: JobStatus) => lookAtBackups([made(0.1)], [status], 26 * 3_600_000, at).message;
    expect(told(job)).toContain('not verified yet');
    expect(told({ ...job, lastMessage: 'It is good.' })).toContain('the last verification was good');
  });
});
