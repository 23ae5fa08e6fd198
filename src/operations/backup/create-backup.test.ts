import { describe, expect, test } from 'bun:test';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Database } from '../../store/database.ts';
import { migrateDown } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations.ts';
import { type BackupPlace, fill, inPlace, openPlace } from './backup.fixture.ts';
import { createBackup } from './create-backup.ts';
import { checkArchive } from './read-archive.ts';

/** The embedded database is made several times, which takes a slow machine long. */
const TEST_MS = 400_000;
const MAIN = join(import.meta.dir, '../../main.ts');
const serverUrl = process.env.TEST_DATABASE_URL ?? null;
const kinds = [
  { kind: 'embedded database', url: null },
  ...(serverUrl === null ? [] : [{ kind: 'PostgreSQL', url: serverUrl }]),
];

async function withFilledPlace(
  url: string | null,
  act: (place: BackupPlace) => Promise<void>,
): Promise<void> {
  const place = await openPlace(url);
  try {
    await inPlace(place, fill);
    await act(place);
  } finally {
    await place.remove();
  }
}

test.each(kinds)(
  'a backup of the $kind tells the schema of the rows that are in it, even if that changes just before',
  async ({ url }) => {
    await withFilledPlace(url, (place) =>
      inPlace(place, async (database) => {
        /** Takes a migration back when the view of the backup is about to begin. */
        const queries = new Proxy(database.queries, {
          get: (target, name) => {
            const own: unknown = Reflect.get(target, name, target);
            if (name !== 'transaction') return typeof own === 'function' ? own.bind(target) : own;
            return async (...parameters: Parameters<typeof target.transaction>) => {
              if (parameters[1]?.isolationLevel === 'repeatable read') await migrateDown(database);
              return target.transaction(...parameters);
            };
          },
        });
        const racing: Database = { ...database, queries };
        const { manifest } = await createBackup(racing, place.config, 'asked');
        expect(manifest.schema).toBe(migrations.at(-2)!.name);
      }),
    );
  },
  TEST_MS,
);

describe.skipIf(serverUrl === null)('a backup that is cut off while pg_dump works', () => {
  /** Stands for a `pg_dump` that takes long; it tells its number. */
  function slowDump(place: BackupPlace) {
    const programs = join(place.directory, 'programs');
    const noted = join(place.directory, 'number');
    mkdirSync(programs);
    const path = join(programs, 'pg_dump');
    writeFileSync(
      path,
      `#!/bin/sh\necho secret rows\necho $$ > ${noted}.new\nmv ${noted}.new ${noted}\nexec sleep 60\n`,
    );
    chmodSync(path, 0o755);
    const begun = async () => {
      while (!existsSync(noted)) await Bun.sleep(10);
      return Number(readFileSync(noted, 'utf8'));
    };
    return { begun, path: `${programs}${delimiter}${process.env.PATH}` };
  }
  const left = ({ config }: BackupPlace) => readdirSync(config.backups.directory);

  test(
    'because it takes too long ends pg_dump, and leaves nothing behind',
    async () => {
      await withFilledPlace(serverUrl, (place) =>
        inPlace(place, async (database) => {
          const { begun, path } = slowDump(place);
          const before = process.env.PATH;
          process.env.PATH = path;
          try {
            const late = new AbortController();
            const making = createBackup(database, place.config, 'asked', late.signal);
            making.catch(() => {});
            const number = await begun();
            late.abort(new Error('It took too long.'));
            await expect(making).rejects.toThrow('It took too long.');
            expect(() => process.kill(number, 0)).toThrow('ESRCH');
            expect(left(place)).toEqual([]);
          } finally {
            process.env.PATH = before;
          }
        }),
      );
    },
    TEST_MS,
  );

  test(
    'because the program is killed leaves no rows in clear',
    async () => {
      await withFilledPlace(serverUrl, async (place) => {
        const { begun, path } = slowDump(place);
        const { database, backups } = place.config;
        const child = Bun.spawn([process.execPath, MAIN, 'backup', 'create'], {
          env: {
            ...{ PATH: path, DATA_DIR: place.directory, BACKUP_PASSPHRASE: 'correct horse battery' },
            DATABASE_URL: 'url' in database ? database.url : '',
          },
          stdout: 'ignore',
        });
        const number = await begun();
        child.kill('SIGKILL');
        await child.exited;
        process.kill(number);
        for (const name of left(place)) {
          expect(name).toEndWith('.encrypted.unfinished');
          const written = join(backups.directory, name);
          await expect(checkArchive(written, 'correct horse battery')).rejects.toThrow('damaged');
        }
      });
    },
    TEST_MS,
  );
});
