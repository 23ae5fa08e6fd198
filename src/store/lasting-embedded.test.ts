import { afterAll, expect, test } from 'bun:test';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { mountFailingDisk, mountSmallDisk } from '../operations/backup/small-disk.fixture.ts';
import { openDatabase } from './database.ts';
import { databaseTroubleOf } from './database-trouble.ts';
import { rowsOf } from './dump/dumped-table.ts';
import { openEmbedded } from './embedded.ts';
import { openLasting } from './lasting-embedded.ts';

const disk = mountSmallDisk(130_000_000);

/** Fills the disk but for so many bytes. @returns makes room again */
function fillDisk(directory: string, free: number): () => void {
  const path = join(directory, 'filler');
  const { bavail, bsize } = fs.statfsSync(directory);
  fs.writeFileSync(path, Buffer.alloc(bavail * bsize - free));
  return () => fs.rmSync(path);
}

test.skipIf(!disk)(
  'a full disk refuses changes, hangs nothing, and is forgotten when there is room again',
  async () => {
    const database = await openDatabase({ directory: disk!.directory });
    const { queries } = database;
    await database.execute(`create table counted (k int primary key, n int, text text);
      insert into counted select i, 0, repeat('x', 100) from generate_series(1, 5000) i`);
    const makeRoom = fillDisk(disk!.directory, 5_000_000);
    let acknowledged = 0;
    const change = () =>
      queries.transaction(async (inside) => {
        await inside.execute(sql`update counted set text = gen_random_uuid()::text where k % 10 = 1`);
        await inside.execute(sql`update counted set n = n + 1 where k = 2`);
        if (acknowledged % 20 === 0) await inside.execute(sql`select 1`);
      });
    let refusal: unknown = null;
    while (refusal === null && acknowledged < 2000) {
      await change().then(
        () => acknowledged++,
        (error: unknown) => {
          refusal = error;
        },
      );
      if (acknowledged % 20 === 0) await database.execute('vacuum counted').catch(() => {});
    }
    expect(databaseTroubleOf(refusal)).toBe('full');
    for (let i = 0; i < 3; i++) await change().catch(() => {});
    makeRoom();
    await Bun.sleep(1500);
    const until = Date.now() + 60_000;
    while (Date.now() < until) {
      const isChanged = await change().then(
        () => true,
        () => false,
      );
      if (isChanged) break;
      await Bun.sleep(500);
    }
    const [row] = await rowsOf<{ n: number }>(queries, sql`select n from counted where k = 2`);
    // Each of those that were refused may have been done all the same, if it was the answer that failed.
    expect(row!.n).toBeGreaterThanOrEqual(acknowledged + 1);
    expect(row!.n).toBeLessThanOrEqual(acknowledged + 2);
    await database.close();
  },
  240_000,
);

const failing = mountFailingDisk(200_000_000);
const probed = mountSmallDisk(45_000_000);
const elsewhere = fs.mkdtempSync(join(tmpdir(), 'schedule-builder-lasting-'));
afterAll(() => {
  disk?.remove();
  failing?.remove();
  probed?.remove();
  fs.rmSync(elsewhere, { recursive: true, force: true });
});

test.skipIf(!failing)(
  'a disk that can only be read from now on refuses changes, says so, hangs nothing, and has all that was acknowledged',
  async () => {
    const database = await openDatabase({ directory: failing!.directory });
    const change = () => database.queries.execute(sql`update counted set n = n + 1`);
    await database.execute('create table counted (n int); insert into counted values (0)');
    await change();
    failing!.fail();
    for (let i = 0; i < 3; i++) {
      const refusal = await change().then(
        () => null,
        (error: unknown) => error,
      );
      expect(databaseTroubleOf(refusal)).toBe('readOnly');
    }
    await database.close().catch(() => {});
    // Whoever looks after the machine puts it right, or takes what is there to another disk.
    const copy = join(elsewhere, 'copy');
    fs.cpSync(failing!.directory, copy, { recursive: true });
    // This process holds the lock still, which could not be removed.
    fs.rmSync(join(copy, 'database.lock'));
    const again = await openDatabase({ directory: copy });
    const [row] = await rowsOf<{ n: number }>(again.queries, sql`select n from counted`);
    expect(row!.n).toBe(1);
    await again.close();
  },
  120_000,
);

test.skipIf(!probed)(
  'a disk that could only be read for a while is forgotten when it can be written again',
  async () => {
    let isReadOnly = false;
    const set = (to: boolean) => {
      isReadOnly = to;
      probed!.setReadOnly(to);
    };
    const client = await openLasting(probed!.directory, () =>
      openEmbedded(join(elsewhere, 'database'), ({ stream_ops: streams }) => {
        const { fsync } = streams;
        // The disk that is asked whether it can be written is another one than the files are on, which are open.
        streams.fsync = (stream) => (isReadOnly ? 69 : fsync!(stream));
      }),
    );
    const change = async () => {
      await client.query('update counted set n = n + 1');
      return 'done';
    };
    await client.exec('create table counted (n int); insert into counted values (0)');
    set(true);
    for (let i = 0; i < 2; i++) expect(await change().catch(databaseTroubleOf)).toBe('readOnly');
    set(false);
    const until = performance.now() + 20_000;
    while ((await change().catch(() => '')) !== 'done' && performance.now() < until) await Bun.sleep(200);
    const { rows } = await client.query<{ n: number }>('select n from counted');
    // The first of those that were refused may have been done all the same.
    expect(rows[0]!.n).toBeWithin(1, 3);
    await client.close();
  },
  60_000,
);
