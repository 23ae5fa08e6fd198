import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import imagePath from '../../node_modules/@electric-sql/pglite/dist/prepared-database.tar.br' with {
  type: 'file',
};
import { importedFile } from '../platform/imported-file.ts';
import { syncPath } from './durable-files.ts';

/*
 * A database as PostgreSQL's `initdb` makes it, which takes several seconds, while its files are unpacked in a moment. It
 * belongs to the version of PGlite that made it: `bun run prepared-database` makes it, before the program is started from its
 * source, tested or built.
 */

/** The image, as a tar file. */
async function readImage(): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(importedFile(imagePath)));
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = fs.openSync(path, 'wx', 0o600);
  try {
    fs.writeFileSync(file, bytes);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Unpacks an empty database into an empty directory, and waits until the disk has it whole. */
export async function unpackPrepared(directory: string): Promise<void> {
  const tar = extract();
  tar.end(await readImage());
  const directories = [directory];
  for await (const entry of tar) {
    const path = join(directory, entry.header.name);
    if (entry.header.type === 'directory') {
      fs.mkdirSync(path, { mode: 0o700 });
      directories.push(path);
      entry.resume();
      continue;
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of entry) pieces.push(piece as Uint8Array);
    writeSynced(path, Buffer.concat(pieces));
  }
  for (const made of directories) syncPath(made);
}

/** An empty database for PGlite to load into memory. */
export async function preparedImage(): Promise<Blob> {
  return new Blob([new Uint8Array(await readImage())], { type: 'application/x-tar' });
}
