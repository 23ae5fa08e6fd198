import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { editSchedule } from '../planning/edit-schedule.ts';
import { importProblem } from '../planning/import-problem.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { renameSchedule } from '../planning/schedules.ts';
import { emptySolution } from '../timetable/solution.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

const LESSON = 'Maths 7A 1';
const base = { view: 'group', of: '7a' };

let site: Site;
let planner: Session;
let csrf: string;
let schedule: string;

beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  csrf = await site.formToken(planner);
});
afterAll(() => site.close());

/** A new schedule of the small school, with everything in its tray. */
async function open(): Promise<string> {
  const problem = smallSchool();
  const imported = await importProblem(site.database, problem, emptySolution(problem));
  schedule = imported.scheduleId;
  return `/schedules/${schedule}`;
}
const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  site.post(path, { csrf, ...base, ...fields }, { ...planner, ...headers });
const headNow = async () => (await loadSchedule(site.database, schedule)).schedule;

/** Puts a lesson somewhere, as somebody else. */
async function moveAsOther(basedOn: number, start: number): Promise<void> {
  const edits = [{ lesson: LESSON, time: { day: 0, start }, room: 'R1' }];
  await editSchedule(site.database, schedule, { basedOn, edits }, null);
}

describe('a schedule', () => {
  test('is renamed from its page, and gets its old name back by undo', async () => {
    const path = await open();
    const { name } = await headNow();
    const answer = await send(`${path}/name`, { version: '1', name: ' Autumn ' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${path}?view=group&of=7a`]);
    expect((await headNow()).name).toBe('Autumn');
    await send(`${path}/undo`, { version: '2' });
    expect((await headNow()).name).toBe(name);
  });

  test('keeps its name when the new one is no name, and says so beside the field', async () => {
    const path = await open();
    const answer = await send(`${path}/name`, { version: '1', name: ' ' });
    const html = await answer.text();
    expect([answer.status, html.includes('The name of a schedule has 1 to 100 letters.')]).toEqual([
      422,
      true,
    ]);
    expect((await headNow()).version).toBe(1);
  });

  test('is not renamed over a name that somebody else has given it meanwhile, unless asked again', async () => {
    const path = await open();
    await renameSchedule(site.database, schedule, 'Spring', null);
    const refused = await send(`${path}/name`, { version: '1', name: 'Autumn' });
    const html = await refused.text();
    expect([refused.status, html.includes('Rename it all the same')]).toEqual([409, true]);
    expect((await headNow()).name).toBe('Spring');
    expect((await send(`${path}/name`, { version: '2', name: 'Autumn' })).status).toBe(303);
    expect((await headNow()).name).toBe('Autumn');
  });

  test('is published and archived', async () => {
    const path = await open();
    expect(await (await site.get(path, planner)).text()).toContain('Publish…');
    expect((await send(`${path}/state`, { version: '1', state: 'published' })).status).toBe(303);
    expect((await headNow()).state).toBe('published');
    expect(await (await site.get(path, planner)).text()).toContain('Archive…');
    await send(`${path}/state`, { version: '2', state: 'archived' });
    expect((await headNow()).state).toBe('archived');
    expect((await send(`${path}/state`, { version: '3', state: 'lost' })).status).toBe(422);
  });

  test('is not published unseen: what others did is told, and publishing offered again', async () => {
    const path = await open();
    await moveAsOther(1, 0);
    const refused = await send(`${path}/state`, { version: '1', state: 'published' });
    const html = await refused.text();
    expect(refused.status).toBe(409);
    expect(html).toMatch(/placed [^<]*Maths/);
    expect(html).toContain('Publish it all the same');
    expect((await headNow()).state).toBe('draft');
    expect((await send(`${path}/state`, { version: '2', state: 'published' })).status).toBe(303);
    expect((await headNow()).state).toBe('published');
  });
});

test('going back over what others did tells it first, and goes back all the same when asked again', async () => {
  const path = await open();
  await moveAsOther(1, 0);
  await moveAsOther(2, 1);
  const refused = await send(`${path}/restoration`, { version: '2', target: '1' });
  const html = await refused.text();
  expect(refused.status).toBe(409);
  expect(html).toMatch(/moved [^<]*Maths/);
  expect(html).toContain('Go back all the same');
  const again = /name="version" value="(\d+)"/.exec(html)![1]!;
  expect((await send(`${path}/restoration`, { version: again, target: '1' })).status).toBe(303);
  const { problem, solution } = await loadSchedule(site.database, schedule);
  expect(solution.timeOf[problem.lessons.findIndex(({ id }) => id === LESSON)]).toBe(-1);
});

describe('in the table of all rooms', () => {
  const rooms = { view: 'all', of: 'room' };

  test('a lesson has slots in the row of each room to which it may go, and a drop there means that room', async () => {
    const path = await open();
    const answer = await site.get(`${path}/hand?view=all&of=room&lesson=Maths%207A%201`, planner);
    const html = await answer.text();
    const rows = new Set([...html.matchAll(/data-room="([^"]+)"/g)].map(([, room]) => room));
    expect([...rows].sort()).toEqual(['R1', 'R2']);
    await send(`${path}/drops`, { ...rooms, version: '1', lesson: LESSON, slot: '1-2 R2', room: '' });
    const { problem, solution } = await loadSchedule(site.database, schedule);
    const lesson = problem.lessons.findIndex(({ id }) => id === LESSON);
    expect(problem.rooms[solution.roomOf[lesson]!]!.id).toBe('R2');
  });

  test('a slot in the row of a room that is not there is refused', async () => {
    const path = await open();
    const fields = { ...rooms, version: '1', lesson: LESSON, slot: '1-2 R9', room: '' };
    expect((await send(`${path}/drops`, fields)).status).toBe(422);
    expect((await headNow()).version).toBe(1);
  });
});

describe('an edit in the page', () => {
  const IN_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
  const drop = (path: string, version: string, slot: string, shown: string) =>
    send(`${path}/drops`, { version, lesson: LESSON, slot, room: '' }, { ...IN_PAGE, 'X-Shown': shown });

  test('is answered with what is different where the page shows what it was made upon', async () => {
    const path = await open();
    await drop(path, '1', '1-1', '1 group 7a');
    const html = await (await drop(path, '2', '1-2', '2 group 7a')).text();
    expect(html).not.toContain('hx-target="#timetable"');
    expect(html.match(/hx-target="#row-\d+"/g)).toEqual(['hx-target="#row-1"', 'hx-target="#row-3"']);
    expect(html).not.toContain('hx-target="#tray"');
    expect(html).not.toContain('name="version" value="2"');
  });

  test('is answered with the whole timetable where the page shows something else', async () => {
    for (const shown of ['1 group 7a', '2 group 7b', '2 all room', '']) {
      const path = await open();
      await drop(path, '1', '1-1', '');
      const html = await (await drop(path, '2', '1-2', shown)).text();
      expect([shown, html.includes('hx-target="#timetable"')]).toEqual([shown, true]);
    }
  });
});
