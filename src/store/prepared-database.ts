import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';
import imagePath from '../../node_modules/@electric-sql/pglite/dist/prepared-database.tar.br' with {
  type: 'file',
};
import { importedFile } from '../platform/imported-file.ts';

/*
 * A database as PostgreSQL's `initdb` makes it, which takes several seconds, while its files are unpacked in a moment. It
 * belongs to the version of PGlite that made it: `bun run prepared-database` makes it, before the program is started from its
 * source, tested or built.
 */

/** The image, as a tar file. */
async function readImage(): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(importedFile(imagePath)));
}

/** So many files at a time are waited for: a disk takes several in one go. */
const SYNCED_AT_ONCE = 16;

/** Waits until the disk has files and directories. */
async function syncAll(paths: readonly string[]): Promise<void> {
  const waiting = paths.values();
  const syncOneByOne = async () => {
    for (const path of waiting) {
      const opened = await open(path);
      await opened.sync().finally(() => opened.close());
    }
  };
  await Promise.all(Array.from({ length: SYNCED_AT_ONCE }, syncOneByOne));
}

/** Writes the entries of a tar file into a directory as they come. @returns the paths of what it has made */
async function writeEntries(tar: Extract, directory: string): Promise<string[]> {
  const made = [directory];
  for await (const entry of tar) {
    const path = join(directory, entry.header.name);
    made.push(path);
    if (entry.header.type === 'directory') {
      mkdirSync(path, { mode: 0o700 });
      entry.resume();
      continue;
    }
    const file = openSync(path, 'wx', 0o600);
    try {
      for await (const piece of entry) writeFileSync(file, piece as Uint8Array);
    } finally {
      closeSync(file);
    }
  }
  return made;
}

/** Unpacks an empty database into an empty directory, and waits until the disk has it whole. */
export async function unpackPrepared(directory: string): Promise<void> {
  const image = createBrotliDecompress();
  image.end(await readFile(importedFile(imagePath)));
  const tar = extract();
  const [written, read] = await Promise.allSettled([writeEntries(tar, directory), pipeline(image, tar)]);
  // What cannot be written ends the reading too; it is the one that is to be told.
  if (written.status === 'rejected') throw written.reason;
  if (read.status === 'rejected') throw read.reason;
  await syncAll(written.value);
}

/** An empty database for PGlite to load into memory. */
export async function preparedImage(): Promise<Blob> {
  return new Blob([new Uint8Array(await readImage())], { type: 'application/x-tar' });
}
