import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

const IN_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };

/** What is sent to change a schedule, by the last part of the address. */
const FORMS = [
  'drops',
  'edits',
  'locks',
  'undo',
  'redo',
  'versions',
  'restoration',
  'copies',
  'name',
  'state',
];

let site: Site;
let planner: Session;
let reader: Session;
let csrf: string;
let schedule: string;

beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  reader = await site.enterAs('reader', 'Rita');
  csrf = await site.formToken(planner);
});
afterAll(() => site.close());

/** A new schedule of the small school, with its lessons on Monday and Tuesday, all in room R1. */
async function open(): Promise<string> {
  const problem = smallSchool();
  const spots = [
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 2],
    [0, 3],
  ] as const;
  const timeOf = problem.lessons.map(
    ({ times }, lesson) =>
      times.find((time) => {
        const { day, start } = problem.times[time]!;
        return day === spots[lesson]![0] && start === spots[lesson]![1];
      })!,
  );
  const solution = { timeOf: Int32Array.from(timeOf), roomOf: new Int32Array(timeOf.length) };
  const { scheduleId } = await importProblem(site.database, problem, solution);
  schedule = scheduleId;
  return `/schedules/${scheduleId}`;
}

const base = { version: '1', view: 'group', of: '7a' };
const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  site.post(path, { csrf, ...base, ...fields }, { ...planner, ...headers });

/** Day, first period and room of a lesson. */
async function placeOf(id: string) {
  const { problem, solution } = await loadSchedule(site.database, schedule);
  const lesson = problem.lessons.findIndex((one) => one.id === id);
  const time = problem.times[solution.timeOf[lesson]!];
  return time ? [time.day, time.start, problem.rooms[solution.roomOf[lesson]!]?.id ?? null] : null;
}

describe('what is in the hand', () => {
  test('comes with every slot of the grid: how it is, what it costs, and why', async () => {
    const path = await open();
    const answer = await site.get(`${path}/hand?view=group&of=7a&lesson=Maths%207A%201`, planner);
    const html = await answer.text();
    expect(html.match(/data-slot="/g)).toHaveLength(8);
    expect(html).toContain('Monday, period 1: here now');
    expect(html).toContain('Tuesday, period 1: blocked');
    expect(html).toMatch(/Tuesday, period 3: (better|free)/);
    expect(html).toContain('Monday, period 2: swap possible');
    expect(html).toMatch(/Ada has 2 lessons[^<]*French 7A/);
  });

  test('is a page of its own without scripts', async () => {
    const path = await open();
    const html = await (await site.get(`${path}?view=group&of=7a&lesson=Maths%207A%201`, planner)).text();
    expect(html.match(/form="drop"/g)!.length).toBeGreaterThan(5);
  });
});

describe('a drop', () => {
  test('moves the lesson to the best room, and leads back to it', async () => {
    const path = await open();
    const answer = await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: '1-2' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `${path}?view=group&of=7a#lesson-Maths%207A%201`,
    ]);
    expect(await placeOf('Maths 7A 1')).toEqual([1, 2, 'R1']);
  });

  test('in the page sends the parts anew, with the ranked rooms', async () => {
    const path = await open();
    const answer = await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: '1-3' }, IN_PAGE);
    const html = await answer.text();
    for (const part of ['facts', 'toolbar', 'timetable', 'side', 'hand', 'question', 'status']) {
      expect(html).toContain(`target="#${part}"`);
    }
    expect(html).toContain('Other rooms');
  });

  test('into the room that is asked for, or whose timetable is shown', async () => {
    const path = await open();
    await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: '1-2', room: 'R2' });
    expect(await placeOf('Maths 7A 1')).toEqual([1, 2, 'R2']);
    await send(`${path}/drops`, { version: '2', view: 'room', of: 'R2', lesson: 'Maths 7B 1', slot: '1-3' });
    expect(await placeOf('Maths 7B 1')).toEqual([1, 3, 'R2']);
  });

  test('where somebody is in the way asks first, each answer with its cost', async () => {
    const path = await open();
    const answer = await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: '0-1' });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    for (const choice of ['Swap with French 7A', 'to the tray', 'Put it there all the same']) {
      expect(html).toContain(choice);
    }
    expect(await placeOf('Maths 7A 1')).toEqual([0, 0, 'R1']);
  });

  test('into the tray takes it out', async () => {
    const path = await open();
    await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: 'tray' });
    expect(await placeOf('Maths 7A 1')).toBeNull();
  });

  test.each([
    [{ lesson: 'Nobody', slot: '0-0' }, 404],
    [{ lesson: 'Maths 7A 1', slot: 'later' }, 422],
    [{ lesson: 'Maths 7A 1', slot: '7-0' }, 422],
    [{ lesson: 'Art 7A 1', slot: '0-3' }, 422],
    [{ lesson: 'Maths 7A 1', slot: '1-2', room: 'R9' }, 422],
    [{ lesson: 'Maths 7A 1', slot: '1-2', version: 'x' }, 422],
    [{ lesson: 'Maths 7A 1', slot: '1-2', version: '9' }, 422],
  ])('that makes no sense is refused and changes nothing: %o', async (fields, status) => {
    const path = await open();
    expect((await send(`${path}/drops`, fields)).status).toBe(status);
    expect(await placeOf('Maths 7A 1')).toEqual([0, 0, 'R1']);
  });
});

describe('moves together', () => {
  const moves = (...some: [string, string | null, string | null][]) =>
    JSON.stringify(some.map(([lesson, slot, room]) => ({ lesson, slot, room })));

  test('are one change, which is undone and done again as one', async () => {
    const path = await open();
    await send(`${path}/edits`, { moves: moves(['Maths 7A 1', '0-1', 'R1'], ['French 7A 1', '0-0', 'R2']) });
    expect(await placeOf('Maths 7A 1')).toEqual([0, 1, 'R1']);
    expect(await placeOf('French 7A 1')).toEqual([0, 0, 'R2']);
    await send(`${path}/undo`, {});
    expect(await placeOf('Maths 7A 1')).toEqual([0, 0, 'R1']);
    expect(await placeOf('French 7A 1')).toEqual([0, 1, 'R1']);
    await send(`${path}/redo`, {});
    expect(await placeOf('Maths 7A 1')).toEqual([0, 1, 'R1']);
  });

  test('upon what somebody else has changed are refused with what that was, and offered again', async () => {
    const path = await open();
    const olga = await site.enterAs('planner', `Olga${Math.random()}`);
    await site.post(
      `${path}/drops`,
      { ...base, csrf: await site.formToken(olga), lesson: 'Maths 7A 1', slot: '1-2' },
      olga,
    );
    const answer = await send(`${path}/edits`, { moves: moves(['Maths 7A 1', '1-3', 'R1']) });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('Olga');
    expect(html).toContain('all the same');
    expect(html).toContain('name="version" value="2"');
    expect(await placeOf('Maths 7A 1')).toEqual([1, 2, 'R1']);
  });

  test.each(['', 'null', '[]', '{"lesson":1}', '[{"lesson":"Maths 7A 1","slot":"x","room":null}]'])(
    'that cannot be read are refused: %s',
    async (text) => {
      const path = await open();
      expect((await send(`${path}/edits`, { moves: text })).status).toBe(422);
    },
  );
});

describe('locks', () => {
  const locked = async () => {
    const { problem } = await loadSchedule(site.database, schedule);
    return problem.lessons.flatMap(({ id, lockedTime }) => (lockedTime === null ? [] : [id]));
  };

  test('are put on a lesson, a day or a whole timetable, and taken off', async () => {
    const path = await open();
    await send(`${path}/locks`, { lesson: 'Maths 7A 1', lock: 'lock-time' });
    expect(await locked()).toEqual(['Maths 7A 1']);
    await send(`${path}/locks`, { version: '2', day: 'lock-0' });
    expect(await locked()).toEqual(['Maths 7A 1', 'French 7A 1', 'German 7A 1']);
    await send(`${path}/locks`, { version: '3', all: 'unlock-both' });
    expect(await locked()).toEqual([]);
    await send(`${path}/locks`, { version: '4', view: 'teacher', of: 'ada', all: 'lock-both' });
    expect(await locked()).toEqual(['Maths 7A 1', 'French 7A 1', 'Maths 7B 1']);
  });

  test('keep a lesson where it is', async () => {
    const path = await open();
    await send(`${path}/locks`, { lesson: 'Maths 7A 1', lock: 'lock-time' });
    const html = await (await site.get(`${path}/hand?lesson=Maths%207A%201`, planner)).text();
    expect(html).toContain('Its time is locked');
    expect(html).not.toContain('data-slot=');
    const drop = await send(`${path}/drops`, { version: '2', lesson: 'Maths 7A 1', slot: '1-2' });
    expect(drop.status).toBe(422);
  });

  test('where there is nothing to lock are refused', async () => {
    const path = await open();
    expect((await send(`${path}/locks`, { all: 'unlock-both' })).status).toBe(422);
    expect((await send(`${path}/locks`, { all: 'everything' })).status).toBe(422);
  });
});

test('suggestions are ranked, and filtered by day and room', async () => {
  const path = await open();
  const ask = async (more: string) =>
    (await site.get(`${path}/suggestions?lesson=Maths%207A%201${more}`, planner)).text();
  const titles = (html: string) =>
    [...html.matchAll(/class="choice-title">([^<]+)/g)].map(([, title]) => title!.trim());
  const all = titles(await ask(''));
  expect(all.length).toBeGreaterThan(1);
  const filtered = titles(await ask('&day=1&room=R2'));
  expect(filtered.length).toBeGreaterThan(0);
  for (const title of filtered) expect(title).toMatch(/^Tuesday.*in R2$/);
  expect((await site.get(`${path}/suggestions?lesson=Maths%207A%201&day=x`, planner)).status).toBe(422);
  expect(titles(await ask('&deep=yes')).length).toBeGreaterThanOrEqual(all.length);
});

describe('the history', () => {
  test('tells who did what, gives names to versions, and leads back', async () => {
    const path = await open();
    await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: '1-2' });
    await send(`${path}/versions`, { version: '1', name: 'As it was' });
    const html = await (await site.get(`${path}/history`, planner)).text();
    expect(html).toContain('Paul moved Maths 7A');
    expect(html).toContain('As it was');
    const taken = await send(`${path}/versions`, { version: '2', name: 'As it was' });
    expect([taken.status, (await taken.text()).includes('give this one another')]).toEqual([422, true]);
    await send(`${path}/restoration`, { version: '2', target: '1' });
    expect(await placeOf('Maths 7A 1')).toEqual([0, 0, 'R1']);
  });

  test('compares two versions, with filters', async () => {
    const path = await open();
    await send(`${path}/drops`, { lesson: 'Maths 7A 1', slot: '1-2' });
    const compare = async (more: string) =>
      (await site.get(`${path}/comparison?before=${schedule}:1${more}`, planner)).text();
    const html = await compare('');
    expect(html).toContain('Monday 1, R1');
    expect(html).toContain('Tuesday 3, R1');
    expect(await compare('&kind=removed')).toContain('None of the differences');
    expect(await compare('&group=7b')).toContain('None of the differences');
    expect(await compare('&teacher=ada')).toContain('Tuesday 3, R1');
  });

  test('of a schedule is duplicated without it', async () => {
    const path = await open();
    const answer = await send(`${path}/copies`, {});
    expect(answer.headers.get('Location')).toMatch(/^\/schedules\/.{36}$/);
    expect(answer.headers.get('Location')).not.toBe(path);
  });
});

describe('a reader', () => {
  test('is shown nothing to edit with', async () => {
    const path = await open();
    const html = await (await site.get(`${path}?view=group&of=7a&lesson=Maths%207A%201`, reader)).text();
    for (const part of ['id="drop"', 'id="locks"', 'id="hand"', 'class="take"', 'id="undo"', 'data-lesson']) {
      expect(html).not.toContain(part);
    }
  });

  test('may ask for nothing of the editor, and send nothing', async () => {
    const path = await open();
    for (const way of ['hand', 'suggestions', 'history', 'comparison', 'changes', 'live']) {
      expect([way, (await site.get(`${path}/${way}`, reader)).status]).toEqual([way, 403]);
    }
    const token = await site.formToken(reader);
    for (const way of FORMS) {
      const fields = { ...base, csrf: token, lesson: 'Maths 7A 1', slot: '1-2', all: 'lock-time' };
      expect([way, (await site.post(`${path}/${way}`, fields, reader)).status]).toEqual([way, 403]);
    }
    expect(await placeOf('Maths 7A 1')).toEqual([0, 0, 'R1']);
  });
});

test('forms of the editor without their token are refused', async () => {
  const path = await open();
  for (const way of FORMS) {
    const answer = await site.post(`${path}/${way}`, { ...base, lesson: 'Maths 7A 1', slot: '1-2' }, planner);
    expect([way, answer.status]).toEqual([way, 403]);
  }
});
