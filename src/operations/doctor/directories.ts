import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, type Stats, statfsSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { bytesText } from '../bytes-text.ts';
import { broken, type DoctorFinding, reasonOf, strange, well } from './finding.ts';

/** A directory of the configuration. */
type Place = {
  readonly variable: 'DATA_DIR' | 'LOG_DIR' | 'BACKUP_DIR';
  readonly path: string;
  /** Whether others may read what is in it. */
  readonly isPrivate: boolean;
};

/** With less a database cannot write its log. */
const LEAST_FREE_BYTES = 50_000_000;
const OTHERS_WRITE = 0o002;
const OTHERS_READ = 0o004;

/** Who asks; in a container a user may have no name. */
function ownUser(): { readonly uid: number; readonly username: string } {
  const uid = process.getuid?.() ?? -1;
  try {
    const { username } = userInfo();
    // Bun knows the name from the environment alone, and says so where it has none.
    return { uid, username: username === 'unknown' ? `the user ${uid}` : username };
  } catch {
    return { uid, username: `the user ${uid}` };
  }
}

/** The nearest directory above a path that is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

function tryToWrite(directory: string): void {
  const path = join(directory, `.doctor-${randomUUID()}`);
  writeFileSync(path, 'a try', { mode: 0o600, flag: 'wx' });
  rmSync(path);
}

/** What is odd about who may do what in a directory that can be written to; null for nothing. */
function oddity(path: string, { mode, uid }: Stats, isPrivate: boolean): readonly [string, string] | null {
  if (mode & OTHERS_WRITE) return [`everybody on this machine may write to ${path}`, `chmod o-w ${path}`];
  if (isPrivate && mode & OTHERS_READ)
    return [`everybody on this machine may read ${path}`, `chmod o-rwx ${path}`];
  const me = ownUser();
  if (me.uid !== uid) {
    const seen = `${path} belongs to another user (${uid}) than ${me.username}, who asks`;
    return [seen, 'Run this as the user that runs the server, such as by sudo -u or systemd-run.'];
  }
  return null;
}

function lookAtPermissions({ variable, path, isPrivate }: Place): DoctorFinding {
  const there = nearest(path);
  const { username } = ownUser();
  try {
    const stat = statSync(there);
    if (!stat.isDirectory()) {
      return broken(variable, `${there} is no directory.`, `Set ${variable} to the path of a directory.`);
    }
    tryToWrite(there);
    if (there !== path) return well(variable, `${path} is not there yet; it can be made.`);
    const odd = oddity(path, stat, isPrivate);
    if (odd) return strange(variable, `It can be written to, but ${odd[0]}.`, odd[1]);
    return well(variable, `${username} can write to ${path}.`);
  } catch (error) {
    return broken(
      variable,
      `${username} cannot write to ${there}: ${reasonOf(error)}`,
      `Give it to the user that runs the server (chown), or set ${variable} to another directory.`,
    );
  }
}

function lookAtFreeDisk({ variable, path }: Place, leastPercent: number): DoctorFinding {
  const about = `disk of ${variable}`;
  const mend =
    'Delete what is not needed there (old backups: schedule-builder backup prune), or give it a larger disk.';
  try {
    const { bavail, blocks, bsize } = statfsSync(nearest(path));
    const free = bavail * bsize;
    const percent = blocks === 0 ? 100 : (bavail / blocks) * 100;
    const message = `${bytesText(free)} (${percent.toFixed(0)} %) are free at ${path}.`;
    if (free < LEAST_FREE_BYTES) return broken(about, message, mend);
    return percent < leastPercent ? strange(about, message, mend) : well(about, message);
  } catch (error) {
    return strange(about, `The disk of ${path} cannot be looked at: ${reasonOf(error)}`, mend);
  }
}

/** Looks whether what is to be kept can be written, and how much room there is for it. */
export function lookAtDirectories(
  config: Pick<Config, 'dataDirectory' | 'logDirectory' | 'backups' | 'thresholds'>,
): DoctorFinding[] {
  const places: Place[] = [
    { variable: 'DATA_DIR', path: resolve(config.dataDirectory), isPrivate: false },
    { variable: 'BACKUP_DIR', path: resolve(config.backups.directory), isPrivate: true },
  ];
  if (config.logDirectory !== null) {
    places.push({ variable: 'LOG_DIR', path: resolve(config.logDirectory), isPrivate: false });
  }
  return [
    ...places.map(lookAtPermissions),
    ...places.map((place) => lookAtFreeDisk(place, config.thresholds.freeDiskPercent)),
  ];
}
