import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** What is lacking for good signatures. */
const SHORTEST = 32;

/** What a file system says that knows one name for a file only. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * The installation's secret, which signs cookies: kept in a file that is drawn at the first start. Processes that start
 * for the first time at once get the same one.
 */
export function keptSecret(directory: string): string {
  const path = join(directory, 'secret');
  const kept = readSecret(path);
  if (kept !== null) return kept;
  mkdirSync(directory, { recursive: true });
  const unfinished = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.unfinished`;
  writeDurably(unfinished, `${randomBytes(SHORTEST).toString('base64url')}\n`);
  try {
    giveName(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  const secret = readSecret(path);
  if (secret === null) throw new Error(`${path} is shorter than ${SHORTEST} characters; delete it.`);
  return secret;
}

/** Null when there is no secret, or none that is long enough. */
function readSecret(path: string): string | null {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    return secret.length >= SHORTEST ? secret : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

/** A file that only its owner may read, and that outlasts a power cut. */
function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a whole file its name unless another process was first: then that one's file is the one that counts. */
function giveName(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (!NO_LINKS.has(code)) throw error;
    renameSync(unfinished, path);
  }
}

/** The token by which commands on the same machine may ask a running server what programs that monitor may ask. */
export function commandToken(secret: string): string {
  return createHmac('sha256', secret).update('commands').digest('base64url');
}

/** The token of the address at which the first administrator is set up; the same for every process with the secret. */
export function setUpToken(secret: string): string {
  return createHmac('sha256', secret).update('set-up').digest('base64url');
}
