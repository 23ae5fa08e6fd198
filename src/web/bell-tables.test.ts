import { afterAll, beforeAll, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let reader: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

/** A term of the small school, and ways to its calendar. */
async function aTerm() {
  const { termId, scheduleId } = await importProblem(site.database, smallSchool());
  const csrf = await site.formToken(planner);
  const page = async (path: string, session = planner) => {
    const response = await site.get(`/terms/${termId}/calendar${path}`, session);
    return { status: response.status, html: await response.text() };
  };
  const send = (path: string, fields: [string, string][], revision = '1') => {
    const body = new FormData();
    for (const [name, value] of [['csrf', csrf], ['revision', revision], ...fields])
      body.append(name!, value!);
    return site.post(`/terms/${termId}/calendar${path}`, body, planner);
  };
  return { termId, scheduleId, page, send };
}

const times = (...spans: [string, string][]): [string, string][] =>
  spans.flatMap(([from, to]): [string, string][] => [
    ['startsAt', from],
    ['endsAt', to],
  ]);
const SHORT = times(['08:00', '08:30'], ['08:30', '09:00'], ['09:00', '09:30'], ['09:30', '10:00']);

test('bell tables are added, shown in timetables, changed and deleted', async () => {
  const { termId, scheduleId, page, send } = await aTerm();
  expect((await page('')).html).toContain('There are none yet: the clock times above always hold.');
  const form = (await page('/bells/new')).html;
  expect(form).toContain('value="08:50"');
  expect(form).toContain('<td class="quiet">08:50–09:35</td>');
  const made = await send('/bells', [['name', 'Short'], ['groups', '7A'], ['days', '1'], ...SHORT]);
  const list = await (await site.get(made.headers.get('Location')!, planner)).text();
  expect(list).toContain('You added the bell table “Short”.');
  expect(list).toContain('<span>Tuesday · 7A</span> <span class="quiet">08:00–10:00</span>');

  const timetable = await (await site.get(`/schedules/${scheduleId}?view=group&of=7a1`, reader)).text();
  expect(timetable).toContain('<span class="day-note">Short</span>');
  expect(timetable).toContain('<span class="period-clock">09:30–10:00</span>');
  const other = await (await site.get(`/schedules/${scheduleId}?view=group&of=7b`, reader)).text();
  expect(other).not.toContain('day-note');

  await send('/bells/0', [['name', 'Shorter'], ['groups', '7A, 7B'], ...SHORT], '2');
  expect((await page('', reader)).html).toContain('every day · 7A, 7B');
  const shown = (await page('/bells/0', reader)).html;
  expect(shown).toContain('<fieldset class="calendar-fields" disabled="">');
  expect(shown).not.toContain('Delete');
  const gone = await send(
    '/bells/0/deletion',
    [
      ['name', 'Shorter'],
      ['groups', ''],
    ],
    '3',
  );
  expect(gone.headers.get('Location')).toBe(`/terms/${termId}/calendar?done=4`);
  const csrf = await site.formToken(planner);
  await site.post(`/terms/${termId}/undo`, { csrf, back: 'calendar' }, planner);
  expect((await page('')).html).toContain('Shorter');
});

test('bell tables are also listed in the set-up, to whose step their forms lead back', async () => {
  const { termId, page, send } = await aTerm();
  const step = `/terms/${termId}/set-up/calendar`;
  const back: [string, string] = ['back', 'set-up/calendar'];
  const listed = async () => (await site.get(step, planner)).text();
  const first = await listed();
  expect(first).toContain('There are none yet: the clock times above always hold.');
  const [, add] = /href="([^"]+bells\/new[^"]*)"/.exec(first)!;
  const form = await (await site.get(add!, planner)).text();
  expect(form).toContain('name="back" value="set-up/calendar"');
  expect(form).toContain(` · <a href="${step}">Week</a>`);
  expect(form).toContain(`<a class="button plain" href="${step}">`);

  const wrong = await send('/bells', [['name', ''], ['groups', '7A'], back, ...SHORT]);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('name="back" value="set-up/calendar"');
  const made = await send('/bells', [['name', 'Short'], ['groups', '7A'], back, ...SHORT]);
  expect(made.headers.get('Location')).toBe(`${step}?done=2`);
  const second = await listed();
  const [, change] = /href="([^"]+bells\/0[^"]*)">Short</.exec(second)!;
  expect(await (await site.get(change!, planner)).text()).toContain('name="back" value="set-up/calendar"');
  const gone = await send('/bells/0/deletion', [['name', 'Short'], ['groups', ''], back], '2');
  expect(gone.headers.get('Location')).toBe(`${step}?done=3`);

  // Whatever else a form asks for leads to the calendar.
  const strange = await send('/bells', [['name', 'S'], ['groups', '7A'], ['back', '//else'], ...SHORT], '3');
  expect(strange.headers.get('Location')).toBe(`/terms/${termId}/calendar?done=4`);
  expect((await page('/bells/0?back=//else')).html).toContain('name="back" value="calendar"');
});

test('a form of a bell table that is not right comes back with what is wrong beside it', async () => {
  const { termId, page, send } = await aTerm();
  const wrong = await send('/bells', [
    ['name', ''],
    ['groups', 'nobody'],
    ...SHORT.with(4, ['startsAt', 'soon']),
  ]);
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain('It has a name, such as Friday.');
  expect(html).toContain('There is no group “nobody”.');
  expect(html).toContain('value="soon"');
  expect(html).toContain('id="period-2-startsAt-says"');
  expect((await send('/bells', [['name', 'x']])).status).toBe(422);
  expect((await page('/bells/3')).status).toBe(404);
  expect((await page('/bells/new', reader)).status).toBe(403);
  const csrf = await site.formToken(reader);
  for (const path of ['bells', 'bells/0', 'bells/0/deletion']) {
    const address = `/terms/${termId}/calendar/${path}`;
    expect((await site.post(address, { csrf, revision: '1' }, reader)).status).toBe(403);
    expect((await site.post(address, { revision: '1' }, planner)).status).toBe(403);
  }
});

test('a form that was opened before the calendar changed stores nothing, and shows the days and times as they are', async () => {
  const { page, send } = await aTerm();
  const form = (await page('/bells/new')).html;
  const sentAlong = [...form.matchAll(/name="(calendar(?:Days|Periods))" value="([^"]*)"/g)].map(
    ([, name, value]): [string, string] => [name!, value!],
  );
  expect(sentAlong.filter(([name]) => name === 'calendarPeriods')).toHaveLength(4);
  const fields: [string, string][] = [['name', 'Short'], ['groups', '7A'], ['days', '1'], ...SHORT];
  const [first, ...others] = sentAlong;
  const late = await send('/bells', [...fields, [first![0], 'Sunday'], ...others]);
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain('Meanwhile the days or periods of the calendar have changed.');
  expect(html).toContain('value="Short"');
  expect(html).not.toContain('value="08:30"');
  expect((await page('')).html).toContain('There are none yet');
  expect((await send('/bells', [...fields, ...sentAlong])).status).toBe(303);
});
