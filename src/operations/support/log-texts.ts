import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Config } from '../../config.ts';

/** The end of a log, as it goes into a bundle. */
export type LogText = { readonly name: string; readonly text: string };

/** Of each file no more than its end. */
const MOST_BYTES = 10_000_000;

/** Whole lines alone: a secret that is cut in two would not be known for one. */
function wholeLines(bytes: Uint8Array, isCut: boolean): string {
  const text = Buffer.from(bytes).toString('utf8');
  return isCut ? text.slice(text.indexOf('\n') + 1) : text;
}

function endOfFile(path: string): string {
  if (path.endsWith('.gz')) {
    const bytes = gunzipSync(readFileSync(path));
    return wholeLines(bytes.subarray(-MOST_BYTES), bytes.length > MOST_BYTES);
  }
  const { size } = statSync(path);
  const length = Math.min(size, MOST_BYTES);
  const bytes = new Uint8Array(length);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, bytes, 0, length, size - length);
    return wholeLines(bytes.subarray(0, read), size > MOST_BYTES);
  } finally {
    closeSync(file);
  }
}

/** What is in a directory; nothing where it is not there or cannot be read. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function logsIn(directory: string): string[] {
  return namesIn(directory)
    .filter((name) => /\.log(\.|$)/.test(name) && !name.endsWith('.unfinished'))
    .map((name) => join(directory, name));
}

/** Each of several processes on a machine has a directory of its own in the one of the logs. */
function directoriesIn(logDirectory: string): string[] {
  return namesIn(logDirectory).filter((name) => isDirectory(join(logDirectory, name)));
}

/** The ports of several processes, after which the directories of their logs are named. */
export function portsIn(logDirectory: string): number[] {
  return directoriesIn(logDirectory)
    .filter((name) => /^[1-9]\d{0,4}$/.test(name) && Number(name) <= 65_535)
    .map(Number);
}

function filesOf({ logDirectory, logFile }: Pick<Config, 'logDirectory' | 'logFile'>): string[] {
  const inDirectory =
    logDirectory === null
      ? []
      : [
          ...logsIn(logDirectory),
          ...directoriesIn(logDirectory).flatMap((name) => logsIn(join(logDirectory, name))),
        ];
  const apart = logFile !== null && existsSync(logFile) ? [logFile] : [];
  return [...new Set([...inDirectory, ...apart])]
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** How a log is named in a bundle: with the directory of its process, where it has one. */
function nameOf(path: string, logDirectory: string | null): string {
  const name = basename(path).replace(/\.gz$/, '');
  const isOfProcess = logDirectory !== null && dirname(dirname(path)) === join(logDirectory);
  return isOfProcess ? `${basename(dirname(path))}/${name}` : name;
}

/** The ends of the logs that were written to since a moment. What cannot be read says so in its text. */
export function* readLogs(config: Pick<Config, 'logDirectory' | 'logFile'>, since: Date): Generator<LogText> {
  for (const path of filesOf(config)) {
    if (statSync(path).mtime < since) continue;
    const name = nameOf(path, config.logDirectory);
    try {
      yield { name, text: endOfFile(path) };
    } catch (error) {
      yield { name, text: `It cannot be read: ${(error as Error).message}\n` };
    }
  }
}
