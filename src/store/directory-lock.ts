import { createHash, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';

/** What the kernel tells of a process after its name: its state first, and when it started as the 20th; null for nothing. */
function factsOf(processNumber: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${processNumber}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** When a process started, so that a number that was used again is not taken for the old one. */
function startOf(processNumber: number): string | null {
  return factsOf(processNumber)?.[19] ?? null;
}

/** Which start of the machine this is; null where the kernel does not tell. */
function currentBoot(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

function isAlive(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0);
    // One that has ended, and that its parent has not asked after yet, has its number still.
    return factsOf(processNumber)?.[0] !== 'Z';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What the lock of this process says: its number, its start, the machine's start, and something that no other says. */
function ownText(): string {
  return `${process.pid} ${startOf(process.pid) ?? ''} ${currentBoot() ?? ''} ${randomUUID()}`;
}

/** The process that a lock's text names, or null when it is gone. */
function holderOf(text: string): number | null {
  const [number, start, boot] = text.split(' ');
  const holder = Number(number);
  if (!Number.isInteger(holder) || holder <= 0 || !isAlive(holder)) return null;
  const isOther = (then: string | undefined, now: string | null) => then && now !== null && then !== now;
  return isOther(start, startOf(holder)) || isOther(boot, currentBoot()) ? null : holder;
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** How file systems that have no hard links say so. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Makes a file with its whole text at once, unless there is one already; tells whether it has. */
function create(path: string, text: string): boolean {
  const complete = `${path}.${randomUUID()}`;
  writeFileSync(complete, text, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(complete, path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!WITHOUT_LINKS.includes(code)) throw error;
    const message = `The file system of ${dirname(path)} has no hard links (${code}), which the lock of the data needs. Choose another directory by DATA_DIR.`;
    throw new Failure('invalid', message);
  } finally {
    unlinkSync(complete);
  }
}

/** The file that whoever takes over from a dead lock makes. Only one can, as each lock's text is its own. */
export function heirOf(path: string, dead: string): string {
  return `${path}.${createHash('sha256').update(dead).digest('hex').slice(0, 16)}.heir`;
}

/**
 * Takes the lock unless somebody alive holds it. A dead lock is never removed: two processes that find it would each
 * remove what the other has just made. Its one heir is made instead, whose own may follow if it dies as well; the last
 * one then puts itself in the place of the lock, and with that the way that led to it ends.
 *
 * @returns the process that holds it; null when this one does now.
 */
function take(path: string, own: string): number | null {
  for (;;) {
    const heirs: string[] = [];
    const first = readLock(path);
    for (let text = first; text !== null; text = readLock(heirs.at(-1)!)) {
      const holder = holderOf(text);
      if (holder !== null) return holder;
      heirs.push(heirOf(path, text));
    }
    const place = heirs.at(-1) ?? path;
    if (!create(place, own)) continue;
    if (place === path) return null;
    // Somebody may have inherited it all and removed the way since it was walked; this place then leads nowhere.
    const isReached = readLock(path) === first;
    if (isReached) renameSync(place, path);
    else rmSync(place, { force: true });
    if (!isReached) continue;
    for (const passed of heirs.slice(0, -1)) rmSync(passed, { force: true });
    return null;
  }
}

/**
 * Takes a lock file, so that no second process opens the same directory. The lock of a process that died is taken over.
 *
 * @returns gives the lock back.
 * @throws Failure `conflict` that names the process which holds it.
 */
export function lockDirectory(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const own = ownText();
  const holder = take(path, own);
  if (holder !== null) {
    throw new Failure(
      'conflict',
      `The database in ${dirname(path)} is in use by process ${holder}: stop it first, or set DATA_DIR to another directory.`,
    );
  }
  return () => {
    if (readLock(path) === own) unlinkSync(path);
  };
}
