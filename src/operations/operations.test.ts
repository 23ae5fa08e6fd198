import { describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DrizzleQueryError } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { createCache } from './cache.ts';
import { createHealth } from './health.ts';
import { createLog, openLogs } from './log.ts';
import { filesAside } from './log-files.ts';
import { createTraffic } from './traffic.ts';

const thresholds = { memoryBytes: 1e12, responseMs: 1000, errorsInFiveMinutes: 10 };
const parts = { traffic: createTraffic(true), cache: createCache(true), thresholds };
const databaseThat = (ping: () => Promise<number>) => ({ ping }) as unknown as Database;

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
      warnings: [],
    });
    expect(await health.isHealthy()).toBe(true);
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
});

describe('warnings', () => {
  const detailed = (traffic: ReturnType<typeof createTraffic>, own: Partial<typeof thresholds>) =>
    createHealth({
      ...parts,
      traffic,
      thresholds: { ...thresholds, ...own },
      database: databaseThat(async () => 1),
    }).detailed();

  test('tell of memory, slow answers and errors beyond the thresholds, and leave the state healthy', async () => {
    const traffic = createTraffic(true);
    for (let i = 0; i < 3; i++) traffic.record(1500, true);
    const { status, warnings } = await detailed(traffic, { memoryBytes: 1, errorsInFiveMinutes: 3 });
    expect(status).toBe('healthy');
    expect(warnings).toEqual([
      expect.stringMatching(/^\d+ bytes of memory are in use, more than 1\.$/),
      'An answer takes 1500 ms on average, more than 1000 ms.',
      '3 requests failed within five minutes; 3 are too many.',
    ]);
  });

  test('are none below them', async () => {
    const traffic = createTraffic(true);
    for (let i = 0; i < 9; i++) traffic.record(900, true);
    expect((await detailed(traffic, {})).warnings).toEqual([]);
  });
});

describe('traffic', () => {
  test('is the mean of the last thousand requests', () => {
    const traffic = createTraffic(true);
    for (let i = 0; i < 1000; i++) traffic.record(1000, true);
    for (let i = 0; i < 1000; i++) traffic.record(i % 2 === 0 ? 10 : 20, i % 4 === 0);
    expect(traffic.recent()).toEqual({ averageResponseTime: 15, errorRate: 0.25 });
  });

  test('is not measured where nobody wants it', () => {
    const traffic = createTraffic(false);
    traffic.record(10, true);
    expect(traffic.recent()).toEqual({ averageResponseTime: 0, errorRate: 0 });
  });
});

describe('the cache', () => {
  test('computes a value once and tells how often it helped', () => {
    const cache = createCache<{ n: number }>(true);
    let computed = 0;
    const ask = (key: string) => cache.of(key, () => ({ n: ++computed }));
    expect([ask('a').n, ask('a').n, ask('a').n, ask('b').n]).toEqual([1, 1, 1, 2]);
    expect(cache.usage()).toEqual({ hitRate: 0.5, memoryUsage: 2 * '{"n":1}'.length * 4 });
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
