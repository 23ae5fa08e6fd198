import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { Failure } from '../../failure.ts';
import { decrypted, isEncrypted } from './encryption.ts';
import { MANIFEST_FILE, type Manifest, parseManifest, tableOfFile } from './manifest.ts';
import { unsealed } from './seal.ts';

/** A file of an archive. Its pieces must be read before the next file is asked for. */
export type ArchiveFile = { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> };

/** All bytes of a stream. */
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** A pipeline that was cut says why by then. */
const LATEST_MS = 1000;

const damaged = (path: string, why: string): Failure => new Failure('invalid', `${path} is damaged: ${why}.`);

/**
 * Reads the files of an archive, one after the other.
 *
 * @throws Failure `invalid` when it cannot be read to its end
 */
export async function* readArchive(path: string, passphrase: string | null): AsyncGenerator<ArchiveFile> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Failure('notFound', `There is no archive ${path}.`);
  const source = (await isEncrypted(path))
    ? Readable.from(decrypted(path, stat.size, passphrase))
    : createReadStream(path);
  const tar = extract();
  const reading = pipeline(
    source,
    (bytes: AsyncIterable<Uint8Array>) => unsealed(bytes, path),
    createGunzip(),
    tar,
  );
  // It is waited for below, when all files have been read.
  reading.catch(() => {});
  /** The first trouble is that of the pipeline; what the reader of the tar file says may only follow from it. */
  const told = async (error: unknown): Promise<unknown> => {
    const cause = await Promise.race([reading.then(() => error), wait(LATEST_MS, error)]).catch(
      (first: unknown) => first,
    );
    if (cause instanceof Failure) return cause;
    return damaged(path, cause instanceof Error ? cause.message : String(cause));
  };
  async function* piecesOf(entry: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* entry;
    } catch (error) {
      throw await told(error);
    }
  }
  try {
    for await (const entry of tar) {
      yield { name: entry.header.name, pieces: piecesOf(entry as AsyncIterable<Uint8Array>) };
    }
    await reading;
  } catch (error) {
    throw await told(error);
  } finally {
    source.destroy();
  }
}

/**
 * Reads an archive to its end and compares everything in it with its manifest. Nothing else is done with an archive that has
 * not passed this.
 *
 * @throws Failure `invalid` when something is missing or not as it was written
 */
export async function checkArchive(path: string, passphrase: string | null): Promise<Manifest> {
  const files: Manifest['files'] = [];
  const tables = new Map<string, { rows: number; hash: ReturnType<typeof createHash> }>();
  let manifest: Manifest | null = null;
  for await (const { name, pieces } of readArchive(path, passphrase)) {
    if (manifest) throw damaged(path, `${name} stands behind its end`);
    if (name === MANIFEST_FILE) {
      manifest = parseManifest((await bytesOf(pieces)).toString());
      if (!manifest) throw damaged(path, 'its manifest is not one that this version can read');
      continue;
    }
    const hash = createHash('sha256');
    const tableName = tableOfFile(name);
    const table =
      tableName === null ? null : (tables.get(tableName) ?? { rows: 0, hash: createHash('sha256') });
    if (table && tableName !== null) tables.set(tableName, table);
    let size = 0;
    for await (const piece of pieces) {
      size += piece.length;
      hash.update(piece);
      table?.hash.update(piece);
      if (table) for (const byte of piece) if (byte === 10) table.rows++;
    }
    files.push({ name, size, sha256: hash.digest('hex') });
  }
  if (!manifest) throw damaged(path, 'its end is missing');
  compareFiles(path, manifest, files);
  for (const { name, rows, sha256 } of manifest.tables) {
    const found = tables.get(name) ?? { rows: 0, hash: createHash('sha256') };
    if (found.rows !== rows || found.hash.digest('hex') !== sha256) {
      throw damaged(path, `the rows of ${name} are not those that were written`);
    }
  }
  return manifest;
}

function compareFiles(path: string, manifest: Manifest, files: Manifest['files']): void {
  const found = new Map(files.map((file) => [file.name, file]));
  for (const { name, size, sha256 } of manifest.files) {
    const file = found.get(name);
    if (!file) throw damaged(path, `${name} is missing`);
    if (file.size !== size || file.sha256 !== sha256) throw damaged(path, `${name} is not as it was written`);
    found.delete(name);
  }
  for (const name of found.keys()) throw damaged(path, `${name} does not belong to it`);
}
