import postgres from 'postgres';
import type { Config } from '../../config.ts';
import { Failure } from '../../failure.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { writeWhole } from '../../store/write-whole.ts';
import { type Verification, verificationPath } from './archive-files.ts';
import { loadArchive, refuseNewerSchema } from './load-archive.ts';
import type { Manifest } from './manifest.ts';
import { checkArchive } from './read-archive.ts';
import { makeScratchDirectory, removeAbandonedScratch } from './scratch-directory.ts';

const SCRATCH = 'schedule_builder_verify_';
/** A verification connects to its database at once; one to which nobody is connected by then was cut off. */
const ABANDONED_AFTER_MS = 600_000;

/** A database that is there for one verification. */
type Scratch = { readonly database: Database; readonly remove: () => Promise<void> };

async function openScratchDirectory(dataDirectory: string): Promise<Scratch> {
  const directory = makeScratchDirectory(dataDirectory);
  try {
    const database = await openDatabase({ directory: directory.path });
    return {
      database,
      remove: () => database.close().finally(directory.remove),
    };
  } catch (error) {
    directory.remove();
    throw error;
  }
}

/** Removes those of verifications that were cut off; one that is in use is left alone by the server itself. */
async function removeOldScratch(server: postgres.Sql): Promise<void> {
  const rows = await server<{ name: string }[]>`
    select datname as name from pg_database where datname like ${`${SCRATCH}%`}`;
  for (const { name } of rows) {
    const madeAt = Number(name.slice(SCRATCH.length).split('_')[0]);
    if (Date.now() - madeAt > ABANDONED_AFTER_MS) await server`drop database ${server(name)}`.catch(() => {});
  }
}

/** A database of its own on the server; null where the user may not make one. */
async function openScratchOnServer(url: string): Promise<Scratch | null> {
  const server = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  const name = `${SCRATCH}${Date.now()}_${crypto.randomUUID().slice(0, 8)}`;
  try {
    await removeOldScratch(server);
    await server`create database ${server(name)} template template0`;
  } catch (error) {
    await server.end();
    const { code } = error as { code?: string };
    if (code === '42501') return null;
    throw error;
  }
  const drop = async () => {
    await server`drop database if exists ${server(name)}`;
    await server.end();
  };
  const address = new URL(url);
  address.pathname = `/${name}`;
  try {
    const database = await openDatabase({ url: address.href, poolSize: 1 });
    return {
      database,
      remove: () => database.close().finally(drop),
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** What a verification is made with. */
export type VerificationConfig = Pick<Config, 'database' | 'backups' | 'dataDirectory'>;

/** Restores an archive into a scratch database, which compares every row, and notes the result beside the archive. */
async function restoreToScratch(
  path: string,
  { database, backups, dataDirectory }: VerificationConfig,
): Promise<Manifest> {
  const manifest = await checkArchive(path, backups.passphrase);
  refuseNewerSchema(path, manifest);
  const scratch =
    ('url' in database ? await openScratchOnServer(database.url) : null) ??
    (await openScratchDirectory(dataDirectory));
  try {
    await scratch.database.queries.transaction((queries) =>
      loadArchive(queries, path, backups.passphrase, manifest),
    );
  } finally {
    await scratch.remove();
  }
  return manifest;
}

/**
 * Finds out whether an archive can be restored, by doing so into a scratch database, and notes the result beside it.
 *
 * @throws Failure `invalid` when it cannot
 */
export async function verifyBackup(path: string, config: VerificationConfig): Promise<Manifest> {
  removeAbandonedScratch(config.dataDirectory);
  const note = (isGood: boolean, message: string) => {
    const found: Verification = { at: new Date().toISOString(), isGood, message };
    writeWhole(verificationPath(path), `${JSON.stringify(found)}\n`);
  };
  try {
    const manifest = await restoreToScratch(path, config);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    note(true, `${rows} rows of ${manifest.tables.length} tables are as they were.`);
    return manifest;
  } catch (error) {
    // Something else than the archive may be in the way, such as a server that does not answer.
    if (error instanceof Failure && error.code === 'invalid') note(false, error.message);
    throw error;
  }
}
