import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FILE } from './manifest.ts';
import { checkArchive } from './read-archive.ts';
import { mountSmallDisk } from './small-disk.fixture.ts';
import { writeArchive } from './write-archive.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-written-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const disk = mountSmallDisk(1_000_000);
afterAll(() => disk?.remove());

describe('a disk that is full', () => {
  const noise = () => crypto.getRandomValues(new Uint8Array(60_000));

  test.skipIf(!disk).each([null, 'correct horse battery'])(
    'is told once, and leaves nothing behind (passphrase %p)',
    async (passphrase) => {
      const uncaught: unknown[] = [];
      const catchIt = (error: unknown) => uncaught.push(error);
      process.on('unhandledRejection', catchIt);
      let isAtWork = false;
      const writing = writeArchive(join(disk!.directory, 'full'), passphrase, async (writer) => {
        isAtWork = true;
        try {
          for (let part = 0; part < 100; part++) await writer.add(`part${part}`, noise());
        } finally {
          await Bun.sleep(20);
          isAtWork = false;
        }
      });
      await expect(writing).rejects.toThrow('ENOSPC');
      // Whoever is told may close the database that the archive was made of.
      expect(isAtWork).toBe(false);
      await Bun.sleep(50);
      process.off('unhandledRejection', catchIt);
      expect(uncaught).toEqual([]);
      expect(readdirSync(disk!.directory)).toEqual([]);
    },
  );
});

describe('an archive', () => {
  const path = () => join(directory, 'whole');
  const write = () =>
    writeArchive(path(), null, async (writer) => {
      await writer.add('one', Buffer.from('first'));
      const manifest = {
        ...{ format: 1, program: '1.0.0', createdAt: new Date().toISOString(), reason: 'asked' },
        ...{ schema: '0000_foundation', database: { kind: 'embedded', version: 'PostgreSQL 18' } },
        ...{ tables: [], files: writer.files(), notes: [] },
      };
      await writer.add(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest)));
    });

  test('of which any bit was flipped is refused', async () => {
    await write();
    const bytes = readFileSync(path());
    const unnoticed: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const isEdge = at < 12 || at >= bytes.length - 10;
      for (let bit = 0; bit < 8; bit += isEdge ? 1 : 8) {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << bit;
        writeFileSync(path(), flipped);
        const found = await checkArchive(path(), null).catch((error: Error) => error);
        if (!(found instanceof Error)) unnoticed.push(`${at}.${bit}`);
      }
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);

  test('behind which something was added is refused', async () => {
    rmSync(path());
    await write();
    expect((await checkArchive(path(), null)).files.length).toBe(1);
    appendFileSync(path(), 'x');
    await expect(checkArchive(path(), null)).rejects.toThrow('damaged');
  });
});
