import { afterAll, afterEach, beforeAll, describe, expect, test } from 'bun:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { editSchedule } from './edit-schedule.ts';
import { anEditedSchool, aPlanner } from './editors.fixture.ts';
import { changesSince } from './history.ts';
import { createLive, type Live, type ScheduleNews } from './live.ts';
import { type Visit, visitList } from './presence.ts';
import { removeSchedule, renameSchedule, setScheduleState } from './schedules.ts';
import { undo } from './undo.ts';
import { goBackTo } from './versions.ts';

/** Waits until something holds that nobody tells of. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await Bun.sleep(5);
}

const log = { error: () => {} };

describe.each([...testDatabases])('live news on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  const open: Live[] = [];
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((live) => live.close()));
  });
  afterAll(() => database.close());

  async function aProcess(options: { lookEveryMs?: number; visitLastsMs?: number; of?: Database } = {}) {
    const { of = database, ...rest } = options;
    const live = await createLive({ database: of, log, ...rest });
    open.push(live);
    return live;
  }
  function follow(live: Live, scheduleId: string, seen = 1) {
    const news: ScheduleNews[] = [];
    const unfollow = live.follow(scheduleId, seen, { onChange: (one) => news.push(one) });
    return { news, unfollow, latest: () => news.at(-1)?.version };
  }
  const edit = (id: string, basedOn: number, start: number) =>
    editSchedule(database, id, { basedOn, edits: [{ lesson: 'Maths 1', time: { day: 3, start } }] }, okafor);

  test('tell every process of every sort of change, with who made it', async () => {
    const id = await anEditedSchool(database);
    const other = await anEditedSchool(database);
    const [here, there] = [follow(await aProcess(), id), follow(await aProcess(), id)];
    await edit(id, 1, 2);
    await until(() => here.latest() === 2 && there.latest() === 2);
    expect(here.news).toEqual([{ scheduleId: id, version: 2, userId: okafor }]);
    await edit(other, 1, 2);
    await undo(database, id, okafor);
    await until(() => there.latest() === 3);
    await renameSchedule(database, id, 'Spring', okafor);
    await until(() => there.latest() === 4);
    await setScheduleState(database, id, 'candidate', okafor);
    await until(() => there.latest() === 5);
    await goBackTo(database, id, { version: 2, basedOn: 5 }, okafor);
    await until(() => here.latest() === 6 && there.latest() === 6);
    expect(there.news.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6]);
    await removeSchedule(database, id);
    await until(() => here.latest() === null);
    expect(here.news.every(({ scheduleId }) => scheduleId === id)).toBe(true);
  });

  test('tell nothing of a change that did not come about, nor to who no longer follows', async () => {
    const id = await anEditedSchool(database);
    const live = await aProcess();
    const [one, gone] = [follow(live, id), follow(live, id)];
    gone.unfollow();
    await edit(id, 1, 9).catch(() => {});
    await edit(id, 1, 3);
    await until(() => one.latest() === 2);
    expect(one.news).toHaveLength(1);
    expect(gone.news).toEqual([]);
  });

  test('tell at once of what was changed between reading and following', async () => {
    const id = await anEditedSchool(database);
    const live = await aProcess();
    await edit(id, 1, 2);
    await edit(id, 2, 3);
    const { news, latest } = follow(live, id, 1);
    await until(() => latest() === 3);
    expect(news).toHaveLength(1);
    expect((await changesSince(database, id, 1)).changes.map(({ version }) => version)).toEqual([2, 3]);
  });

  test('go on when a page that is told breaks', async () => {
    const id = await anEditedSchool(database);
    const live = await aProcess();
    live.follow(id, 1, {
      onChange: () => {
        throw new Error('the page is gone');
      },
    });
    const { latest } = follow(live, id);
    await edit(id, 1, 2);
    await until(() => latest() === 2);
  });

  test('miss nothing when notices are lost: who follows is told with the next look', async () => {
    const id = await anEditedSchool(database);
    const deaf: Database = { ...database, listen: async () => async () => {} };
    const live = await aProcess({ of: deaf, lookEveryMs: 20 });
    const { latest } = follow(live, id);
    await edit(id, 1, 2);
    await until(() => latest() === 2);
  });

  test('listen again when listening has ended', async () => {
    const id = await anEditedSchool(database);
    let begun = 0;
    let onNotice = (_: string) => {};
    const breaking: Database = {
      ...database,
      listen: async (channel, tell, onBegin) => {
        begun++;
        onNotice = tell;
        // The first time nothing is ever heard, as of a connection that is cut.
        if (begun === 1) return async () => {};
        return database.listen(channel, tell, onBegin);
      },
    };
    const live = await aProcess({ of: breaking, lookEveryMs: 30 });
    const { latest } = follow(live, id);
    await until(() => begun >= 2);
    await edit(id, 1, 2);
    await until(() => latest() === 2);
    onNotice('no notice at all');
    onNotice('{"of":"visit","from":1}');
  });

  test('tell who is there and what they hold, in every process, until they leave', async () => {
    const id = await anEditedSchool(database);
    const [here, there] = [await aProcess(), await aProcess()];
    const seen: (readonly Visit[])[] = [];
    there.follow(id, 1, { onChange: () => {}, onVisits: (visits) => seen.push(visits) });
    expect(seen).toEqual([[]]);
    const stay = here.visit({ scheduleId: id, userId: okafor, userName: 'Ms Okafor' });
    await until(() => there.visitsAt(id).length === 1);
    stay.tell({ lesson: 'Maths 1', isHolding: true });
    await until(() => there.visitsAt(id)[0]!.isHolding);
    expect(here.visitsAt(id)).toEqual(there.visitsAt(id));
    expect(seen.at(-1)).toMatchObject([{ userName: 'Ms Okafor', lesson: 'Maths 1', isHolding: true }]);
    expect(there.visitsAt(crypto.randomUUID())).toEqual([]);

    const late = await aProcess();
    await until(() => late.visitsAt(id).length === 1);
    stay.leave();
    stay.tell({ lesson: null, isHolding: false });
    await until(() => there.visitsAt(id).length === 0 && late.visitsAt(id).length === 0);
    expect(here.visitsAt(id)).toEqual([]);
    expect(seen.at(-1)).toEqual([]);
  });

  test('forget who is not heard of any more', async () => {
    const id = await anEditedSchool(database);
    const options = { visitLastsMs: 150, lookEveryMs: 20 };
    const [here, there] = [await aProcess(options), await aProcess(options)];
    const seen: number[] = [];
    there.follow(id, 1, { onChange: () => {}, onVisits: (visits) => seen.push(visits.length) });
    here.visit({ scheduleId: id, userId: okafor, userName: 'Ms Okafor' });
    await until(() => seen.includes(1));
    await until(() => seen.at(-1) === 0);
    expect(here.visitsAt(id)).toEqual([]);
  });

  test('catch up after the connection that listens was cut', async () => {
    // The embedded database has no connections.
    if (database.kind === 'embedded') return;
    const id = await anEditedSchool(database);
    const live = await aProcess({ lookEveryMs: 60_000 });
    const { latest } = follow(live, id);
    await edit(id, 1, 2);
    await until(() => latest() === 2);
    await database.queries.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`);
    await edit(id, 2, 3);
    await until(() => latest() === 3);
    await edit(id, 3, 4);
    await until(() => latest() === 4);
  });
});

describe('who is there', () => {
  const visit = { id: 'v', scheduleId: 's', userId: 'u', userName: 'U', lesson: null, isHolding: false };
  test('is news when it is new, different or had ended', () => {
    let now = 0;
    const visits = visitList(100, () => now);
    expect(visits.hear(visit)).toBe(true);
    now = 90;
    expect(visits.hear(visit)).toBe(false);
    now = 180;
    expect(visits.at('s')).toEqual([visit]);
    expect(visits.expire()).toEqual([]);
    expect(visits.hear({ ...visit, lesson: 'Maths 1' })).toBe(true);
    now = 300;
    expect(visits.at('s')).toEqual([]);
    expect(visits.hear(visit)).toBe(true);
    now = 500;
    expect(visits.expire()).toEqual(['s']);
    expect(visits.leave('v')).toBeNull();
  });
});
