import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { createOnServer } from '../store/test-databases.ts';
import { findPostgres } from './postgres.ts';
import { type ServerProcess, startServer } from './server.ts';
import { smallCtt } from './small-ctt.ts';

/** Named by the test command, which has just built it: an older one would prove nothing. */
const BINARY = process.env.TEST_BINARY && resolve(process.env.TEST_BINARY);
const SERVER_URL = process.env.TEST_DATABASE_URL;
const TEST_MS = 240_000;
const TOKEN = 'a-token-for-whoever-monitors-this';
const LOGS = ['access.log', 'app.log', 'error.log', 'health-check.log', 'performance.log'];

/** Deletes everything in a database on a server. */
async function destroy(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  await client.unsafe(
    'drop schema public cascade; drop schema if exists drizzle cascade; create schema public',
  );
  await client.end();
}

/** What an operator finds in design and runbook, in the order of an installation's life. */
describe
  .skipIf(!BINARY)
  .each([
    { name: 'the embedded database', serverUrl: null },
    ...(SERVER_URL ? [{ name: 'PostgreSQL', serverUrl: SERVER_URL }] : []),
  ])('the binary on $name', ({ serverUrl }) => {
  let directory = '';
  let database: Awaited<ReturnType<typeof createOnServer>> | null = null;
  let environment: Record<string, string> = {};
  let schedule = '';
  let archive = '';
  const alerts: string[] = [];
  const webhook = Bun.serve({
    ...{ port: 0, hostname: '127.0.0.1' },
    fetch: async (request) => {
      alerts.push(((await request.json()) as { text: string }).text);
      return new Response();
    },
  });

  async function run(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
    const child = Bun.spawn([BINARY!, ...args], {
      cwd: directory,
      env: { ...environment, ...more },
      stdin: 'ignore',
      stdout: 'pipe',
      stderr: 'pipe',
    });
    const [said, complained, exitCode] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
      child.exited,
    ]);
    return { said, complained, exitCode };
  }
  /** What a command said that succeeded. */
  async function done(...args: string[]): Promise<string> {
    const { said, complained, exitCode } = await run(args);
    if (exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${exitCode}: ${said}${complained}`);
    return said.trim();
  }
  const serve = (more: Readonly<Record<string, string>> = {}): Promise<ServerProcess> =>
    startServer(join(directory, 'data'), {
      ...{ command: [BINARY!], cwd: directory, withAdministrator: false },
      environment: { ...environment, ...more },
    });
  const withToken = { headers: { Authorization: `Bearer ${TOKEN}` } };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'schedule-builder-binary-'));
    database = serverUrl === null ? null : await createOnServer(serverUrl);
    environment = {
      // pg_dump belongs to the server; the program needs no other.
      ...{ HOME: directory, PATH: database ? `${findPostgres() ?? ''}:${process.env.PATH}` : '/nowhere' },
      ...{ DATA_DIR: join(directory, 'data'), LOG_DIR: join(directory, 'logs'), MONITORING_TOKEN: TOKEN },
      ALERT_WEBHOOK_URL: webhook.url.href,
      ...(database ? { DATABASE_URL: database.url } : {}),
    };
    writeFileSync(join(directory, 'small.ctt'), smallCtt);
  });
  afterAll(async () => {
    await webhook.stop(true);
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  test.each([
    ['PORT', 'eighty'],
    ['BACKUP_RETENTION_DAYS', '-1'],
    ['BACKUP_CRON', 'nightly'],
    ['CACHE_ENABLED', 'perhaps'],
  ])('a wrong %s stops the start with a line that names it', async (variable, value) => {
    const { exitCode, complained } = await run(['serve'], { [variable]: value });
    expect(exitCode).not.toBe(0);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(complained).toContain(variable);
  });

  test(
    'makes the schema, and takes in people and files',
    async () => {
      expect(await done('version')).toStartWith('schedule-builder ');
      await done('migrate', 'run');
      expect(await done('migrate', 'show')).not.toContain('waiting');
      expect(
        await done(
          'user',
          'create',
          '--email',
          'ada@school.example',
          '--name',
          'Ada',
          '--role',
          'administrator',
        ),
      ).toMatch(/\S/);
      await done('solve', 'small.ctt', '--steps', '20000', '--out', 'small.sol');
      schedule = await done('import', 'small.ctt', '--solution', 'small.sol');
      expect(await done('export', schedule, '--format', 'ctt')).toContain('Name:');
    },
    TEST_MS,
  );

  test(
    'serves what tells how it does, runs jobs when asked, writes its logs anew on SIGHUP, and ends in order',
    async () => {
      const server = await serve();
      const at = `127.0.0.1:${server.port}`;
      try {
        expect((await run(['health', at])).exitCode).toBe(0);
        expect((await run(['doctor'], { PORT: String(server.port) })).exitCode).toBe(0);
        for (const path of ['', '/live', '/ready', '/detailed', '/performance'])
          expect((await fetch(`${server.address}/api/health${path}`, withToken)).status).toBe(200);
        expect(await (await fetch(`${server.address}/metrics`)).text()).not.toContain('# TYPE');
        expect(await (await fetch(`${server.address}/metrics`, withToken)).text()).toContain('# TYPE');
        const jobs = JSON.stringify(await (await fetch(`${server.address}/api/jobs`, withToken)).json());
        for (const name of [
          'health-check',
          'performance-monitor',
          'error-monitor',
          'log-rotation',
          'backup',
          'backup-verification',
          'session-clean-up',
          'analyze',
        ])
          expect(jobs).toContain(`"${name}"`);

        const asked = (path: string) => fetch(`${server.address}${path}`, { method: 'POST', ...withToken });
        expect((await asked('/api/alerts/test')).ok).toBe(true);
        expect(alerts).toHaveLength(1);
        expect((await asked('/api/jobs/backup/runs')).ok).toBe(true);
        expect(readdirSync(join(directory, 'data/backups')).some((name) => name.includes('.tar'))).toBe(true);

        const log = join(directory, 'logs/access.log');
        renameSync(log, `${log}.aside`);
        process.kill(server.pid, 'SIGHUP');
        for (let waited = 0; waited < 100 && !existsSync(log); waited++) await Bun.sleep(100);
        await fetch(`${server.address}/sign-in`);
        for (let waited = 0; waited < 100 && readFileSync(log, 'utf8') === ''; waited++) await Bun.sleep(100);
        expect(readFileSync(log, 'utf8')).toContain('/sign-in');
        expect(readdirSync(join(directory, 'logs'))).toEqual(expect.arrayContaining(LOGS));
      } finally {
        expect(await server.end()).toBe(0);
      }
      expect((await run(['health', at])).exitCode).toBe(2);
    },
    TEST_MS,
  );

  test(
    'makes, lists, verifies, restores and prunes backups',
    async () => {
      archive = await done('backup', 'create');
      expect(await done('backup', 'list')).toContain(archive.split('/').at(-1)!);
      await done('backup', 'verify', '--last');
      const before = await done('export', schedule, '--format', 'ctt');
      await done('migrate', 'revert', '--yes');
      if (database) await destroy(database.url);
      else rmSync(join(directory, 'data/database'), { recursive: true });
      expect((await run(['export', schedule, '--format', 'ctt'])).exitCode).not.toBe(0);
      await done('backup', 'restore', archive, '--yes');
      expect(await done('export', schedule, '--format', 'ctt')).toBe(before);
      await done('backup', 'prune');
      expect(existsSync(resolve(directory, archive))).toBe(true);
    },
    TEST_MS,
  );

  test(
    'works without a cache and without figures, and packs what a support ticket needs',
    async () => {
      const server = await serve({
        CACHE_ENABLED: 'false',
        PERFORMANCE_MONITORING: 'false',
        ERROR_RECOVERY_ENABLED: 'false',
      });
      try {
        const health = await (await fetch(`${server.address}/api/health/detailed`, withToken)).json();
        expect(health).toMatchObject({ status: 'healthy' });
        expect((await fetch(`${server.address}/sign-in`)).status).toBe(200);
      } finally {
        expect(await server.end()).toBe(0);
      }
      await done('support-bundle', '--out', 'bundle.tar.gz');
      const bytes = Bun.gunzipSync(new Uint8Array(readFileSync(join(directory, 'bundle.tar.gz'))));
      const packed = new TextDecoder().decode(bytes);
      expect(packed).toContain('app.log');
      expect(packed).not.toContain(TOKEN);
    },
    TEST_MS,
  );
});
