import { describe, expect, test } from 'bun:test';
import { readdirSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { migrateDown, migrateUp, migrationStatus } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations.ts';
import { allRows, fill, inPlace, openPlace } from './backup.fixture.ts';
import { migrateSafely } from './before-migration.ts';
import { createBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';

/** The embedded database is made several times, which takes a slow machine long. */
const TEST_MS = 400_000;
const serverUrl = process.env.TEST_DATABASE_URL ?? null;
const kinds = [
  { kind: 'embedded database', url: null },
  ...(serverUrl === null ? [] : [{ kind: 'PostgreSQL', url: serverUrl }]),
];

describe.each(kinds)('on the $kind', ({ kind, url }) => {
  test(
    'a restore that fails in the middle leaves everything as it was',
    async () => {
      const place = await openPlace(url);
      try {
        const { path, before } = await inPlace(place, async (database) => {
          await fill(database);
          // A row whose parent is missing is found only when all rows are loaded.
          await database.execute('alter table breaks drop constraint breaks_term_id_terms_id_fk');
          const lost =
            await database.queries.execute(sql`insert into breaks (term_id, position, name, after_period,
            divides_lessons) values (gen_random_uuid(), 0, 'lost', 0, false)`);
          expect(lost).toBeDefined();
          const made = await createBackup(database, place.config, 'asked');
          return { path: made.path, before: await allRows(database) };
        });
        const restoring = restoreBackup(path, place.config, { evenInUse: false });
        await expect(restoring).rejects.toThrow();
        expect(await inPlace(place, allRows)).toEqual(before);
        expect(readdirSync(place.directory).filter((name) => /restor/.test(name))).toEqual([]);
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );

  test(
    'none is begun while somebody has the database open',
    async () => {
      const place = await openPlace(url);
      try {
        await inPlace(place, async (database) => {
          await migrateUp(database);
          const { path } = await createBackup(database, place.config, 'asked');
          await expect(restoreBackup(path, place.config, { evenInUse: false })).rejects.toThrow(/in use/);
        });
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );

  test(
    'a backup is made before a migration changes data, and one of an older schema is brought up to date',
    async () => {
      const place = await openPlace(url);
      try {
        const backup = await inPlace(place, async (database) => {
          expect((await migrateSafely(database, place.config)).backup).toBeNull();
          await database.execute(
            `insert into vocabulary (language, word, one, many) values ('en', 'room', 'r', 'rs')`,
          );
          expect((await migrateSafely(database, place.config)).backup).toBeNull();
          await migrateDown(database);
          const migrated = await migrateSafely(database, place.config);
          expect(migrated.applied).toEqual([migrations.at(-1)!.name]);
          return migrated.backup!;
        });
        expect(backup).toContain('before-migration');
        const { manifest } = await restoreBackup(backup, place.config, { evenInUse: false });
        expect(manifest.schema).toBe(migrations.at(-2)!.name);
        await inPlace(place, async (database) => {
          expect((await migrationStatus(database)).every(({ applied }) => applied)).toBe(true);
          expect((await allRows(database)).vocabulary).toContain('"rs"');
        });
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );

  test(
    `neither a backup nor a migration touches a ${kind} of a newer program`,
    async () => {
      const place = await openPlace(url);
      try {
        await inPlace(place, async (database) => {
          await migrateUp(database);
          await database.execute(
            `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', ${Date.now() + 1e9})`,
          );
          await expect(migrateSafely(database, place.config)).rejects.toThrow(/newer version/);
        });
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );
});
