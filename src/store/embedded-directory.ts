import fs from 'node:fs';
import { join } from 'node:path';
import { lockDirectory } from './directory-lock.ts';
import { syncPath } from './durable-files.ts';
import { writeWhole } from './write-whole.ts';

/** Where the embedded database is in a directory of data. */
export function databaseIn(directory: string): string {
  return join(directory, 'database');
}

/** Says, while one database takes the place of another, where that one is kept. */
function noteIn(directory: string): string {
  return join(directory, 'database.exchange');
}

/** Where a database is built that is to take the place of the one in a directory. */
export function besideIn(directory: string): string {
  return join(directory, 'restoring');
}

/** Where one that did not do is moved, in one step, before it is removed in many. */
function refusedIn(directory: string): string {
  return join(directory, 'database.refused');
}

/** Ends an exchange that was cut off: where there is no database now, the old one comes back. What was half built goes. */
function settleExchange(directory: string): void {
  for (const path of [besideIn(directory), refusedIn(directory)])
    fs.rmSync(path, { recursive: true, force: true });
  const note = noteIn(directory);
  if (!fs.existsSync(note)) return;
  const aside = join(directory, fs.readFileSync(note, 'utf8').trim());
  if (!fs.existsSync(databaseIn(directory)) && fs.existsSync(aside))
    fs.renameSync(aside, databaseIn(directory));
  syncPath(directory);
  fs.rmSync(note);
  syncPath(directory);
}

/**
 * Takes the lock of the embedded database in a directory.
 *
 * @returns gives it back
 * @throws Failure `conflict` when another process has it open
 */
export function lockDatabase(directory: string): () => void {
  const unlock = lockDirectory(join(directory, 'database.lock'));
  try {
    settleExchange(directory);
    return unlock;
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Puts a database into the place of the one in a directory, whose lock this process has. Whatever cuts it off, there is one or
 * the other afterwards.
 *
 * @param fresh the path of the new one, on the same disk
 * @param aside the name under which the old one is kept in the directory
 * @returns takes it back: the new one is gone then
 */
export function exchangeDatabase(directory: string, fresh: string, aside: string): () => void {
  const place = databaseIn(directory);
  const hasOld = fs.existsSync(place);
  if (hasOld) {
    writeWhole(noteIn(directory), aside);
    fs.renameSync(place, join(directory, aside));
  }
  fs.renameSync(fresh, place);
  syncPath(directory);
  fs.rmSync(noteIn(directory), { force: true });
  syncPath(directory);
  return () => {
    if (hasOld) writeWhole(noteIn(directory), aside);
    fs.renameSync(place, refusedIn(directory));
    if (hasOld) fs.renameSync(join(directory, aside), place);
    syncPath(directory);
    fs.rmSync(noteIn(directory), { force: true });
    fs.rmSync(refusedIn(directory), { recursive: true, force: true });
    syncPath(directory);
  };
}
