import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A disk of its own, which is full soon. */
export type SmallDisk = {
  readonly directory: string;
  /** From now on it can only be read, or written again. Nothing on it may be open to be written. */
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly remove: () => void;
};

/** A disk of its own that an error of the hardware can befall. */
export type FailingDisk = {
  readonly directory: string;
  /** From now on it can only be read, though files are open to be written. */
  readonly fail: () => void;
  readonly remove: () => void;
};

const run = (...command: string[]): boolean =>
  Bun.spawnSync(command, { stdout: 'ignore', stderr: 'ignore' }).success;

/** The device that is mounted in a directory. */
function readMount(directory: string): string {
  const lines = readFileSync('/proc/mounts', 'utf8').split('\n');
  return lines.map((line) => line.split(' ')).find(([, at]) => at === directory)?.[0] ?? '';
}

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
    setReadOnly: (isReadOnly) => {
      const isSet = run('mount', '-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, directory);
      if (!isSet) throw new Error(`${directory} could not be mounted anew.`);
    },
    remove: () => {
      run('umount', '--lazy', directory);
      removeDirectory();
    },
  };
}

/** Mounts a disk of so many bytes in a file; null where this user may not, or the kernel knows no such errors. */
export function mountFailingDisk(bytes: number): FailingDisk | null {
  if (process.getuid?.() !== 0) return null;
  const home = mkdtempSync(join(tmpdir(), 'schedule-builder-disk-'));
  const [image, directory] = [join(home, 'image'), join(home, 'disk')];
  mkdirSync(directory);
  const unmount = () => run('umount', '--lazy', directory);
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  const isMounted =
    run('truncate', '--size', String(bytes), image) &&
    run('mkfs.ext4', '-q', image) &&
    run('mount', '-o', 'loop,errors=remount-ro', image, directory);
  const device = isMounted && basename(readMount(directory));
  const trigger = `/sys/fs/ext4/${device}/trigger_fs_error`;
  if (!isMounted || !existsSync(trigger)) {
    if (isMounted) unmount();
    removeHome();
    return null;
  }
  return {
    directory,
    fail: () => writeFileSync(trigger, 'asked for by a test'),
    remove: () => {
      unmount();
      removeHome();
    },
  };
}
