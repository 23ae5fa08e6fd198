import { accessSync, constants, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { decodeText } from '../formats/decode-text.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'access is denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system cannot be written',
};
/** Longest file that is read, in bytes. */
const LONGEST_FILE = 20_000_000;

function refused(act: string, path: string, error: unknown): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Failure('invalid', `${path} cannot be ${act}: ${REASONS[code] ?? message}.`, [], {
    cause: error,
  });
}

/**
 * The text of a file.
 *
 * @throws Failure `invalid` when it cannot be read, is too long or is not text.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > LONGEST_FILE) throw new Error('it is longer than 20 MB');
    bytes = await readFile(path);
  } catch (error) {
    throw refused('read', path, error);
  }
  return decodeText(bytes);
}

/**
 * Finds out, before any work is done, whether a file can be written.
 *
 * @throws Failure `invalid` when it cannot.
 */
export function checkWritable(path: string): void {
  const directory = dirname(resolve(path));
  try {
    if (!statSync(directory).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error(), { code: 'EISDIR' });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    throw refused('written', path, error);
  }
}

/**
 * Writes a file whole or not at all.
 *
 * @throws Failure `invalid` when it cannot be written.
 */
export function writeText(path: string, text: string): void {
  try {
    const unfinished = `${path}.${process.pid}.unfinished`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    throw refused('written', path, error);
  }
}
