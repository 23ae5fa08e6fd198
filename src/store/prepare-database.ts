import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { type Pack, pack } from 'tar-stream';

/*
 * Makes the image of an empty database that `prepared-database.ts` unpacks, where there is none yet: `bun run
 * prepared-database`. It lies with PGlite, since it belongs to its version.
 */
const IMAGE = fileURLToPath(
  new URL('../../node_modules/@electric-sql/pglite/dist/prepared-database.tar.br', import.meta.url),
);
if (existsSync(IMAGE)) process.exit(0);

/** Adds all files of a directory, each directory before what is in it, in the order of their names. */
function addFiles(tar: Pack, directory: string, inside = ''): void {
  const mtime = new Date(0);
  const entries = readdirSync(join(directory, inside), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = join(inside, entry.name);
    if (entry.isDirectory()) {
      tar.entry({ name, type: 'directory', mode: 0o700, mtime });
      addFiles(tar, directory, name);
    } else tar.entry({ name, mode: 0o600, mtime }, readFileSync(join(directory, name)));
  }
}

const home = mkdtempSync(join(tmpdir(), 'prepared-database-'));
try {
  const made = join(home, 'database');
  mkdirSync(made);
  const client = await PGlite.create(`file://${made}`);
  await client.exec('checkpoint');
  await client.close();
  const tar = pack();
  addFiles(tar, made);
  tar.finalize();
  const bytes = await buffer(tar);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const image = brotliCompressSync(bytes, {
    params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const unfinished = `${IMAGE}.${process.pid}`;
  writeFileSync(unfinished, image);
  renameSync(unfinished, IMAGE);
} finally {
  rmSync(home, { recursive: true });
}
process.exit(0);
