import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type DiskOperations, DurableFiles, syncPath } from './durable-files.ts';
import { embeddedParts } from './embedded-parts.ts';
import { preparedImage, unpackPrepared } from './prepared-database.ts';

/**
 * What is shared among connections is filled with zeros at the start and stays in memory, so that there is little of it: one
 * connection works here, and the system keeps what was read from the disk.
 */
const smallStart = [
  ...PGlite.defaultStartParams,
  ...['-c', 'shared_buffers=8MB', '-c', 'max_connections=5', '-c', 'io_max_concurrency=8'],
];

/**
 * As PGlite starts it, but for `-F`, which tells PostgreSQL never to wait for the disk. A checkpoint leaves so much of the log's
 * room on the disk; no less than twice the 16 MB of a log's file in databases that were made by earlier versions will do.
 */
const durableStart = [
  ...smallStart.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'min_wal_size=32MB', '-c', 'max_wal_size=64MB'],
];

/**
 * Makes an empty database beside the place where it is to be, and moves it there when the disk has it whole, so that no
 * half-made one is ever found there.
 */
async function makeDatabase(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await unpackPrepared(unfinished);
  rmSync(directory, { recursive: true, force: true });
  renameSync(unfinished, directory);
  syncPath(dirname(directory));
}

/**
 * Opens the embedded database in a directory, or makes it. What it has acknowledged survives a power cut.
 *
 * @param onStart is given what writes to the disk, before anything is read or written, so that a test can watch it
 */
export async function openEmbedded(
  directory: string,
  onStart?: (operations: DiskOperations) => void,
): Promise<PGlite> {
  // Without this file nothing has ever been kept here: a start was cut short.
  if (!existsSync(join(directory, 'PG_VERSION'))) await makeDatabase(directory);
  // What PGlite writes may be read and changed by everybody who gets as far as that.
  chmodSync(directory, 0o700);
  return PGlite.create({
    ...(await embeddedParts()),
    fs: new DurableFiles(directory, onStart),
    startParams: durableStart,
  });
}

/** Read once: whoever opens a database in memory opens many. */
let imageInMemory: ReturnType<typeof preparedImage> | undefined;

/** Opens an embedded database in memory, which ends with the process. */
export async function openInMemory(): Promise<PGlite> {
  imageInMemory ??= preparedImage();
  const [parts, loadDataDir] = await Promise.all([embeddedParts(), imageInMemory]);
  return PGlite.create({ ...parts, loadDataDir, startParams: smallStart });
}
