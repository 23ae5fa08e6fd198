import { afterAll, describe, expect, test } from 'bun:test';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOnServer } from '../../store/test-databases.ts';
import { examine } from './examine.ts';
import type { DoctorFinding } from './finding.ts';

const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-doctor-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** A port that was free a moment ago. */
function freePort(): string {
  const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response() });
  const { port } = server;
  server.stop(true);
  return String(port);
}

const environment = (own: Record<string, string> = {}) => ({
  ...{ DATA_DIR: join(directory, 'data'), HOST: '127.0.0.1', PORT: freePort(), ...own },
});
const about = (findings: readonly DoctorFinding[], name: string) =>
  findings.find((one) => one.about === name);
const statusOf = (findings: readonly DoctorFinding[], name: string) => about(findings, name)?.status;

describe('the doctor', () => {
  test('finds nothing wrong before the first start, and makes nothing', async () => {
    const findings = await examine(environment());
    expect(findings.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(about(findings, 'database')?.message).toContain('the first start makes it');
    expect(about(findings, 'backup')).toMatchObject({ status: 'warn', message: 'There is no backup yet.' });
    expect(statusOf(findings, 'alerts')).toBe('warn');
    expect(readdirSync(directory)).toEqual([]);
    for (const { status, mend } of findings) expect(mend === null).toBe(status === 'pass');
  });

  test('tells of a wrong variable, and no secret', async () => {
    const findings = await examine(environment({ JWT_SECRET: 'hunter2' }));
    expect(findings[0]).toMatchObject({ about: 'configuration', status: 'fail' });
    expect(JSON.stringify(findings)).toContain('JWT_SECRET must have at least 32 characters');
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  test('goes on when the database is away', async () => {
    const findings = await examine(environment({ DATABASE_URL: 'postgres://a:hunter2@127.0.0.1:9/d' }));
    expect(about(findings, 'database')).toMatchObject({
      status: 'fail',
      mend: expect.stringContaining('pg_isready -h 127.0.0.1 -p 9'),
    });
    expect(statusOf(findings, 'backup')).toBe('warn');
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  test('tells of directories that cannot be used, or by too many', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    const open = join(directory, 'open');
    mkdirSync(open);
    chmodSync(open, 0o777);
    const findings = await examine(environment({ LOG_DIR: file, BACKUP_DIR: open }));
    expect(about(findings, 'LOG_DIR')).toMatchObject({ status: 'fail', message: `${file} is no directory.` });
    expect(about(findings, 'BACKUP_DIR')).toMatchObject({ status: 'warn', mend: `chmod o-w ${open}` });
    expect(statusOf(findings, 'DATA_DIR')).toBe('pass');
  });

  test('knows another program at the port from a server of ours, and tells what that says', async () => {
    let body: unknown = { hello: 'world' };
    const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => Response.json(body) });
    const at = environment({ PORT: String(server.port) });
    expect(statusOf(await examine(at), 'port')).toBe('fail');
    const checks = [{ name: 'disk', status: 'warn', message: 'Little room.' }];
    body = { status: 'healthy', uptime: 1, checks };
    const findings = await examine(at);
    expect(statusOf(findings, 'port')).toBe('pass');
    expect(about(findings, 'running: disk')).toMatchObject({ status: 'warn', message: 'Little room.' });
    await server.stop(true);
  });

  test('tells when the certificate of the site cannot be had', async () => {
    const findings = await examine(environment({ TLS_DOMAIN: 'nowhere.invalid' }));
    expect(about(findings, 'certificate')).toMatchObject({ status: 'warn' });
  });

  test('tells when the shared cache is away, without its password', async () => {
    const findings = await examine(environment({ REDIS_URL: 'redis://:hunter2@127.0.0.1:9' }));
    expect(about(findings, 'cache')).toMatchObject({ status: 'warn' });
    expect(JSON.stringify(findings)).not.toContain('hunter2');
    const off = await examine(environment({ REDIS_URL: 'redis://127.0.0.1:9', CACHE_ENABLED: 'false' }));
    expect(about(off, 'cache')?.message).toContain('CACHE_ENABLED is false');
  });

  const serverUrl = process.env.TEST_DATABASE_URL;
  test.skipIf(!serverUrl)('looks into a server without changing it', async () => {
    const { url, drop } = await createOnServer(serverUrl!);
    try {
      const findings = await examine(environment({ DATABASE_URL: url }));
      for (const name of ['database', 'database version', 'database rights', 'extensions']) {
        expect([name, statusOf(findings, name)]).toEqual([name, 'pass']);
      }
      expect(about(findings, 'pg_dump')?.message).toMatch(/of version|cannot be run/);
      expect(about(findings, 'schema')).toMatchObject({ status: 'warn' });
      expect(about(findings, 'schema')?.message).toStartWith('There is no schema yet');
      const large = await examine(environment({ DATABASE_URL: url, DB_CONNECTION_POOL_SIZE: '500' }));
      expect(large.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(/^It takes \d+ connections, each process may open 500 and 5 more\.$/),
      );
      const missing = new URL(url);
      missing.pathname = '/not_there';
      const away = await examine(environment({ DATABASE_URL: missing.href }));
      expect(about(away, 'database')?.mend).toBe('Make the database: createdb not_there');
    } finally {
      await drop();
    }
  });
});
