import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, which is full soon. */
export type SmallDisk = { readonly directory: string; readonly remove: () => void };

const run = (...command: string[]): boolean =>
  Bun.spawnSync(command, { stdout: 'ignore', stderr: 'ignore' }).success;

/** Mounts a disk of so many bytes in memory; null where this user may not. */
export function mountSmallDisk(bytes: number): SmallDisk | null {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-disk-'));
  const removeDirectory = () => rmSync(directory, { recursive: true, force: true });
  const isMounted =
    process.getuid?.() === 0 && run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', directory);
  if (!isMounted) {
    removeDirectory();
    return null;
  }
  return {
    directory,
    remove: () => {
      run('umount', '--lazy', directory);
      removeDirectory();
    },
  };
}
