import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pino from 'pino';
import { Failure } from '../failure.ts';

/** A file that a log is appended to. Lines are written before the call returns, so that a crash loses none. */
export type LogFile = {
  readonly path: string;
  /** When its first line may have been written. */
  readonly begunAt: () => Date;
  readonly write: (line: string) => void;
  /** Goes on in a new file of the same name, where another program has moved the old one away. */
  readonly reopen: () => void;
  readonly close: () => void;
};

/**
 * Opens a file to append to, making its directory.
 *
 * @throws Failure `unavailable` when that cannot be done.
 */
export function openLogFile(path: string): LogFile {
  try {
    mkdirSync(dirname(path), { recursive: true });
    let begunAt = existsSync(path) ? statSync(path).mtime : new Date();
    const destination = pino.destination({ dest: path, append: true, sync: true });
    // A full disk must not end what goes on without a log; standard output still has every line.
    destination.on('error', () => {});
    return {
      path,
      begunAt: () => begunAt,
      write: (line) => destination.write(line),
      reopen: () => {
        destination.reopen();
        begunAt = new Date();
      },
      close: () => destination.end(),
    };
  } catch (error) {
    const message = `The log file "${path}" cannot be written: ${(error as Error).message}`;
    throw new Failure('unavailable', message, [], { cause: error });
  }
}

/** When a file is put aside, and how many of those are kept. */
export type RotationLimits = { readonly mostBytes: number; readonly keep: number };

/** `app.log.2026-03-01T02-00-00-000`: sorts by time. */
function asideName(path: string, at: Date): string {
  return `${path}.${at.toISOString().slice(0, 23).replace(/[:.]/g, '-')}`;
}

const ASIDE = /\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}(\.gz)?$/;

/** Files of a log that were put aside, oldest first. */
export function filesAside(path: string): string[] {
  const start = `${basename(path)}.`;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && ASIDE.test(name.slice(start.length - 1)))
    .sort()
    .map((name) => join(dirname(path), name));
}

/** Compresses a file under a temporary name first, so that a half one is never taken for a whole one. */
async function compress(path: string): Promise<void> {
  const unfinished = `${path}.gz.unfinished`;
  await pipeline(createReadStream(path), createGzip(), createWriteStream(unfinished, { mode: 0o640 }));
  renameSync(unfinished, `${path}.gz`);
  rmSync(path);
}

/** Whether a file was begun on an earlier day, in local time, or has grown too large. */
function isDue({ path, begunAt }: LogFile, { mostBytes }: RotationLimits, now: Date): boolean {
  if (!existsSync(path)) return false;
  const { size } = statSync(path);
  if (size === 0) return false;
  return size > mostBytes || begunAt().toDateString() !== now.toDateString();
}

/**
 * Puts a log's file aside when a day is over or it is too large, compresses what lies aside, and removes the oldest beyond
 * what is kept.
 *
 * @returns whether the file was put aside
 */
export async function rotateLogFile(
  file: LogFile,
  limits: RotationLimits,
  now = new Date(),
): Promise<boolean> {
  const due = isDue(file, limits, now);
  if (due) {
    renameSync(file.path, asideName(file.path, now));
    file.reopen();
  }
  // Also what a process that ended in the middle has left uncompressed.
  for (const path of filesAside(file.path)) if (!path.endsWith('.gz')) await compress(path);
  for (const path of filesAside(file.path).slice(0, -limits.keep)) rmSync(path);
  return due;
}
