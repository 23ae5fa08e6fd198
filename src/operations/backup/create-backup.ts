import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { version } from '../../../package.json' with { type: 'json' };
import type { Config } from '../../config.ts';
import { Failure } from '../../failure.ts';
import type { Database, Queries } from '../../store/database.ts';
import { type DumpedTable, rowsOf, selectTables } from '../../store/dump/dumped-table.ts';
import { inOneView, readRows } from '../../store/dump/read-rows.ts';
import { migrationStatus } from '../../store/migrate.ts';
import { archiveName, type BackupReason } from './archive-files.ts';
import { MANIFEST_FILE, type Manifest, type ManifestTable, partFile } from './manifest.ts';
import { SERVER_DUMP_FILE, writeServerDump } from './server-dump.ts';
import { type ArchiveWriter, writeArchive } from './write-archive.ts';

/** A backup that was made. */
export type MadeBackup = { readonly path: string; readonly manifest: Manifest };

/** What a backup is made with. */
export type BackupConfig = Pick<Config, 'database' | 'backups' | 'shown'>;

const DAY_MS = 86_400_000;
const jsonBytes = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

async function addTable(queries: Queries, table: DumpedTable, writer: ArchiveWriter): Promise<ManifestTable> {
  const hash = createHash('sha256');
  let rows = 0;
  let part = 0;
  for await (const lines of readRows(queries, table)) {
    const bytes = Buffer.from(lines);
    hash.update(bytes);
    for (const byte of bytes) if (byte === 10) rows++;
    await writer.add(partFile(table.name, part++), bytes);
  }
  const columns = table.columns.map(({ name }) => name);
  return { name: table.name, columns, rows, sha256: hash.digest('hex') };
}

/** Adds what `pg_dump` says. @returns what is worth knowing of that */
async function addServerDump(
  queries: Queries,
  url: string,
  aside: string,
  writer: ArchiveWriter,
): Promise<string[]> {
  try {
    const obstacle = await writeServerDump(queries, url, aside);
    if (obstacle !== null) return [`${SERVER_DUMP_FILE} is not in it: ${obstacle}`];
    await writer.addFile(SERVER_DUMP_FILE, aside);
    return [];
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Removes what backups that were cut off have left long ago. */
function removeUnfinished(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (!/^schedule-builder-.*\.(unfinished|sql)$/.test(name)) continue;
    const path = join(directory, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > DAY_MS) rmSync(path, { force: true });
  }
}

/** The last migration that a database has; the program must know all that it has. */
async function schemaOf(database: Database): Promise<string> {
  const applied = (await migrationStatus(database)).filter(({ applied: isApplied }) => isApplied);
  const last = applied.at(-1);
  if (!last) throw new Failure('invalid', 'There is nothing to back up: the database is empty.');
  return last.name;
}

/**
 * Makes an archive of a database, while others go on working with it.
 *
 * @throws Failure `invalid` when the database has no schema yet; `conflict` when it was made by a newer program
 */
export async function createBackup(
  database: Database,
  config: BackupConfig,
  reason: BackupReason,
): Promise<MadeBackup> {
  const { directory, passphrase } = config.backups;
  const schema = await schemaOf(database);
  const at = new Date();
  const path = join(directory, archiveName(at, reason, passphrase !== null));
  try {
    const manifest = await writeArchive(path, passphrase, async (writer) => {
      removeUnfinished(directory);
      await writer.add('configuration.json', jsonBytes(config.shown));
      const { tables, notes, server } = await inOneView(database.queries, async (queries) => {
        const found: ManifestTable[] = [];
        for (const table of await selectTables(queries)) found.push(await addTable(queries, table, writer));
        const [row] = await rowsOf<{ version: string }>(queries, sql`select version() as version`);
        const hasServer = database.kind === 'server' && 'url' in config.database;
        const told = hasServer
          ? await addServerDump(queries, (config.database as { url: string }).url, `${path}.sql`, writer)
          : [];
        return { tables: found, notes: told, server: row!.version };
      });
      const made: Manifest = {
        ...{ format: 1, program: version, createdAt: at.toISOString(), reason, schema, tables, notes },
        database: { kind: database.kind, version: server.split(' ').slice(0, 2).join(' ') },
        files: writer.files(),
      };
      await writer.add(MANIFEST_FILE, jsonBytes(made));
      return made;
    });
    return { path, manifest };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !code.startsWith('E')) throw error;
    throw new Failure('unavailable', `No backup can be written to ${directory}: ${message}`, [], {
      cause: error,
    });
  }
}
