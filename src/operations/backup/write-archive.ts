import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, fstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { syncPath } from '../../store/durable-files.ts';
import { unfinishedPath } from './archive-files.ts';
import { encrypted } from './encryption.ts';
import type { Manifest } from './manifest.ts';
import { sealed } from './seal.ts';

/** Puts files into an archive, one after the other. */
export type ArchiveWriter = {
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Adds an open file, from its beginning; it stays open. */
  readonly addFile: (name: string, file: number) => Promise<void>;
  /** What has been added so far. */
  readonly files: () => Manifest['files'];
};

/** Leaves a piece as it is. */
async function* asItIs(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* source;
}

/**
 * Writes an archive. It has its name only when the disk has it whole.
 *
 * @param passphrase encrypts it; null leaves it readable
 * @param fill puts everything in
 */
export async function writeArchive<Result>(
  path: string,
  passphrase: string | null,
  fill: (writer: ArchiveWriter) => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = unfinishedPath(path);
  const tar = pack();
  const files: Manifest['files'] = [];
  const addFrom = async (
    name: string,
    size: number,
    content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ) => {
    // A disk that was full before ends it here.
    if (tar.destroyed) await writing;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // It is waited for below, if it comes to that.
    promise.catch(() => {});
    const hash = createHash('sha256');
    const entry = tar.entry({ name, size, mode: 0o600, mtime: new Date() }, (error) =>
      error ? reject(error) : resolve(),
    );
    entry.on('error', reject);
    for await (const piece of content) {
      hash.update(piece);
      // The archive is written slower than it is filled: what waits must not pile up.
      if (!entry.write(piece)) {
        await Promise.race([new Promise<void>((onDrain) => entry.once('drain', onDrain)), writing]);
      }
    }
    entry.end(null);
    await Promise.race([promise, writing]);
    files.push({ name, size, sha256: hash.digest('hex') });
  };
  const lock = (source: AsyncIterable<Uint8Array>) =>
    passphrase === null ? asItIs(source) : encrypted(source, passphrase);
  const writing = pipeline(
    Readable.from(tar),
    createGzip(),
    sealed,
    lock,
    createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }),
  );
  let filled: Promise<Result> | undefined;
  try {
    filled = fill({
      add: (name, bytes) => addFrom(name, bytes.length, [bytes]),
      addFile: (name, file) => {
        const content = createReadStream('', { fd: file, start: 0, autoClose: false });
        return addFrom(name, fstatSync(file).size, content);
      },
      files: () => [...files],
    });
    // A disk that is full ends the writing first.
    const result = await Promise.race([filled, writing.then(() => filled!)]);
    tar.finalize();
    await writing;
    syncPath(unfinished);
    renameSync(unfinished, path);
    syncPath(dirname(path));
    return result;
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
    await writing.catch(() => {});
    // Whoever is told of it may close what the archive was filled from.
    await filled?.catch(() => {});
    rmSync(unfinished, { force: true });
    throw error;
  }
}
