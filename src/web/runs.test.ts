import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readCtt } from '../formats/ctt/read.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { importProblem } from '../planning/import-problem.ts';
import { puppetSolver } from '../planning/puppet-solver.fixture.ts';
import { deleteUser, findUserByEmail } from '../store/users.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite(puppetSolver().startSolve);
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

test('a page that watches a run sees no more of it once its user is deleted', async () => {
  const watcher = await site.enterAs('planner', 'Gone');
  const { scheduleId } = await importProblem(site.database, demoSchool());
  const runId = await site.runs.start(scheduleId, { seed: 1 }, { userId: null });
  const stream = (await site.get(`/runs/${runId}/events`, watcher)).text();
  const { id } = (await findUserByEmail(site.database.queries, 'gone@school.example'))!;
  await deleteUser(site.database.queries, id);
  expect(await stream).not.toContain('event: ended');
  await site.runs.stop(runId);
}, 60_000);

describe('the page that starts the solver', () => {
  const text = `Name: Crowded\nCourses: 2\nRooms: 2\nDays: 1\nPeriods_per_day: 2\nCurricula: 1\nConstraints: 0
COURSES:\nmaths ada 2 1 20\nart ada 1 1 20\nROOMS:\nA 20\nB 20\nCURRICULA:\nfirst 2 maths art
UNAVAILABILITY_CONSTRAINTS:\nEND.\n`;

  /** Address of the page of a new schedule with these data. */
  async function pageOf(content: string): Promise<string> {
    const { scheduleId } = await importProblem(site.database, readCtt(content));
    return `/schedules/${scheduleId}/runs/new`;
  }

  test('says above the form what no timetable can satisfy, also when the form is shown again', async () => {
    const address = await pageOf(text);
    const fault = 'ada and first have 3 periods of lessons and 2 free periods.';
    const html = await (await site.get(address, planner)).text();
    expect(html).toContain('Before you start');
    expect(html).toContain(`<li>${fault}</li>`);
    expect(html.indexOf(fault)).toBeLessThan(html.indexOf('name="seconds"'));
    const fields = { csrf: await site.formToken(planner), seconds: '0', seed: '1' };
    const again = await site.post(address.replace('/new', ''), fields, planner);
    expect([again.status, (await again.text()).includes(fault)]).toEqual([422, true]);
  });

  test('says nothing of data without a fault', async () => {
    const address = await pageOf(text.replace('maths ada 2', 'maths ada 1'));
    expect(await (await site.get(address, planner)).text()).not.toContain('Before you start');
  });

  test('offers to start from the places of a schedule that has some, with a price on each move', async () => {
    const school = demoSchool();
    const placed = {
      timeOf: Int32Array.from(school.lessons, (lesson) => lesson.lockedTime ?? lesson.times[0]!),
      roomOf: Int32Array.from(school.lessons, (lesson) => lesson.lockedRoom ?? lesson.rooms[0] ?? -1),
    };
    const empty = await importProblem(site.database, school);
    const full = await importProblem(site.database, school, placed);
    const form = async (id: string) => (await site.get(`/schedules/${id}/runs/new`, planner)).text();
    expect(await form(empty.scheduleId)).not.toContain('few-changes');
    expect(await form(full.scheduleId)).toContain('few-changes');

    const fields = { csrf: await site.formToken(planner), seconds: '5', seed: '1', start: 'few-changes' };
    const address = `/schedules/${full.scheduleId}/runs`;
    const refused = await site.post(address, { ...fields, freedom: '0' }, planner);
    expect([refused.status, (await refused.text()).includes('At least 1.')]).toEqual([422, true]);
    expect((await site.post(address, { ...fields, start: 'anywhere' }, planner)).status).toBe(422);
    const started = await site.post(address, { ...fields, freedom: '3' }, planner);
    const runId = started.headers.get('Location')!.split('/').at(-1)!;
    expect((await site.runs.get(runId)).settings).toMatchObject({ start: 'schedule', priceOfMove: 30 });
    await site.runs.stop(runId);
  });

  test('shows the run that is under way instead of the form, and leads to it when one is started all the same', async () => {
    const address = await pageOf(text);
    const csrf = await site.formToken(planner);
    const start = address.replace('/new', '');
    const fields = { csrf, seconds: '9', seed: '1' };
    const runPath = (await site.post(start, fields, planner)).headers.get('Location')!;
    const page = await (await site.get(address, planner)).text();
    expect(page).toContain(`href="${runPath}"`);
    expect(page).not.toContain('name="seconds"');

    const second = await site.post(start, fields, planner);
    expect(second.status).toBe(409);
    const told = await second.text();
    expect(told).toContain(`href="${runPath}"`);
    expect(told).toContain(`href="${start.replace('/runs', '')}"`);
    const faulty = await site.post(start, { ...fields, seconds: '0' }, planner);
    expect([faulty.status, (await faulty.text()).includes(runPath)]).toEqual([409, true]);
    await site.post(`${runPath}/stoppage`, { csrf }, planner);
  });

  test('that cannot be shown leads back to the schedule, if there is one', async () => {
    const address = await pageOf(text);
    const schedule = address.replace('/runs/new', '');
    const gone = await (await site.get(`${schedule}/costs/soft/compactness`, planner)).text();
    expect(gone).toContain(`href="${schedule}"`);
    const none = await site.get(`/schedules/${crypto.randomUUID()}/runs/new`, planner);
    expect(await none.text()).not.toContain('href="/schedules/');
  });
});
