import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { resolve } from 'node:path';
import { hasRedis, startRedis, type TestRedis } from '../operations/redis.fixture.ts';
import { createOnServer } from '../store/test-databases.ts';
import { administrator, newDataDir, type ServerProcess, startServer } from './server.ts';

setDefaultTimeout(120_000);

const serverUrl = process.env.TEST_DATABASE_URL;
const binary = process.env.TEST_BINARY && resolve(process.env.TEST_BINARY);
const hindered = !serverUrl ? 'there is no TEST_DATABASE_URL' : hasRedis ? null : 'there is no Redis';
if (hindered) console.log(`NOT TESTED: two servers on one Redis, as ${hindered}`);

describe.skipIf(hindered !== null)('two servers on one PostgreSQL and one Redis', () => {
  const data = newDataDir();
  let database: Awaited<ReturnType<typeof createOnServer>>;
  let redis: TestRedis;
  let servers: ServerProcess[] = [];
  let planner: Person;
  let reader: Person;
  let schedule = '';
  let term = '';

  type Person = { readonly cookie: string; readonly csrf: string };

  async function ask({ address }: ServerProcess, path: string, cookie = ''): Promise<string> {
    const answer = await fetch(address + path, { headers: { Cookie: cookie } });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  }

  async function send({ address }: ServerProcess, path: string, fields: Record<string, string>, cookie = '') {
    const headers = { Origin: address, Cookie: cookie };
    const body = new URLSearchParams(fields);
    return fetch(address + path, { method: 'POST', redirect: 'manual', headers, body });
  }

  async function enter(server: ServerProcess, email: string): Promise<Person> {
    const entered = await send(server, '/sign-in', { email, password: administrator.password });
    const cookie = entered.headers.get('Set-Cookie')!.split(';')[0]!;
    return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(await ask(server, '/', cookie))![1]! };
  }

  async function sharedOf(server: ServerProcess): Promise<{ hitRate: number; memoryUsage: number }> {
    return JSON.parse(await ask(server, '/api/health/detailed')).cache.shared;
  }

  beforeAll(async () => {
    [database, redis] = await Promise.all([createOnServer(serverUrl!), startRedis()]);
    const start = (args: string[]) =>
      startServer(data.path, {
        args,
        ...(binary ? { command: [binary] } : {}),
        environment: {
          ...{ DATABASE_URL: database.url, REDIS_URL: redis.url },
          JWT_SECRET: 'what both of the servers know, and nobody else',
        },
      });
    servers = [await start(['--demo'])];
    servers.push(await start([]));
    const [one] = servers as [ServerProcess];
    planner = await enter(one, administrator.email);
    const rita = { name: 'Rita Reader', email: 'rita@school.example', role: 'reader' };
    await send(
      one,
      '/users',
      { ...rita, password: administrator.password, csrf: planner.csrf },
      planner.cookie,
    );
    reader = await enter(one, rita.email);
    const home = await ask(one, '/', reader.cookie);
    schedule = /href="(\/schedules\/[^"?#]+)"/.exec(home)![1]!;
    term = /href="(\/terms\/[\da-f-]{36})\//.exec(home)![1]!;
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.end()));
    await redis?.stop();
    await database?.drop();
    data.remove();
  });

  test('take from each other what one has read and drawn, and tell how often', async () => {
    const [one, other] = servers as [ServerProcess, ServerProcess];
    const first = await ask(one, schedule, reader.cookie);
    await Bun.sleep(200);
    expect(await ask(other, schedule, reader.cookie)).toBe(first);
    const { hitRate, memoryUsage } = await sharedOf(other);
    expect(hitRate).toBe(1);
    expect(memoryUsage).toBeGreaterThan(100_000);
  });

  test('show at once what was changed through the other', async () => {
    const [one, other] = servers as [ServerProcess, ServerProcess];
    const looks = [schedule, `${schedule}?view=all&of=teacher`, `${term}/teachers`];
    for (const look of looks) for (const server of [one, other]) await ask(server, look, reader.cookie);
    const { cookie, csrf } = planner;
    const added = await send(
      one,
      `${term}/teachers`,
      { csrf, revision: '1', name: 'Nadia Newcomer' },
      cookie,
    );
    expect(added.status).toBeLessThan(400);
    for (const look of looks.slice(1))
      expect(await ask(other, look, reader.cookie)).toContain('Nadia Newcomer');
    const version = /name="version" value="(\d+)"/.exec(await ask(other, schedule, cookie))![1]!;
    const named = await send(other, `${schedule}/name`, { csrf, version, name: 'Quite Another' }, cookie);
    expect(named.status).toBe(303);
    expect(await ask(one, schedule, reader.cookie)).toContain('Quite Another');
  });
});
