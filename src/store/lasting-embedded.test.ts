import { expect, test } from 'bun:test';
import fs from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { mountSmallDisk } from '../operations/backup/small-disk.fixture.ts';
import { openDatabase } from './database.ts';
import { databaseTroubleOf } from './database-trouble.ts';
import { rowsOf } from './dump/dumped-table.ts';

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
    disk!.remove();
  },
  240_000,
);
