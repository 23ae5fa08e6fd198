import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };
import { importedFile } from '../platform/imported-file.ts';
import { type DiskOperations, DurableFiles, syncPath } from './durable-files.ts';
import { preparedImage, unpackPrepared } from './prepared-database.ts';

/** As PGlite starts it, but for `-F`, which tells PostgreSQL never to wait for the disk. */
const durableStart = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

/** PGlite's parts, imported as files, since a bundle cannot find them otherwise. */
async function readParts() {
  const [pgliteWasmModule, bundle] = await Promise.all([
    readFile(importedFile(pglitePath)).then(WebAssembly.compile),
    readFile(importedFile(bundlePath)),
  ]);
  return { pgliteWasmModule, fsBundle: new Blob([bundle]) };
}

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
    ...(await readParts()),
    fs: new DurableFiles(directory, onStart),
    startParams: durableStart,
  });
}

async function readInMemoryParts() {
  const [parts, loadDataDir] = await Promise.all([readParts(), preparedImage()]);
  return { ...parts, loadDataDir };
}

/** Read once: whoever opens a database in memory opens many. */
let inMemoryParts: ReturnType<typeof readInMemoryParts> | undefined;

/** Opens an embedded database in memory, which ends with the process. */
export async function openInMemory(): Promise<PGlite> {
  inMemoryParts ??= readInMemoryParts();
  return PGlite.create(await inMemoryParts);
}
