import { createHash } from 'node:crypto';
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
 * Makes the image of an empty database that `prepared-database.ts` unpacks, where there is none yet that was made by this recipe: `bun run
 * prepared-database`. It lies with PGlite, since it belongs to its version.
 */
const IMAGE = fileURLToPath(
  new URL('../../node_modules/@electric-sql/pglite/dist/prepared-database.tar.br', import.meta.url),
);
/** Says by which recipe, this file with its version of PGlite, the image was made. */
const NOTE = `${IMAGE}.recipe`;
const recipe = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .update(readFileSync(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url)))
  .digest('hex');
if (existsSync(IMAGE) && existsSync(NOTE) && readFileSync(NOTE, 'utf8') === recipe) process.exit(0);

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

/** More than `initdb` fills. */
const LOG_FILES = 30;

const home = mkdtempSync(join(tmpdir(), 'prepared-database-'));
try {
  const made = join(home, 'database');
  mkdirSync(made);
  const client = await PGlite.create(`file://${made}`, {
    // A new database begins with one file of the log, which has so many MB.
    initDbStartParams: ['--wal-segsize=1'],
    startParams: [...PGlite.defaultStartParams, ...['-c', 'wal_recycle=off']],
  });
  // PGlite opens one database and makes no others, for which these are.
  await client.exec("update pg_database set datistemplate = false where datname like 'template%'");
  for (const name of ['template0', 'template1']) await client.exec(`drop database ${name}`);
  await client.exec('vacuum full');
  // The files of the log that its making filled are used up, so that none is left but the one that goes on.
  for (let file = 0; file < LOG_FILES; file++) await client.exec('select pg_switch_wal(); checkpoint');
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
  writeFileSync(NOTE, recipe);
} finally {
  rmSync(home, { recursive: true });
}
process.exit(0);
