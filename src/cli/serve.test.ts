import { afterAll, expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountSmallDisk } from '../operations/backup/small-disk.fixture.ts';

/** The embedded database is made first, which takes a slow machine long. */
const TEST_MS = 180_000;

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

test(
  'a server whose shared cache is away serves all the same, and says so',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-serve-'));
    const probe = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => new Response() });
    const port = String(probe.port);
    await probe.stop(true);
    const child = Bun.spawn([process.execPath, join(import.meta.dir, '../main.ts'), 'serve', '--demo'], {
      env: {
        ...{ PATH: process.env.PATH, DATA_DIR: directory, HOST: '127.0.0.1', PORT: port },
        ...{ REDIS_URL: 'redis://:plantedpassword@127.0.0.1:9' },
      },
      stdout: 'pipe',
      stderr: 'inherit',
    });
    const printed = new Response(child.stdout).text();
    try {
      const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
      while (child.exitCode === null && !(await ask('/api/health'))?.ok) await Bun.sleep(100);
      expect((await ask('/sign-in'))?.status).toBe(200);
      const health = (await (await ask('/api/health/detailed'))?.json()) as {
        status: string;
        checks: { name: string; status: string }[];
      };
      expect(health.status).toBe('healthy');
      expect(health.checks.find(({ name }) => name === 'cache')).toMatchObject({ status: 'warn' });
    } finally {
      child.kill('SIGTERM');
      await child.exited;
      rmSync(directory, { recursive: true, force: true });
    }
    const lines = await printed;
    expect(lines.match(/the shared cache is lost/g)?.length).toBe(1);
    expect(lines).not.toContain('planted');
  },
  TEST_MS,
);

const disk = mountSmallDisk(1_000_000);
afterAll(() => disk?.remove());

test.skipIf(!disk)(
  'a directory that can only be read stops the start, with one line that says which and why',
  async () => {
    disk!.setReadOnly(true);
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-serve-'));
    const nowhere = { DATA_DIR: disk!.directory, HOST: '127.0.0.1' };
    const starts: readonly [Readonly<Record<string, string>>, string][] = [
      [nowhere, `DATA_DIR "${disk!.directory}" cannot be used: EROFS`],
      [{ ...nowhere, JWT_SECRET: 'x1'.repeat(20) }, 'The database cannot be opened: EROFS'],
      [
        { ...nowhere, DATA_DIR: directory, LOG_DIR: disk!.directory },
        `The log file "${disk!.directory}/error.log" cannot be written: EROFS`,
      ],
    ];
    try {
      for (const [environment, said] of starts) {
        const child = Bun.spawn([process.execPath, join(import.meta.dir, '../main.ts'), 'serve'], {
          env: { PATH: process.env.PATH, ...environment },
          stdout: 'ignore',
          stderr: 'pipe',
        });
        const complained = await new Response(child.stderr).text();
        expect(complained.trim().split('\n')).toHaveLength(1);
        expect(complained).toStartWith(said);
        expect(await child.exited).toBe(1);
      }
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
  TEST_MS,
);
