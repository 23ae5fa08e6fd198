import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Failure } from '../failure.ts';

/** A file that a log is appended to. Lines are written before the call returns, so that a crash loses none. */
export type LogFile = {
  readonly path: string;
  /** When its first line may have been written. */
  readonly begunAt: () => Date;
  readonly write: (line: string) => void;
  /** Whether another file, or none, has its name by now. */
  readonly isMoved: () => boolean;
  /** Goes on in a new file of the same name, where another program has moved the old one away; throws where it cannot. */
  readonly reopen: () => void;
  readonly close: () => void;
};

/** A line is written in so many goes at most, with a pause where its reader is slow. */
const MOST_TRIES = 20;
const PAUSE_MS = 10;

/** What the line before has left. */
type Left = {
  /** Whether it was cut. */
  readonly isCut: boolean;
  /** Whether it was waited for in vain: then the next one is not. */
  readonly isStuck: boolean;
};

const NOTHING_LEFT: Left = { isCut: false, isStuck: false };

/** Writes a line as far as the disk takes it. */
function writeLine(file: number, line: string, { isCut, isStuck }: Left): Left {
  const bytes = Buffer.from(isCut ? `\n${line}` : line);
  let at = 0;
  let tries = 0;
  for (; at < bytes.length && tries < (isStuck ? 1 : MOST_TRIES); tries++) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      // A disk that takes nothing must not end what goes on without a log; a reader who is slow is waited for a little.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') break;
      if (isStuck) continue;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
  return {
    isCut: at === 0 ? isCut : at < bytes.length,
    isStuck: at === 0 && (isStuck || tries === MOST_TRIES),
  };
}

/**
 * Standard output, which may be a file on a full disk or a pipe that nobody reads any more: lines that it does not take at
 * once or soon are lost. A pipe of the kind that lets its writer wait has it wait, as everywhere.
 */
export function standardOutput(file = 1): { readonly write: (line: string) => void } {
  let left = NOTHING_LEFT;
  return {
    write: (line) => {
      left = writeLine(file, line, left);
    },
  };
}

/**
 * Opens a file to append to, making its directory. Lines that the disk does not take are lost to it: pino's own destination
 * would hold them in memory without end, or wait for the disk for ever.
 *
 * @throws Failure `unavailable` when that cannot be done.
 */
export function openLogFile(path: string): LogFile {
  try {
    mkdirSync(dirname(path), { recursive: true });
    let begunAt = existsSync(path) ? statSync(path).mtime : new Date();
    let file: number | null = openSync(path, 'a');
    let left = NOTHING_LEFT;
    return {
      path,
      begunAt: () => begunAt,
      write: (line) => {
        if (file !== null) left = writeLine(file, line, left);
      },
      isMoved: () => {
        if (file === null) return false;
        const named = statSync(path, { throwIfNoEntry: false });
        const own = fstatSync(file);
        return named?.ino !== own.ino || named.dev !== own.dev;
      },
      reopen: () => {
        const before = file;
        file = openSync(path, 'a');
        if (before !== null) closeSync(before);
        [begunAt, left] = [new Date(), NOTHING_LEFT];
      },
      close: () => {
        if (file !== null) closeSync(file);
        file = null;
      },
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
  try {
    await pipeline(createReadStream(path), createGzip(), createWriteStream(unfinished, { mode: 0o640 }));
  } catch (error) {
    // On a full disk even this is too much.
    rmSync(unfinished, { force: true });
    throw error;
  }
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
  if (due) renameSync(file.path, asideName(file.path, now));
  // Also where the last time the file could not be made: lines that go on in the one put aside are lost with it.
  if (file.isMoved()) file.reopen();
  // First of all, as it makes room for the rest.
  for (const path of filesAside(file.path).slice(0, -limits.keep)) rmSync(path);
  // Also what a process that ended in the middle has left uncompressed.
  for (const path of filesAside(file.path)) if (!path.endsWith('.gz')) await compress(path);
  return due;
}
