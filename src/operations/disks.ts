import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config } from '../config.ts';
import { bytesText } from './bytes-text.ts';
import type { CheckResult, CheckStatus } from './check.ts';

/** A directory of the configuration. */
export type Place = {
  readonly variable: 'DATA_DIR' | 'BACKUP_DIR' | 'LOG_DIR';
  readonly path: string;
};

/** What a disk has room for. */
type Room = {
  /** By which the system tells disks apart. */
  readonly device: number;
  readonly freePercent: number;
  readonly isFull: boolean;
  /** A sentence with the figures and the path that was asked about. */
  readonly message: string;
};

/** A disk without so much is as good as full: a database cannot write its log. */
const LEAST_FREE_BYTES = 50_000_000;

/** The directories that the configuration names, that of the data first. */
export function placesOf({
  dataDirectory,
  backups,
  logDirectory,
}: Pick<Config, 'dataDirectory' | 'backups' | 'logDirectory'>): Place[] {
  return [
    { variable: 'DATA_DIR', path: dataDirectory },
    { variable: 'BACKUP_DIR', path: backups.directory },
    ...(logDirectory === null ? [] : [{ variable: 'LOG_DIR' as const, path: logDirectory }]),
  ];
}

/** A path, or the nearest directory above it that is there. What cannot be looked at counts as there. */
export async function nearest(path: string): Promise<string> {
  const isMissing = await stat(path).then(
    () => false,
    ({ code }: NodeJS.ErrnoException) => code === 'ENOENT' || code === 'ENOTDIR',
  );
  return isMissing && dirname(path) !== path ? nearest(dirname(path)) : path;
}

/** Looks at the disk that a path is on, or will be. Rejects where it cannot be looked at. */
export async function roomAt(path: string): Promise<Room> {
  const there = await nearest(path);
  const [{ dev }, { bavail, blocks, bsize }] = await Promise.all([stat(there), statfs(there)]);
  const free = bavail * bsize;
  // Some that have no end tell of no blocks at all.
  const freePercent = blocks === 0 ? 100 : (bavail / blocks) * 100;
  return {
    ...{ device: dev, freePercent, isFull: blocks > 0 && free < LEAST_FREE_BYTES },
    message: `${bytesText(free)} (${freePercent.toFixed(0)} %) are free at ${path}.`,
  };
}

/** What was found at a place; no device where it cannot be looked at. */
type Look = CheckResult & { readonly device: number | null; readonly freePercent: number };

async function lookAtPlace({ variable, path }: Place, leastPercent: number): Promise<Look> {
  try {
    const { device, freePercent, isFull, message } = await roomAt(path);
    const isShort = isFull || freePercent < leastPercent;
    // Without room for backups or logs the product goes on.
    const status = isFull && variable === 'DATA_DIR' ? 'fail' : isShort ? 'warn' : 'pass';
    return { status, message, device, freePercent };
  } catch (error) {
    const message = `The disk of ${path} cannot be looked at: ${(error as Error).message}`;
    return { status: 'warn', message, device: null, freePercent: 0 };
  }
}

const SEVERITY: Readonly<Record<CheckStatus, number>> = { pass: 0, warn: 1, fail: 2 };

function isWorse(one: Look, other: Look): boolean {
  if (one.status !== other.status) return SEVERITY[one.status] > SEVERITY[other.status];
  return one.freePercent < other.freePercent;
}

/**
 * Looks at each disk that the directories of a configuration are on, or will be. The worst one decides, and is told of by the
 * first of the directories on it.
 */
export async function lookAtDisks(
  config: Pick<Config, 'dataDirectory' | 'backups' | 'logDirectory'>,
  leastPercent: number,
): Promise<CheckResult> {
  const looks = await Promise.all(placesOf(config).map((place) => lookAtPlace(place, leastPercent)));
  const disks = looks.filter(
    ({ device }, at) => device === null || looks.findIndex((look) => look.device === device) === at,
  );
  const { status, message } = disks.reduce((worst, look) => (isWorse(look, worst) ? look : worst));
  return { status, message };
}
