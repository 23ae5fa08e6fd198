import { describe, expect, test } from 'bun:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrateUp, migrationStatus } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations.ts';
import { listArchives } from './archive-files.ts';
import { allRows, inPlace, openPlace } from './backup.fixture.ts';
import { revertSafely } from './before-migration.ts';
import { restoreBackup } from './restore-backup.ts';

/** The embedded database is made several times, which takes a slow machine long. */
const TEST_MS = 400_000;
const serverUrl = process.env.TEST_DATABASE_URL ?? null;
const kinds = [
  { kind: 'embedded database', url: null },
  ...(serverUrl === null ? [] : [{ kind: 'PostgreSQL', url: serverUrl }]),
];
const last = migrations.at(-1)!.name;
const A_WORD = `insert into vocabulary (language, word, one, many) values ('en', 'room', 'r', 'rs')`;

describe.each(kinds)('before a migration of the $kind is taken back', ({ url }) => {
  test(
    'a backup of its data is made, which is none from before an upgrade and brings all of it back',
    async () => {
      const place = await openPlace(url);
      try {
        const { backup, before } = await inPlace(place, async (database) => {
          await migrateUp(database);
          expect(await revertSafely(database, place.config)).toEqual({ reverted: last, backup: null });
          await migrateUp(database);
          await database.execute(A_WORD);
          const rows = await allRows(database);
          const reverted = await revertSafely(database, place.config);
          expect(reverted.reverted).toBe(last);
          expect((await migrationStatus(database)).at(-1)).toEqual({ name: last, applied: false });
          return { backup: reverted.backup!, before: rows };
        });
        expect(backup).toContain('-before-revert');
        // The runbook looks for the backup from before an upgrade by this.
        expect(backup).not.toContain('-before-migration');
        expect(listArchives(place.config.backups.directory).map(({ path }) => path)).toEqual([backup]);
        const { manifest } = await restoreBackup(backup, place.config, { evenInUse: false });
        expect([manifest.schema, manifest.reason]).toEqual([last, 'before-revert']);
        expect(await inPlace(place, allRows)).toEqual(before);
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );

  test(
    'nothing is changed where there can be none, unless none is wanted',
    async () => {
      const place = await openPlace(url);
      const file = join(place.directory, 'file');
      writeFileSync(file, '');
      const config = { ...place.config, backups: { ...place.config.backups, directory: file } };
      try {
        await inPlace(place, async (database) => {
          await migrateUp(database);
          await database.execute(A_WORD);
          await expect(revertSafely(database, config)).rejects.toThrow(
            /^The migration is not taken back, since no backup can be made before: .+ With --no-backup/,
          );
          expect((await migrationStatus(database)).every(({ applied }) => applied)).toBe(true);
          expect(await revertSafely(database, null)).toEqual({ reverted: last, backup: null });
        });
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );
});
