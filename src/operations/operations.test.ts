import { describe, expect, spyOn, test } from 'bun:test';
import { mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DrizzleQueryError } from 'drizzle-orm';
import { figuresOf } from '../cache-usage.ts';
import { readConfig } from '../config.ts';
import type { Database } from '../store/database.ts';
import { createCache } from './cache.ts';
import { type Check, createLook } from './check.ts';
import { type CheckedParts, standardChecks } from './checks.ts';
import { createHealth } from './health.ts';
import { createLog, openLogs } from './log.ts';
import { filesAside } from './log-files.ts';
import { createTraffic } from './traffic.ts';

const parts = {
  traffic: createTraffic(true),
  cache: () => figuresOf([createCache(true).usage()]),
  checks: [],
  log: createLog('silent', { write: () => {} }),
};
const databaseThat = (ping: () => Promise<number>) => ({ ping, kind: 'server' }) as unknown as Database;

describe('health', () => {
  test('is told in exactly the shape that other programs read', async () => {
    const health = createHealth({ ...parts, database: databaseThat(async () => 1.234) });
    const detailed = await health.detailed();
    expect(detailed).toEqual({
      status: 'healthy',
      timestamp: expect.any(Number),
      uptime: expect.any(Number),
      performance: {
        averageResponseTime: 0,
        errorRate: 0,
        memoryUsage: { heapUsed: expect.any(Number), heapTotal: expect.any(Number), rss: expect.any(Number) },
      },
      database: { connected: true, responseTime: 1.23 },
      cache: { hitRate: 0, memoryUsage: 0 },
      checks: [],
      warnings: [],
    });
    expect(await health.isHealthy()).toBe(true);
  });

  test('tells of the cache that processes share beside that of this one, where there is one', async () => {
    const shared = { hitRate: 0.5, memoryUsage: 7 };
    const health = createHealth({
      ...{ ...parts, database: databaseThat(async () => 1) },
      sharedCache: { figures: async () => shared },
    });
    expect((await health.detailed()).cache).toEqual({ hitRate: 0, memoryUsage: 0, shared });
  });

  test('is bad without an answer of the database, whatever went wrong with it', async () => {
    const health = createHealth({
      ...parts,
      database: databaseThat(() => Promise.reject(new Error('gone'))),
    });
    expect(await health.isHealthy()).toBe(false);
    expect(await health.detailed()).toMatchObject({
      status: 'unhealthy',
      database: { connected: false, responseTime: null },
    });
  });

  test('stays good with a warning, and is bad when a check fails; one that cannot look warns', async () => {
    const detailed = (...statuses: Check['look'][]) =>
      createHealth({
        ...{ ...parts, database: databaseThat(async () => 1) },
        checks: statuses.map((look) => ({ name: 'disk' as const, of: 'all' as const, look })),
      }).detailed();
    const warning = await detailed(() => ({ status: 'warn', message: 'Strange.' }));
    expect([warning.status, warning.warnings]).toEqual(['healthy', ['Strange.']]);
    expect((await detailed(() => ({ status: 'fail', message: 'Broken.' }))).status).toBe('unhealthy');
    const blind = await detailed(() => Promise.reject(new Error('no eyes')));
    expect([blind.status, blind.warnings]).toEqual(['healthy', ['It cannot be looked at: no eyes']]);
  });
});

describe('the standard checks', () => {
  const found = async (own: Partial<CheckedParts>, thresholds = readConfig({}).thresholds) => {
    const look = createLook(
      standardChecks({
        database: databaseThat(async () => 1),
        traffic: createTraffic(true),
        eventLoop: { worstDelay: () => 3, close: () => {} },
        scheduler: { sinceTick: () => 10, status: async () => [], ownJobs: () => [] },
        workers: () => ({ lost: 0, atWork: 1 }),
        config: { ...readConfig({ DATA_DIR: tmpdir() }), thresholds: { ...thresholds, freeDiskPercent: 0 } },
        ...own,
      }),
      parts.log,
    );
    const findings = await look();
    return Object.fromEntries(findings.map(({ name, status }) => [name, status]));
  };
  const plenty = { ...readConfig({}).thresholds, memoryBytes: 1e15 };

  test('pass where all is well', async () => {
    expect(new Set(Object.values(await found({}, plenty)))).toEqual(new Set(['pass']));
  });

  test('warn beyond the thresholds, and fail where the product cannot work', async () => {
    const traffic = createTraffic(true);
    for (let i = 0; i < 3; i++) traffic.record('GET /', 1500, true);
    const thresholds = { ...plenty, memoryBytes: 1, errorsInFiveMinutes: 3 };
    const bad = await found(
      {
        ...{ traffic, database: databaseThat(() => Promise.reject(new Error('gone'))) },
        eventLoop: { worstDelay: () => 2000, close: () => {} },
        scheduler: {
          ...{ sinceTick: () => 400_000, status: () => Promise.reject(new Error('gone')) },
          ownJobs: () => [{ name: 'log-rotation', isOverdue: true }],
        },
        workers: () => ({ lost: 1, atWork: 0 }),
      },
      thresholds,
    );
    expect(bad).toMatchObject({
      ...{ database: 'fail', scheduler: 'fail', workers: 'warn', memory: 'warn', 'event-loop': 'warn' },
      ...{ 'response-time': 'warn', errors: 'warn', jobs: 'warn', 'own-jobs': 'warn' },
    });
  });
});

describe('traffic', () => {
  test('is the mean of the last thousand requests', () => {
    const traffic = createTraffic(true);
    for (let i = 0; i < 1000; i++) traffic.record('GET /', 1000, true);
    for (let i = 0; i < 1000; i++) traffic.record('GET /', i % 2 === 0 ? 10 : 20, i % 4 === 0);
    expect(traffic.recent()).toEqual({ averageResponseTime: 15, errorRate: 0.25 });
  });

  test('is told by address, with the values that so many requests are below', () => {
    const traffic = createTraffic(true);
    for (let i = 1; i <= 100; i++) traffic.record('GET /a', i, i === 100);
    traffic.record('GET /b', 1, false);
    expect(traffic.byRoute()).toEqual([
      { route: 'GET /a', count: 100, errors: 1, mean: 50.5, p50: 50, p95: 95, p99: 99 },
      { route: 'GET /b', count: 1, errors: 0, mean: 1, p50: 1, p95: 1, p99: 1 },
    ]);
  });

  test('is not measured where nobody wants it', () => {
    const traffic = createTraffic(false);
    traffic.record('GET /', 10, true);
    expect(traffic.recent()).toEqual({ averageResponseTime: 0, errorRate: 0 });
    expect(traffic.byRoute()).toEqual([]);
  });
});

describe('traffic that was slow or failed', () => {
  test('long ago is no news', () => {
    const traffic = createTraffic(true);
    const now = spyOn(performance, 'now').mockReturnValue(1_000_000);
    const lately = () => [traffic.meanWithin(300_000), traffic.errorsWithin(300_000)];
    for (let i = 0; i < 20; i++) traffic.record('GET /', 5000, true);
    expect(lately()).toEqual([5000, 20]);
    now.mockReturnValue(1_400_000);
    traffic.record('GET /', 10, false);
    expect(lately()).toEqual([10, 0]);
    now.mockReturnValue(2_000_000);
    expect(lately()).toEqual([0, 0]);
    now.mockRestore();
  });

  test('counts as failed even where nothing else is measured', () => {
    const traffic = createTraffic(false);
    for (let i = 0; i < 3; i++) traffic.record('GET /', 10, true);
    expect(traffic.errorsWithin(300_000)).toBe(3);
    expect(traffic.recent()).toEqual({ averageResponseTime: 0, errorRate: 0 });
  });
});

describe('the cache', () => {
  test('computes a value once and tells how often it helped', () => {
    const cache = createCache<{ n: number }>(true);
    let computed = 0;
    const ask = (key: string) => cache.of(key, () => ({ n: ++computed }));
    expect([ask('a').n, ask('a').n, ask('a').n, ask('b').n]).toEqual([1, 1, 1, 2]);
    expect(figuresOf([cache.usage()])).toEqual({ hitRate: 0.5, memoryUsage: 2 * '{"n":1}'.length * 4 });
  });

  test('computes always where it is switched off', () => {
    const cache = createCache<{ n: number }>(false);
    let computed = 0;
    for (let i = 0; i < 3; i++) cache.of('a', () => ({ n: ++computed }));
    expect(computed).toBe(3);
  });
});

describe('the log', () => {
  test('writes JSON lines, and no secrets', () => {
    let written = '';
    const log = createLog('info', { write: (line) => (written += line) });
    log.debug('not asked for');
    log.info({ user: { name: 'Ada', password: 'hunter2' }, token: 'hunter2' }, 'signed in');
    expect(JSON.parse(written)).toMatchObject({ level: 'info', msg: 'signed in', user: { name: 'Ada' } });
    expect(written).not.toContain('hunter2');
  });

  test('tells of a failed statement without the values that were sent with it', () => {
    let written = '';
    const log = createLog('info', { write: (line) => (written += line) });
    const err = new DrizzleQueryError(
      'insert into users values ($1)',
      ['ada@school.example'],
      new Error('gone'),
    );
    log.error({ err }, 'a request failed');
    expect(written).toContain('insert into users');
    expect(written).toContain('gone');
    expect(written).not.toContain('ada@school.example');
  });

  const settings = (own: Partial<Parameters<typeof openLogs>[0]>) => ({
    ...{ logDirectory: null, logFile: null, logLevel: 'warn' as const },
    ...{ logRotation: { mostBytes: 1000, keep: 2 }, ...own },
  });
  const nowhere = { write: () => {} };
  const messages = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).msg);

  test('goes to files of its own, errors of all to one more', () => {
    const logDirectory = join(mkdtempSync(join(tmpdir(), 'log-')), 'made');
    const logs = openLogs(settings({ logDirectory }), nowhere);
    logs.app.info('not asked for');
    logs.app.warn('strange');
    logs.access.error('broken');
    expect(messages(join(logDirectory, 'app.log'))).toEqual(['strange']);
    expect(messages(join(logDirectory, 'access.log'))).toEqual(['broken']);
    expect(messages(join(logDirectory, 'error.log'))).toEqual(['broken']);
    logs.close();
  });

  test('begins a new file each day and when one is large, and keeps so many compressed', async () => {
    const logDirectory = mkdtempSync(join(tmpdir(), 'log-'));
    const logs = openLogs(settings({ logDirectory }), nowhere);
    const path = join(logDirectory, 'app.log');
    const day = 86_400_000;
    for (let i = 1; i <= 4; i++) {
      logs.app.warn(`day ${i}`);
      expect(await logs.rotate(new Date(Date.now() + i * day))).toEqual([path]);
    }
    expect(await logs.rotate()).toEqual([]);
    logs.app.warn('x'.repeat(2000));
    expect(await logs.rotate()).toEqual([path]);
    logs.app.warn('now');
    expect(messages(path)).toEqual(['now']);
    const aside = filesAside(path);
    expect(aside.every((file) => file.endsWith('.gz'))).toBe(true);
    expect(aside.length).toBe(2);
    expect(gunzipSync(readFileSync(aside.at(-1)!)).toString()).toContain('day 4');
    logs.close();
  });

  test('goes on in a new file after another program has moved the old one away', () => {
    const logDirectory = mkdtempSync(join(tmpdir(), 'log-'));
    const logs = openLogs(settings({ logDirectory }), nowhere);
    const path = join(logDirectory, 'app.log');
    logs.app.warn('before');
    renameSync(path, `${path}.1`);
    logs.reopen();
    logs.app.warn('after');
    expect(messages(`${path}.1`)).toEqual(['before']);
    expect(messages(path)).toEqual(['after']);
    logs.close();
  });

  test('that cannot be written stops the start with its path', () => {
    expect(() => openLogs(settings({ logFile: '/dev/null/app.log' }), nowhere)).toThrow(
      /"\/dev\/null\/app.log" cannot be written/,
    );
  });
});
