import { afterEach, describe, expect, test } from 'bun:test';
import { openStore } from '#platform/redis.ts';
import { figuresOf } from '../cache-usage.ts';
import { readConfig } from '../config.ts';
import { createCache } from './cache.ts';
import { createLog } from './log.ts';
import { openSharedCache } from './open-shared-cache.ts';
import { FAKE_BYTES, hasRedis, startFakeRedis, startRedis, type TestRedis } from './redis.fixture.ts';
import { createSharedCache, type SharedCache } from './shared-cache.ts';

type Value = { readonly n: number };

/** One process: its own cache, what it shares, and what it has logged. */
function processWith(url: string, secret = 'a secret of all') {
  let logged = '';
  const log = createLog('info', { write: (line) => (logged += line) });
  const shared: SharedCache = createSharedCache(openStore!(url), secret, log);
  const cache = createCache<Value>(true, { cache: shared, prefix: 'test:' });
  const ask = async (key: string, compute: () => Value) => {
    await cache.warm(key);
    return cache.of(key, compute);
  };
  return { ask, cache, shared, logged: () => logged };
}

const never = (): never => {
  throw new Error('It was computed again.');
};
/** What is put is put in the background. */
const soon = () => Bun.sleep(150);

let running: TestRedis | null = null;
async function run(redis: Promise<TestRedis>): Promise<TestRedis> {
  running = await redis;
  return running;
}
afterEach(() => running?.stop());

const kinds = [
  { name: 'something that speaks like Redis', start: () => startFakeRedis() },
  ...(hasRedis ? [{ name: 'Redis', start: () => startRedis() }] : []),
];

describe.each(kinds)('a cache shared through $name', ({ start }) => {
  test('hands one process what another has computed', async () => {
    const { url } = await run(start());
    const [one, other] = [processWith(url), processWith(url)];
    expect(await one.ask('a', () => ({ n: 7 }))).toEqual({ n: 7 });
    await soon();
    expect(await other.ask('a', never)).toEqual({ n: 7 });
    expect(figuresOf([other.cache.usage()])).toEqual({ hitRate: 1, memoryUsage: '{"n":7}'.length * 4 });
    expect(await other.shared.check.look()).toMatchObject({ status: 'pass' });
    for (const { shared, logged } of [one, other]) {
      shared.close();
      expect(logged()).toBe('');
    }
  });

  test('tells how often it knew something, and nothing to those with another secret', async () => {
    const { url } = await run(start());
    const [one, stranger] = [processWith(url), processWith(url, 'another secret')];
    one.shared.put('test:a', 'text');
    await soon();
    expect([await one.shared.get('test:a'), await one.shared.get('test:b')]).toEqual(['text', null]);
    expect(await stranger.shared.get('test:a')).toBeNull();
    const { hitRate, memoryUsage } = await one.shared.figures();
    expect(hitRate).toBe(0.5);
    expect(memoryUsage === null || memoryUsage > 100_000).toBe(true);
    expect((await stranger.shared.figures()).hitRate).toBe(0);
    for (const { shared } of [one, stranger]) shared.close();
  });

  test('goes on without it when it is lost, tells so once, and takes it up again', async () => {
    const redis = await run(start());
    const one = processWith(redis.url);
    await one.ask('a', () => ({ n: 1 }));
    await soon();
    await redis.stop();
    for (let n = 0; n < 5; n++) expect(await one.ask(`lost ${n}`, () => ({ n }))).toEqual({ n });
    await soon();
    expect(await one.shared.check.look()).toMatchObject({ status: 'warn' });
    const told = () =>
      one
        .logged()
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    expect(told().length).toBe(1);
    expect(told()[0]).toContain('the shared cache is lost');
    expect(told()[0]).not.toContain(redis.url);
    await redis.start();
    expect(await one.shared.check.look()).toMatchObject({ status: 'pass' });
    expect(told().length).toBe(2);
    await one.ask('b', () => ({ n: 2 }));
    await soon();
    expect(await processWith(redis.url).ask('b', never)).toEqual({ n: 2 });
    one.shared.close();
  }, 30_000);
});

describe('a shared cache in trouble', () => {
  test('that gives no answer holds nobody up for long, and is left alone for a while', async () => {
    const { url } = await run(startFakeRedis({ isDumb: true }));
    const { ask, shared, logged } = processWith(url);
    const startedAt = performance.now();
    expect(await ask('a', () => ({ n: 1 }))).toEqual({ n: 1 });
    expect(performance.now() - startedAt).toBeLessThan(1000);
    const again = performance.now();
    for (let n = 0; n < 50; n++) await ask(`key ${n}`, () => ({ n }));
    expect(performance.now() - again).toBeLessThan(150);
    expect(logged().match(/the shared cache is lost/g)!.length).toBe(1);
    shared.close();
  });

  test('that refuses something is not lost', async () => {
    const { url } = await run(startFakeRedis({ refuses: ['INFO', 'SET', 'GET', 'GET'] }));
    const { shared, logged } = processWith(url);
    expect(await shared.figures()).toEqual({ hitRate: 0, memoryUsage: null });
    shared.put('a', 'refused');
    await soon();
    shared.put('a', 'text');
    await soon();
    expect(await shared.get('a')).toBeNull();
    const found = await shared.check.look();
    expect([found.status, found.message]).toEqual([
      'warn',
      'The shared cache refuses to be read. Each process goes on with its own.',
    ]);
    expect(await shared.get('a')).toBe('text');
    expect(await shared.figures()).toEqual({ hitRate: 0.5, memoryUsage: FAKE_BYTES });
    expect(logged()).toBe('');
    shared.close();
  });

  test('that nobody listens for is a warning, without its address', async () => {
    const { shared, logged } = processWith('redis://:plantedpassword@127.0.0.1:9');
    const found = await shared.check.look();
    expect(found.status).toBe('warn');
    expect(found.message + logged()).not.toContain('planted');
  });

  test.skipIf(!hasRedis)('that asks for a password takes the right one alone', async () => {
    const { url } = await run(startRedis('open-sesame'));
    expect(await processWith(url).shared.check.look()).toMatchObject({ status: 'pass' });
    const wrong = processWith(url.replace('open-sesame', 'plantedguess'));
    const found = await wrong.shared.check.look();
    expect(found.status).toBe('warn');
    expect(found.message + wrong.logged()).not.toMatch(/planted|sesame/);
  });

  test('is not even opened where nothing is kept', async () => {
    const log = createLog('info', { write: () => {} });
    const url = 'redis://127.0.0.1:9';
    expect(openSharedCache(readConfig({ REDIS_URL: url, CACHE_ENABLED: 'false' }), '', log)).toBeNull();
    expect(openSharedCache(readConfig({}), '', log)).toBeNull();
    expect(openSharedCache(readConfig({ REDIS_URL: url }), '', log)).not.toBeNull();
    const cache = createCache<Value>(false, {
      prefix: 'test:',
      cache: { get: () => Promise.reject(new Error('asked')), put: () => never() },
    });
    await cache.warm('a');
    expect([cache.of('a', () => ({ n: 1 })), cache.of('a', () => ({ n: 2 }))]).toEqual([{ n: 1 }, { n: 2 }]);
    expect(figuresOf([cache.usage()])).toEqual({ hitRate: 0, memoryUsage: 0 });
  });
});
