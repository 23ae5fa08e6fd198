import { randomUUID } from 'node:crypto';
import { rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { nearest, type Place, placesOf, roomAt } from '../disks.ts';
import { broken, type DoctorFinding, reasonOf, strange, well } from './finding.ts';

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

async function lookAtPermissions({ variable, path }: Place): Promise<DoctorFinding> {
  const there = await nearest(path);
  const { username } = ownUser();
  try {
    const stat = statSync(there);
    if (!stat.isDirectory()) {
      return broken(variable, `${there} is no directory.`, `Set ${variable} to the path of a directory.`);
    }
    tryToWrite(there);
    if (there !== path) return well(variable, `${path} is not there yet; it can be made.`);
    // Whoever may read a backup has all of the data.
    const isPrivate = variable === 'BACKUP_DIR';
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

async function lookAtFreeDisk({ variable, path }: Place, leastPercent: number): Promise<DoctorFinding> {
  const about = `disk of ${variable}`;
  const mend =
    'Delete what is not needed there (old backups: schedule-builder backup prune), or give it a larger disk.';
  try {
    const { freePercent, isFull, message } = await roomAt(path);
    if (isFull) return broken(about, message, mend);
    return freePercent < leastPercent ? strange(about, message, mend) : well(about, message);
  } catch (error) {
    return strange(about, `The disk of ${path} cannot be looked at: ${reasonOf(error)}`, mend);
  }
}

/** Looks whether what is to be kept can be written, and how much room there is for it. */
export async function lookAtDirectories(
  config: Pick<Config, 'dataDirectory' | 'logDirectory' | 'backups' | 'thresholds'>,
): Promise<DoctorFinding[]> {
  const places = placesOf(config).map((place) => ({ ...place, path: resolve(place.path) }));
  return Promise.all([
    ...places.map(lookAtPermissions),
    ...places.map((place) => lookAtFreeDisk(place, config.thresholds.freeDiskPercent)),
  ]);
}
