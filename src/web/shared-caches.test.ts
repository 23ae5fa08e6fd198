import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { hasRedis, startFakeRedis, startRedis, type TestRedis } from '../operations/redis.fixture.ts';
import { importProblem } from '../planning/import-problem.ts';
import { bytesOfTerm } from '../planning/known-terms.ts';
import type { Database } from '../store/database.ts';
import { selectTerm } from '../store/term-data.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

setDefaultTimeout(120_000);

const IN_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
const servers = [
  { redisKind: 'something that speaks like Redis', start: () => startFakeRedis() },
  ...(hasRedis ? [{ redisKind: 'Redis', start: () => startRedis() }] : []),
];
const settings = testDatabases.flatMap((kind) =>
  servers.map((server) => ({ ...server, kind, name: kind.name })),
);

/** What is put is put in the background. */
const soon = () => Bun.sleep(150);

describe.each(settings)('two servers on one $name and one $redisKind', ({ kind, start }) => {
  let redis: TestRedis;
  let database: Database;
  let one: Site;
  let other: Site;
  let schedule: string;
  let term: string;
  /** Sessions are in the database, and so hold at both. */
  let planner: Session;
  let rita: Session;
  let rolf: Session;

  beforeEach(async () => {
    [redis, database] = await Promise.all([start(), openMigrated(kind)]);
    one = await openSite(undefined, { database, redisUrl: redis.url });
    other = await openSite(undefined, { database, redisUrl: redis.url });
    const imported = await importProblem(database, smallSchool());
    [schedule, term] = [`/schedules/${imported.scheduleId}`, `/terms/${imported.termId}`];
    planner = await one.enterAs('planner', 'Paul');
    rita = await one.enterAs('reader', 'Rita');
    rolf = await other.enterAs('reader', 'Rolf');
  });
  afterEach(async () => {
    await one.close();
    await other.close();
    await database.close();
    await redis.stop();
  });

  const shown = async (site: Site, session: Session, path: string, headers = {}): Promise<string> => {
    const answer = await site.get(path, { ...session, ...headers });
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const asked = async (site: Site) => {
    const { cache } = (await (await site.get('/api/health/detailed')).json()) as {
      cache: {
        hitRate: number;
        memoryUsage: number;
        shared: { hitRate: number; memoryUsage: number | null };
      };
    };
    return cache;
  };
  /** Everything that is on the shared server, by its name there. */
  async function contents(): Promise<Map<string, string>> {
    const client = new Bun.RedisClient(redis.url);
    const names = (await client.send('KEYS', ['*'])) as string[];
    const texts = await Promise.all(names.map((name) => client.get(name)));
    client.close();
    return new Map(names.map((name, at) => [name, texts[at]!]));
  }
  async function overwrite(texts: ReadonlyMap<string, string>): Promise<void> {
    const client = new Bun.RedisClient(redis.url);
    for (const [name, text] of texts) await client.set(name, text);
    client.close();
  }

  test('show the same, one what the other has read and drawn', async () => {
    const first = await shown(one, rita, `${schedule}?view=group&of=7a`);
    await soon();
    const second = await shown(other, rolf, `${schedule}?view=group&of=7a`);
    const { memoryUsage: bytesOfViews } = await asked(other);
    expect(bytesOfViews).toBeGreaterThan(second.split('<main')[1]!.length);
    const main = (html: string) => html.split('<main')[1];
    expect(main(second)).toBe(main(first));
    expect(await asked(other)).toMatchObject({ hitRate: 0, shared: { hitRate: 1 } });
    expect((await shown(other, rolf, `${term}/teachers`)).length).toBeGreaterThan(1000);
    const { hitRate, memoryUsage, shared } = await asked(other);
    expect(shared.hitRate).toBe(1);
    // The view and the term were had from there; the list looks for the term again to make its schedule of it.
    expect(hitRate).toBe(1 / 3);
    const rows = await selectTerm(database.queries, term.split('/').at(-1)!);
    expect(memoryUsage).toBe(bytesOfViews + bytesOfTerm(rows!));
    await shown(other, rolf, `${term}/teachers`);
    expect((await asked(other)).hitRate).toBe(2 / 4);
  });

  test('tell each person of themselves alone, and share nothing of anybody', async () => {
    const looks = [schedule, `${schedule}?view=all&of=group`, `${term}/teachers`, `${term}/rules`];
    for (const look of looks) {
      await shown(one, planner, look);
      await shown(one, rita, look);
      await shown(one, rita, look, IN_PAGE);
      await soon();
      const html = await shown(other, rolf, look);
      expect(html).toContain('Rolf');
      expect(html).toContain(await other.formToken(rolf));
      for (const foreign of ['Rita', 'Paul', await one.formToken(rita), await one.formToken(planner)])
        expect(html).not.toContain(foreign);
    }
    const texts = [...(await contents()).entries()].flat().join('\n');
    expect(texts.length).toBeGreaterThan(1000);
    const secrets = await Promise.all([rita, rolf, planner].map((session) => one.formToken(session)));
    for (const own of [...secrets, rita.Cookie, 'Rita', 'Rolf', 'Paul', 'school.example', 'csrf', '/edits'])
      expect(texts).not.toContain(own);
    expect(await shown(other, planner, schedule)).toContain('name="csrf"');
  });

  test('speak to each in their own language', async () => {
    const look = `${schedule}?view=all&of=group`;
    await shown(one, rita, look);
    await soon();
    const german = await shown(other, rolf, look, { 'Accept-Language': 'de' });
    expect(german).toContain('<html lang="de"');
    expect(german).toContain('Gruppen');
    expect(german).not.toContain('Groups');
  });

  test('show at once what was changed through the other', async () => {
    const look = `${schedule}?view=group&of=7a`;
    for (const site of [one, other])
      for (const path of [look, schedule, `${term}/teachers`]) await shown(site, rita, path);
    await soon();
    const csrf = await one.formToken(planner);
    const named = await one.post(`${schedule}/name`, { csrf, version: '1', name: 'Changed Name' }, planner);
    expect(named.status).toBe(303);
    expect(await shown(other, rita, look)).toContain('Changed Name');
    expect(await shown(other, rita, look, IN_PAGE)).toContain('Changed Name');
    const added = await one.post(
      `${term}/teachers`,
      { csrf, revision: '1', name: 'Nadia Newcomer' },
      planner,
    );
    expect(added.status).toBeLessThan(400);
    expect(await shown(other, rita, `${term}/teachers`)).toContain('Nadia Newcomer');
    expect(await shown(other, rita, `${schedule}?view=all&of=teacher`)).toContain('Nadia Newcomer');
    const back = await other.post(`${term}/undo`, { csrf, revision: '2', back: 'teachers' }, planner);
    expect(back.status).toBeLessThan(400);
    expect(await shown(one, rita, `${term}/teachers`)).not.toContain('Nadia Newcomer');
    expect(await shown(one, rita, `${schedule}?view=all&of=teacher`)).not.toContain('Nadia Newcomer');
  });

  test('do without it when it holds nonsense, or what belongs elsewhere, and when it is lost', async () => {
    const look = `${schedule}?view=all&of=group`;
    const right = await shown(one, rita, look);
    await shown(one, rita, schedule);
    await soon();
    const kept = await contents();
    expect(kept.size).toBeGreaterThan(2);
    const texts = [...kept.values()];
    await overwrite(new Map([...kept.keys()].map((name, at) => [name, texts[(at + 1) % texts.length]!])));
    expect(await shown(other, rita, look)).toBe(right);
    const third = await openSite(undefined, { database, redisUrl: redis.url });
    await overwrite(new Map([...kept].map(([name, text]) => [name, text.replaceAll('7', '<script>')])));
    expect(await shown(third, rita, look)).toBe(right);
    await redis.stop();
    const began = performance.now();
    for (let n = 0; n < 20; n++) expect(await shown(third, rita, look)).toBe(right);
    expect(await shown(third, rita, `${schedule}?view=all&of=room`)).toContain('<main');
    expect(performance.now() - began).toBeLessThan(3000);
    const { shared } = await asked(third);
    expect(shared.memoryUsage).toBeNull();
    await third.close();
    await redis.start();
  });
});

test('nothing is kept of what was shown where CACHE_ENABLED is false', async () => {
  const site = await openSite(undefined, { isCached: false });
  const { scheduleId, termId } = await importProblem(site.database, smallSchool());
  const reader = await site.enterAs('reader', 'Rita');
  const planner = await site.enterAs('planner', 'Paul');
  const paths = [`/schedules/${scheduleId}`, `/terms/${termId}/teachers`, `/terms/${termId}/rules`];
  for (const session of [reader, planner, reader, planner])
    for (const path of paths) expect((await site.get(path, session)).status).toBe(200);
  const health = (await (await site.get('/api/health/detailed')).json()) as { cache: unknown };
  expect(health.cache).toEqual({ hitRate: 0, memoryUsage: 0 });
  await site.close();
});

test('an address that nobody links to is answered, but not kept', async () => {
  const site = await openSite();
  const { scheduleId } = await importProblem(site.database, smallSchool());
  const reader = await site.enterAs('reader', 'Rita');
  const bytes = async () =>
    ((await (await site.get('/api/health/detailed')).json()) as { cache: { memoryUsage: number } }).cache
      .memoryUsage;
  await site.get(`/schedules/${scheduleId}`, reader);
  const before = await bytes();
  for (let n = 0; n < 5; n++) {
    expect((await site.get(`/schedules/${scheduleId}?view=group&of=made-up-${n}`, reader)).status).toBe(200);
  }
  expect(await bytes()).toBe(before);
  await site.get(`/schedules/${scheduleId}?view=group&of=7a`, reader);
  expect(await bytes()).toBeGreaterThan(before);
  await site.close();
});
