import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The embedded database is made first, which takes a slow machine long. */
const TEST_MS = 90_000;

test(
  'a server that is asked to end while it still starts does so in order',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-serve-'));
    const lock = join(directory, 'database.lock');
    try {
      const child = Bun.spawn([process.execPath, join(import.meta.dir, '../main.ts'), 'serve'], {
        env: { PATH: process.env.PATH, DATA_DIR: directory, HOST: '127.0.0.1' },
        stdout: 'ignore',
        stderr: 'inherit',
      });
      while (!existsSync(lock) && child.exitCode === null) await Bun.sleep(5);
      child.kill('SIGTERM');
      expect(await child.exited).toBe(0);
      expect(child.signalCode).toBeNull();
      expect(existsSync(lock)).toBe(false);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
  TEST_MS,
);
