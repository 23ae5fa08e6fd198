import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import initdbPath from '../../node_modules/@electric-sql/pglite/dist/initdb.wasm' with { type: 'file' };
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };
import { importedFile } from '../platform/imported-file.ts';

/** As PGlite starts it, but for `-F`, which tells PostgreSQL never to wait for the disk. */
const durableStart = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

/** The part of the WebAssembly file system that PGlite leaves empty. */
type FileSystem = {
  readonly NODEFS?: { readonly stream_ops?: { fsync?: (stream: { readonly nfd: number }) => number } };
};

/**
 * Makes a commit wait until the disk has it. PGlite has no setting for this, so that its insides are reached into; a
 * version without them works as PGlite does by itself: it survives the end of the process, but not a power cut.
 */
function syncToDisk(client: PGlite): void {
  const operations = (client.Module as FileSystem).NODEFS?.stream_ops;
  if (!operations) return;
  operations.fsync = ({ nfd }) => {
    fs.fdatasyncSync(nfd);
    return 0;
  };
}

/**
 * Opens the embedded database. Its parts are imported as files, since a bundle cannot find them otherwise.
 *
 * @param directory where it lives; without it, in memory.
 */
export async function openEmbedded(directory?: string): Promise<PGlite> {
  const [pgliteWasmModule, initdbWasmModule, bundle] = await Promise.all([
    readFile(importedFile(pglitePath)).then(WebAssembly.compile),
    readFile(importedFile(initdbPath)).then(WebAssembly.compile),
    readFile(importedFile(bundlePath)),
  ]);
  const parts = { pgliteWasmModule, initdbWasmModule, fsBundle: new Blob([bundle]) };
  if (directory === undefined) return PGlite.create(parts);
  const client = await PGlite.create({ ...parts, dataDir: directory, startParams: durableStart });
  syncToDisk(client);
  return client;
}
