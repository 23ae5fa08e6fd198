import { describe, expect, test } from 'bun:test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseIn } from '../../store/embedded-directory.ts';
import { migrateUp } from '../../store/migrate.ts';
import { allRows, type BackupPlace, fill, inPlace, openPlace } from './backup.fixture.ts';
import { createBackup } from './create-backup.ts';
import { MANIFEST_FILE, type Manifest, parseManifest } from './manifest.ts';
import { bytesOf, readArchive } from './read-archive.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeArchive } from './write-archive.ts';

/** The embedded database is opened often, which takes a slow machine long. */
const TEST_MS = 600_000;
const KILLS = Number(process.env.RESTORE_KILLS ?? 3);
const MAIN = join(import.meta.dir, '../../main.ts');
const serverUrl = process.env.TEST_DATABASE_URL ?? null;
const kinds = [
  { kind: 'embedded database', url: null },
  ...(serverUrl === null ? [] : [{ kind: 'PostgreSQL', url: serverUrl }]),
];

/** Removes the database, as a disk that is lost or a careless command would. */
async function destroy(place: BackupPlace): Promise<void> {
  const { database } = place.config;
  if ('directory' in database) rmSync(databaseIn(database.directory), { recursive: true });
  else {
    await inPlace(place, (open) =>
      open.execute('drop schema public cascade; drop schema drizzle cascade; create schema public'),
    );
  }
}

/** An archive like another, whose manifest tells something else. */
async function retold(path: string, own: (manifest: Manifest) => object): Promise<string> {
  const other = `${path}.retold`;
  await writeArchive(other, null, async (writer) => {
    for await (const { name, pieces } of readArchive(path, null)) {
      const bytes = await bytesOf(pieces);
      if (name !== MANIFEST_FILE) await writer.add(name, bytes);
      else {
        const manifest = parseManifest(bytes.toString())!;
        await writer.add(name, Buffer.from(JSON.stringify({ ...manifest, ...own(manifest) })));
      }
    }
  });
  return other;
}

describe.each(kinds)('a drill on the $kind', ({ url }) => {
  test(
    'everything is there again after all was lost, however often the restore is killed; archives of other versions are refused',
    async () => {
      const place = await openPlace(url);
      try {
        await inPlace(place, fill);
        const { path } = await inPlace(place, (database) => createBackup(database, place.config, 'asked'));
        const rows = await inPlace(place, allRows);

        await destroy(place);
        await restoreBackup(path, place.config, { evenInUse: false });
        expect(await inPlace(place, allRows)).toEqual(rows);

        // What stands there now is other data, which must stay until the restore has done all of its work.
        await inPlace(place, async (database) => {
          await migrateUp(database);
          await database.execute(`insert into vocabulary (language, word, one, many) values ('en', 'room', 'r', 'rs')
            on conflict do nothing; delete from uploads`);
        });
        const others = await inPlace(place, allRows);
        expect(others).not.toEqual(rows);
        for (const own of [() => ({ format: 2 }), () => ({ schema: '9999_future' })]) {
          const refused = restoreBackup(await retold(path, own), place.config, { evenInUse: false });
          await expect(refused).rejects.toThrow(/can read|newer version/);
        }
        expect(await inPlace(place, allRows)).toEqual(others);

        const { database } = place.config;
        for (let kill = 0; kill < KILLS; kill++) {
          const restoring = Bun.spawn(
            [process.execPath, MAIN, 'backup', 'restore', path, '--yes', '--even-in-use'],
            {
              env: {
                ...{ PATH: process.env.PATH ?? '', DATA_DIR: place.directory },
                ...('url' in database ? { DATABASE_URL: database.url } : {}),
              },
              ...{ stdout: 'ignore', stderr: 'ignore' },
            },
          );
          await Promise.race([Bun.sleep(500 + Math.random() * 4000), restoring.exited]);
          restoring.kill('SIGKILL');
          await restoring.exited;
          const found = await inPlace(place, allRows);
          expect([rows, others]).toContainEqual(found);
        }
        await restoreBackup(path, place.config, { evenInUse: true });
        expect(await inPlace(place, allRows)).toEqual(rows);
      } finally {
        await place.remove();
      }
    },
    TEST_MS,
  );
});
