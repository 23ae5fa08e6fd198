import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockDirectory } from '../../store/directory-lock.ts';

/** A directory for a database that is there for one verification, with all of the data in clear. */
export type ScratchDirectory = { readonly path: string; readonly remove: () => void };

/** They are where the embedded database would be: who may read that may read these, and no others. */
const homeIn = (dataDirectory: string): string => join(dataDirectory, 'verifying');
const LOCK = '.lock';

/** Makes one, which its process has until it removes it or ends. */
export function makeScratchDirectory(dataDirectory: string): ScratchDirectory {
  const home = homeIn(dataDirectory);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const path = join(home, crypto.randomUUID());
  const unlock = lockDirectory(`${path}${LOCK}`);
  mkdirSync(path, { mode: 0o700 });
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      unlock();
    },
  };
}

/** Removes those whose processes are gone, which were killed. */
export function removeAbandonedScratch(dataDirectory: string): void {
  const home = homeIn(dataDirectory);
  let names: string[];
  try {
    names = readdirSync(home);
  } catch {
    // There was never a verification.
    return;
  }
  for (const name of new Set(names.map((one) => one.split('.')[0]!))) {
    const path = join(home, name);
    let unlock: () => void;
    try {
      unlock = lockDirectory(`${path}${LOCK}`);
    } catch {
      // Somebody is at work with it.
      continue;
    }
    rmSync(path, { recursive: true, force: true });
    unlock();
  }
}
