import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { editSchedule } from '../planning/edit-schedule.ts';
import { anEditedSchool, placeInSchedule } from '../planning/editors.fixture.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { puppetSolver } from '../planning/puppet-solver.fixture.ts';
import { copySolution } from '../timetable/solution.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

const puppet = puppetSolver();
let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite(puppet.startSolve);
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

/** A run from the form of a school, and the lesson that it has moved to another day by its end. */
async function aResult(only = '') {
  const id = await anEditedSchool(site.database);
  const { problem, solution } = await loadSchedule(site.database, id);
  const fields = { csrf: await site.formToken(planner), seconds: '5', seed: '1', start: 'schedule', only };
  const started = await site.post(`/schedules/${id}/runs`, fields, planner);
  const runId = started.headers.get('Location')!.split('/').at(-1)!;
  const found = copySolution(solution);
  const at = problem.lessons.findIndex((lesson) => lesson.id === 'Maths 1');
  found.timeOf[at] = problem.lessons[at]!.times.find((time) => problem.times[time]!.day === 3)!;
  const ended = Promise.withResolvers<void>();
  site.runs.watch(runId, ({ finishedAt }) => {
    if (finishedAt !== null) ended.resolve();
  });
  puppet.end(puppet.requests.length - 1, 'time', { solution: found });
  await ended.promise;
  return { id, runId, version: (await loadSchedule(site.database, id)).schedule.version };
}

/** Where a lesson is now. */
const placeOf = (id: string, code: string) => placeInSchedule(site.database, id, code);

describe('the result of a solver run', () => {
  test('is shown lesson by lesson, and taken as one change of its schedule', async () => {
    const { id, runId, version } = await aResult();
    expect(await (await site.get(`/runs/${runId}`, planner)).text()).toContain(
      `href="/runs/${runId}/result"`,
    );
    const page = await (await site.get(`/runs/${runId}/result`, planner)).text();
    expect(page).toContain('1 lesson moves');
    expect(page).toContain('name="lesson:Maths 1"');
    const fields = { csrf: await site.formToken(planner), version: String(version), what: 'all' };
    const taken = await site.post(`/runs/${runId}/acceptance`, fields, planner);
    expect([taken.status, taken.headers.get('Location')]).toEqual([303, `/schedules/${id}`]);
    expect(await placeOf(id, 'Maths 1')).toMatch(/^Thursday/);
    expect(await (await site.get(`/runs/${runId}`, planner)).text()).toContain('Taken into its schedule.');
  });

  test('is not taken where nothing is marked, the form is not whole, or a lesson is not the run’s', async () => {
    const { id, runId, version } = await aResult();
    const fields = { csrf: await site.formToken(planner), version: String(version), what: 'chosen' };
    const none = await site.post(`/runs/${runId}/acceptance`, fields, planner);
    expect([none.status, (await none.text()).includes('Nothing is marked')]).toEqual([422, true]);
    const strange = await site.post(
      `/runs/${runId}/acceptance`,
      { ...fields, 'lesson:Art 9': 'on' },
      planner,
    );
    expect(strange.status).toBe(422);
    const broken = await site.post(`/runs/${runId}/acceptance`, { ...fields, version: 'x' }, planner);
    expect(broken.status).toBe(422);
    expect(await placeOf(id, 'Maths 1')).toMatch(/^Monday/);
  });

  test('says who was first, and takes it when it is asked for again', async () => {
    const { id, runId, version } = await aResult();
    await editSchedule(
      site.database,
      id,
      { basedOn: version, edits: [{ lesson: 'Maths 1', time: { day: 1, start: 0 } }] },
      null,
    );
    const fields = { csrf: await site.formToken(planner), version: String(version), what: 'all' };
    const refused = await site.post(`/runs/${runId}/acceptance`, fields, planner);
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain('changed by hand since the run began');
    const now = /name="version" value="(\d+)"/.exec(page)![1]!;
    const again = await site.post(`/runs/${runId}/acceptance`, { ...fields, version: now }, planner);
    expect(again.status).toBe(303);
    expect(await placeOf(id, 'Maths 1')).toMatch(/^Thursday/);
  });

  test('is not for readers', async () => {
    const { runId } = await aResult();
    const reader = await site.enterAs('reader', 'Rita');
    expect((await site.get(`/runs/${runId}/result`, reader)).status).toBe(403);
    const fields = { csrf: await site.formToken(reader), version: '1', what: 'all' };
    expect((await site.post(`/runs/${runId}/acceptance`, fields, reader)).status).toBe(403);
  });
});

describe('a run of some lessons', () => {
  test('solves those of a day, and is refused where the choice makes no sense or names none', async () => {
    const { runId } = await aResult('day:0');
    const { only } = (await site.runs.get(runId)).settings;
    expect(only).toContain('Maths 1');
    const id = await anEditedSchool(site.database);
    const csrf = await site.formToken(planner);
    const choose = (choice: string) =>
      site.post(`/schedules/${id}/runs`, { csrf, seconds: '5', seed: '1', only: choice }, planner);
    for (const choice of ['day:9', 'teacher:nobody', 'nonsense']) {
      const refused = await choose(choice);
      expect([choice, refused.status]).toEqual([choice, 422]);
    }
    const page = await (await site.get(`/schedules/${id}/runs/new`, planner)).text();
    expect(page).toContain('the lessons in the tray');
  });
});
