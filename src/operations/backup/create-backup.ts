import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { version } from '../../../package.json' with { type: 'json' };
import type { Config } from '../../config.ts';
import { Failure } from '../../failure.ts';
import type { Database, Queries } from '../../store/database.ts';
import { type DumpedTable, rowsOf, selectTables } from '../../store/dump/dumped-table.ts';
import { readRows } from '../../store/dump/read-rows.ts';
import { lastMigration } from '../../store/migrate.ts';
import { archiveName, type BackupReason } from './archive-files.ts';
import { MANIFEST_FILE, type Manifest, type ManifestTable, partFile } from './manifest.ts';
import { SERVER_DUMP_FILE, withServerDump } from './server-dump.ts';
import { inSettledView } from './settled-view.ts';
import { type ArchiveWriter, writeArchive } from './write-archive.ts';

/** A backup that was made. */
export type MadeBackup = { readonly path: string; readonly manifest: Manifest };

const NOTHING_THERE = 'There is nothing to back up: the database is empty.';

/** What a backup is made with. */
export type BackupConfig = Pick<Config, 'database' | 'backups' | 'shown'>;

const DAY_MS = 86_400_000;
const jsonBytes = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

async function addTable(
  queries: Queries,
  table: DumpedTable,
  writer: ArchiveWriter,
  signal: AbortSignal,
): Promise<ManifestTable> {
  const hash = createHash('sha256');
  let rows = 0;
  let part = 0;
  for await (const lines of readRows(queries, table)) {
    signal.throwIfAborted();
    const bytes = Buffer.from(lines);
    hash.update(bytes);
    for (const byte of bytes) if (byte === 10) rows++;
    await writer.add(partFile(table.name, part++), bytes);
  }
  const columns = table.columns.map(({ name }) => name);
  return { name: table.name, columns, rows, sha256: hash.digest('hex') };
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

/** What a view of a database told of it. */
type Dumped = Pick<Manifest, 'schema' | 'tables' | 'notes'> & { readonly server: string };

/** Adds all that a backup has of a database, in one view of it. */
async function addDatabase(
  database: Database,
  server: { readonly url: string; readonly beside: string } | null,
  writer: ArchiveWriter,
  signal: AbortSignal,
): Promise<Dumped> {
  return inSettledView(database.queries, async (queries) => {
    const schema = await lastMigration(queries);
    if (schema === null) throw new Failure('invalid', NOTHING_THERE);
    const tables: ManifestTable[] = [];
    for (const table of await selectTables(queries)) {
      tables.push(await addTable(queries, table, writer, signal));
    }
    const [row] = await rowsOf<{ version: string }>(queries, sql`select version() as version`);
    const obstacle =
      server &&
      (await withServerDump(queries, { ...server, signal }, (file) =>
        writer.addFile(SERVER_DUMP_FILE, file),
      ));
    const notes = obstacle === null ? [] : [`${SERVER_DUMP_FILE} is not in it: ${obstacle}`];
    return { schema, tables, notes, server: row!.version };
  });
}

/**
 * Makes an archive of a database, while others go on working with it.
 *
 * @param signal ends it, with what it has begun
 * @throws Failure `invalid` when the database has no schema yet; `conflict` when it was made by a newer program
 */
export async function createBackup(
  database: Database,
  config: BackupConfig,
  reason: BackupReason,
  signal: AbortSignal = new AbortController().signal,
): Promise<MadeBackup> {
  const { directory, passphrase } = config.backups;
  const at = new Date();
  const path = join(directory, archiveName(at, reason, passphrase !== null));
  try {
    const manifest = await writeArchive(path, passphrase, async (writer) => {
      removeUnfinished(directory);
      await writer.add('configuration.json', jsonBytes(config.shown));
      const url = database.kind === 'server' && 'url' in config.database ? config.database.url : null;
      const dumped = url === null ? null : { url, beside: `${path}.sql` };
      const { server, ...told } = await addDatabase(database, dumped, writer, signal);
      const made: Manifest = {
        ...{ format: 1, program: version, createdAt: at.toISOString(), reason, ...told },
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
