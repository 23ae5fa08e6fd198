import { Database as SQLite } from 'bun:sqlite';
import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';

/** When a process started, as the kernel tells it, so that a number that was used again is not taken for the old one. */
function startOf(processNumber: number): string | null {
  try {
    const fields = readFileSync(`/proc/${processNumber}/stat`, 'utf8');
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a lock's text names, or null when it is gone. */
function holderOf(text: string): number | null {
  const [number, start] = text.split(' ');
  const holder = Number(number);
  if (!Number.isInteger(holder) || holder <= 0 || !isAlive(holder)) return null;
  const startNow = startOf(holder);
  return startNow !== null && start !== '' && startNow !== start ? null : holder;
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Lets one process at a time look at a lock file and change it. Looking and taking over in two steps would let two
 * processes take over the same dead lock. SQLite's lock is the kernel's: it goes with the process, however that ends.
 */
function alone(path: string, act: () => void): void {
  const guard = new SQLite(`${path}.guard`);
  try {
    guard.run('pragma busy_timeout = 5000');
    guard.run('begin exclusive');
    act();
  } finally {
    guard.close();
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
  const own = `${process.pid} ${startOf(process.pid) ?? ''}`;
  alone(path, () => {
    const holder = holderOf(readLock(path) ?? '');
    if (holder !== null) {
      throw new Failure(
        'conflict',
        `The database in ${dirname(path)} is in use by process ${holder}: stop it first, or set DATA_DIR to another directory.`,
      );
    }
    writeFileSync(path, own, { mode: 0o600 });
  });
  return () =>
    alone(path, () => {
      if (readLock(path) === own) unlinkSync(path);
    });
}
