import { describe, expect, test } from 'bun:test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { demoSchool } from '../../planning/demo-school.ts';
import { importProblem } from '../../planning/import-problem.ts';
import { migrateUp } from '../../store/migrate.ts';
import { listArchives } from './archive-files.ts';
import { allRows, type BackupPlace, fill, inPlace, openPlace } from './backup.fixture.ts';
import { createBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';

/** The embedded database is made several times, which takes a slow machine long. */
const TEST_MS = 400_000;
const serverUrl = process.env.TEST_DATABASE_URL ?? null;
const passphrase = 'correct horse battery staple';
const kinds = [
  { kind: 'embedded database', url: null },
  ...(serverUrl === null ? [] : [{ kind: 'PostgreSQL', url: serverUrl }]),
];
const ways = kinds.flatMap((from) => kinds.map((to) => ({ from, to, way: `${from.kind} to ${to.kind}` })));

async function withPlace<Result>(
  url: string | null,
  act: (place: BackupPlace) => Promise<Result>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const place = await openPlace(url, environment);
  try {
    return await act(place);
  } finally {
    await place.remove();
  }
}

const backUp = (place: BackupPlace) =>
  inPlace(place, (database) => createBackup(database, place.config, 'asked'));

describe('a backup', () => {
  test.each(ways)(
    'brings every row of every table from $way, over other data that is kept aside',
    async ({ from, to }) => {
      const environment = { BACKUP_PASSPHRASE: passphrase };
      await withPlace(
        from.url,
        async (source) => {
          const rows = await inPlace(source, async (database) => {
            await migrateUp(database);
            await importProblem(database, demoSchool());
            await fill(database);
            return allRows(database);
          });
          expect(Object.entries(rows).filter(([, text]) => text === '')).toEqual([]);
          const { path, manifest } = await backUp(source);
          expect(manifest.tables.map(({ name }) => name)).toEqual(Object.keys(rows).sort());
          if (from.url) expect([manifest.notes, manifest.files.at(-1)?.name]).toEqual([[], 'postgresql.sql']);
          await withPlace(
            to.url,
            async (target) => {
              await inPlace(target, fill);
              const { aside } = await restoreBackup(path, target.config, { evenInUse: false });
              expect(await inPlace(target, allRows)).toEqual(rows);
              if (to.url === null) expect(existsSync(aside!)).toBe(true);
              else {
                await inPlace(target, (database) => database.execute(`select from ${aside}.lessons`));
              }
            },
            environment,
          );
        },
        environment,
      );
    },
    TEST_MS,
  );

  test.each(kinds)(
    'of the $kind is verified by restoring it, which is noted beside it',
    async ({ url }) => {
      await withPlace(url, async (place) => {
        await inPlace(place, fill);
        const { path } = await backUp(place);
        await verifyBackup(path, place.config);
        const [archive] = listArchives(place.config.backups.directory);
        expect(archive).toMatchObject({ path, isEncrypted: false, verified: { isGood: true } });
      });
    },
    TEST_MS,
  );
});

describe('a damaged archive', () => {
  test.each(kinds)(
    'is refused, and the $kind is as it was',
    async ({ url }) => {
      await withPlace(url, async (place) => {
        await inPlace(place, fill);
        const before = await inPlace(place, allRows);
        const { path } = await backUp(place);
        const bytes = readFileSync(path);
        const refused = async (damaged: Uint8Array) => {
          writeFileSync(path, damaged);
          await expect(restoreBackup(path, place.config, { evenInUse: false })).rejects.toThrow(/damaged/);
        };
        await refused(bytes.subarray(0, 5));
        await refused(bytes.subarray(0, bytes.length >> 1));
        await refused(bytes.subarray(0, bytes.length - 9));
        for (const place of [0.01, 0.3, 0.7, 0.99]) {
          const flipped = Buffer.from(bytes);
          flipped[Math.floor(bytes.length * place)]! ^= 4;
          await refused(flipped);
        }
        await refused(gunzipSync(bytes));
        expect(await inPlace(place, allRows)).toEqual(before);
        await expect(verifyBackup(path, place.config)).rejects.toThrow(/damaged/);
        expect(listArchives(place.config.backups.directory)[0]!.verified?.isGood).toBe(false);
      });
    },
    TEST_MS,
  );
});
