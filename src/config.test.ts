import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleEnvironment, readConfig } from './config.ts';
import { Failure } from './failure.ts';

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the configuration', () => {
  test('has a default for everything: an embedded database, and anybody who can reach the port', () => {
    expect(readConfig({})).toMatchObject({
      host: '0.0.0.0',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      isSecure: false,
      administrator: null,
      database: { directory: 'data' },
      cacheEnabled: true,
      logLevel: 'info',
    });
  });

  test.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty"; it must be a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000"; it must be a whole number from 1 to 65535.'],
    [{ CACHE_ENABLED: 'yes' }, 'CACHE_ENABLED is "yes"; it must be true or false.'],
    [
      { PUBLIC_URL: 'school.example' },
      'PUBLIC_URL is "school.example"; it must be an address such as https://timetable.school.example.',
    ],
    [
      { PUBLIC_URL: 'https://school.example/app' },
      'PUBLIC_URL is "https://school.example/app"; it must be an address without a path.',
    ],
    [{ ADMIN_EMAIL: 'ada@school.example' }, 'ADMIN_PASSWORD must be set when ADMIN_EMAIL is.'],
    ...[
      'nginx',
      '10.0.0.1/33',
      '10.0.0.0/0',
      '::/0',
      '10.0.0.1 nginx',
      '10.0.0.256',
      '10.0.0.0/8/8',
      'fe80::1%eth0',
      ...['0.0.0.0/1,128.0.0.0/1', '10.0.0.0/7', '2001:db8::/15'],
      // In these are all of IPv4.
      ...['::/1', '::/80', '::ffff:0:0/96', '::ffff:0.0.0.0/97', '::ffff:10.0.0.0/103', '::fffe:0:0/95'],
    ].map((proxies): [Record<string, string>, string] => [
      { TRUSTED_PROXIES: proxies },
      `TRUSTED_PROXIES is "${proxies}"; it must be addresses or networks such as 192.0.2.7, 172.28.0.0/16 or 2001:db8::/64, none larger than /8 (by IPv6 /16), with commas between them.`,
    ]),
    [{ DB_HOST: 'localhost' }, 'DB_USERNAME must be set when DB_HOST is.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud"; it must be one of trace, debug, info, warn, error, fatal, silent.',
    ],
    [
      { BACKUP_CRON: 'nightly' },
      'BACKUP_CRON is "nightly"; it must be a schedule of five fields such as 0 2 * * * (every day at 02:00).',
    ],
    [
      { BACKUP_RETENTION_DAYS: '0' },
      'BACKUP_RETENTION_DAYS is "0"; it must be a whole number from 1 to 36500.',
    ],
    [
      { TLS_DOMAIN: 'https://a.b' },
      'TLS_DOMAIN is "https://a.b"; it must be a host name such as timetable.school.example.',
    ],
    [
      { NODE_ENV: 'production', DATABASE_URL: 'postgres://a@b/c' },
      'JWT_SECRET must be set in production with a PostgreSQL server.',
    ],
  ])('refuses %j in one line that says what would be right', (environment, message) => {
    expect(refusal(environment)).toBe(message);
  });

  test.each([
    [{ JWT_SECRET: 'too short to sign with' }, 'too short to sign'],
    [{ DATABASE_URL: 'mysql://root:hunter2@host/db' }, 'hunter2'],
    [{ ADMIN_EMAIL: 'ada@school.example', ADMIN_PASSWORD: 'hunter2' }, 'hunter2'],
    [{ ALERT_SMTP_URL: 'http://root:hunter2@host' }, 'hunter2'],
    [{ REDIS_URL: 'http://root:hunter2@host' }, 'hunter2'],
  ])('never repeats a secret: %j', (environment, secret) => {
    expect(refusal(environment)).not.toContain(secret);
  });

  test('takes a server in one address or in parts, whatever letters a password has', () => {
    expect(
      readConfig({ DATABASE_URL: 'postgres://a:b@c:1/d', DB_CONNECTION_POOL_SIZE: '3' }).database,
    ).toEqual({
      url: 'postgres://a:b@c:1/d',
      poolSize: 3,
    });
    const parts = { DB_HOST: 'c', DB_USERNAME: 'a', DB_PASSWORD: 'p@ss/w:rd', DB_DATABASE: 'd' };
    const { database } = readConfig(parts);
    const url = new URL('url' in database ? database.url : '');
    expect([url.host, url.pathname, decodeURIComponent(url.password)]).toEqual(['c:5432', '/d', 'p@ss/w:rd']);
  });

  test('names the log files', () => {
    expect(readConfig({ LOG_DIR: 'logs' })).toMatchObject({
      logDirectory: 'logs',
      logFile: null,
    });
    expect(readConfig({ LOG_FILE: 'one.log' })).toMatchObject({ logDirectory: null, logFile: 'one.log' });
  });

  describe('takes secrets out of files', () => {
    const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-secrets-'));
    afterAll(() => rmSync(directory, { recursive: true, force: true }));
    const file = join(directory, 'JWT_SECRET');
    const secret = 'a secret of more than 32 characters, in a file';
    writeFileSync(file, `${secret}\n`);

    test('that a variable names, or that systemd hands over', () => {
      expect(readConfig({ JWT_SECRET_FILE: file })).toMatchObject({
        secret,
        shown: { JWT_SECRET: '(secret)' },
      });
      expect(readConfig({ CREDENTIALS_DIRECTORY: directory }).secret).toBe(secret);
      const own = 'another secret of more than 32 characters';
      expect(readConfig({ CREDENTIALS_DIRECTORY: directory, JWT_SECRET: own }).secret).toBe(own);
    });

    test('and refuses what is said twice, cannot be read, or is wrong, without its text', () => {
      expect(refusal({ JWT_SECRET_FILE: file, JWT_SECRET: secret })).toBe(
        'JWT_SECRET and JWT_SECRET_FILE are both set; keep one of them.',
      );
      expect(refusal({ JWT_SECRET_FILE: '/nowhere/secret' })).toBe(
        'JWT_SECRET_FILE names the file "/nowhere/secret", which cannot be read (ENOENT).',
      );
      expect(refusal({ DATABASE_URL_FILE: file })).not.toContain('in a file');
    });
  });

  test('takes proxies as addresses and networks', () => {
    expect(readConfig({ TRUSTED_PROXIES: '192.0.2.7, 172.28.0.0/16 2001:db8::/64,' }).trustedProxies).toEqual(
      [
        { address: '192.0.2.7', prefix: 32, family: 'ipv4' },
        { address: '172.28.0.0', prefix: 16, family: 'ipv4' },
        { address: '2001:db8::', prefix: 64, family: 'ipv6' },
      ],
    );
    const large = '10.0.0.0/8 2001::/16 ::ffff:192.0.2.7 ::ffff:10.0.0.0/104 ::fffe:0:0/96';
    expect(readConfig({ TRUSTED_PROXIES: large }).trustedProxies).toEqual([
      { address: '10.0.0.0', prefix: 8, family: 'ipv4' },
      { address: '2001::', prefix: 16, family: 'ipv6' },
      { address: '192.0.2.7', prefix: 32, family: 'ipv4' },
      { address: '10.0.0.0', prefix: 8, family: 'ipv4' },
      { address: '::fffe:0:0', prefix: 96, family: 'ipv6' },
    ]);
    expect(readConfig({}).trustedProxies).toEqual([]);
  });

  test('counts a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ' }).port).toBe(3000);
  });

  test('is told of whole in .env.example', async () => {
    const path = join(import.meta.dir, '../.env.example');
    if (process.env.UPDATE_EXAMPLES === 'true') await Bun.write(path, exampleEnvironment());
    expect(await Bun.file(path).text()).toBe(exampleEnvironment());
  });
});
