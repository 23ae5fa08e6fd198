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

/** The process that holds a lock, or null when it is gone. */
function holderOf(path: string): number | null {
  const [number, start] = readFileSync(path, 'utf8').split(' ');
  const holder = Number(number);
  if (!Number.isInteger(holder) || holder <= 0 || !isAlive(holder)) return null;
  const startNow = startOf(holder);
  return startNow !== null && start !== '' && startNow !== start ? null : holder;
}

/**
 * Takes a lock file, so that no second process opens the same directory. The lock of a process that died is taken over.
 *
 * @returns gives the lock back.
 * @throws Failure `conflict` that names the process which holds it.
 */
export function lockDirectory(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, `${process.pid} ${startOf(process.pid) ?? ''}`, { flag: 'wx', mode: 0o600 });
      return () => unlinkSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (holder !== null) {
      throw new Failure(
        'conflict',
        `The database in ${dirname(path)} is in use by process ${holder}: stop it first, or set DATA_DIR to another directory.`,
      );
    }
    unlinkSync(path);
  }
  throw new Failure('conflict', `The database in ${dirname(path)} is being opened by another process.`);
}
