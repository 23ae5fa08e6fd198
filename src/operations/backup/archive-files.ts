import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Why a backup is made. */
export type BackupReason = 'asked' | 'daily' | 'before-migration' | 'before-revert';

/** An archive among the backups. */
export type ListedArchive = {
  readonly path: string;
  readonly name: string;
  /** When it was made. */
  readonly at: Date;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** What its last verification found; null before the first. */
  readonly verified: Verification | null;
};

/** What a verification found. */
export type Verification = { readonly at: string; readonly isGood: boolean; readonly message: string };

const NAME =
  /^schedule-builder-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z-[a-z-]+\.tar\.gz(\.encrypted)?$/;

/** The moment as it stands in names of files, which sort by it: `2026-11-29T20-49-19.123Z`. */
export function momentInName(at: Date): string {
  return at.toISOString().replaceAll(':', '-');
}

/** The name of an archive that is made now. */
export function archiveName(at: Date, reason: BackupReason, isEncrypted: boolean): string {
  return `schedule-builder-${momentInName(at)}-${reason}.tar.gz${isEncrypted ? '.encrypted' : ''}`;
}

/** Where an archive is written until it is whole. */
export function unfinishedPath(path: string): string {
  return `${path}.unfinished`;
}

/** Where the result of an archive's verification is kept: beside it. */
export function verificationPath(path: string): string {
  return `${path}.verified.json`;
}

function readVerification(path: string): Verification | null {
  try {
    return JSON.parse(readFileSync(verificationPath(path), 'utf8')) as Verification;
  } catch {
    return null;
  }
}

function listed(path: string): ListedArchive | null {
  const name = basename(path);
  const [matched, day, hours, minutes, seconds, ending] = NAME.exec(name) ?? [];
  const stat = statSync(path, { throwIfNoEntry: false });
  if (matched === undefined || !stat?.isFile()) return null;
  return {
    ...{ path, name, size: stat.size, isEncrypted: ending !== undefined },
    at: new Date(`${day}T${hours}:${minutes}:${seconds}Z`),
    verified: readVerification(path),
  };
}

/** The archives of a directory, the latest first. Only those that are whole have such a name. */
export function listArchives(directory: string): ListedArchive[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .map((name) => listed(join(directory, name)))
    .filter((archive) => archive !== null)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
