import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { fileText } from '../formats/fet/file.fixture.ts';
import { workbook } from '../formats/table/workbook.fixture.ts';
import { listTerms } from '../planning/home.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

type Fields = Readonly<Record<string, string | File>>;

async function send(path: string, fields: Fields, session = planner) {
  const body = new FormData();
  const csrf = await site.formToken(session);
  for (const [name, value] of Object.entries({ csrf, ...fields })) body.append(name, value);
  const response = await site.post(path, body, session);
  const location = response.headers.get('Location') ?? '';
  return { status: response.status, location, html: await response.text() };
}

/** What the form of a preview carries along. */
const carried = (html: string) =>
  Object.fromEntries(
    ['upload', 'formulation', 'revision'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '',
    ]),
  );

/** Brings a file as a new term: looks at it, and lets it. */
async function upload(file: File, fields: Fields = {}) {
  const preview = await send('/uploads/preview', { file, ...fields });
  expect(preview.status).toBe(200);
  return { preview, ...(await send('/uploads', { ...carried(preview.html), way: 'new' })) };
}

const fet = (name = 'school.fet', content = fileText()) => new File([content], name);
const counted = async () => (await listTerms(site.database)).length;

describe('an uploaded .ectt file', () => {
  const text = `Name: Small\nCourses: 1\nRooms: 1\nDays: 1\nPeriods_per_day: 2\nCurricula: 1
Min_Max_Daily_Lectures: 1 2\nUnavailabilityConstraints: 0\nRoomConstraints: 0
COURSES:\nmaths ada 1 1 20 0\nROOMS:\nA 20 1\nCURRICULA:\nfirst 1 maths
UNAVAILABILITY_CONSTRAINTS:\nROOM_CONSTRAINTS:\nEND.\n`;

  test('becomes a term with the rules of the formulation that was chosen', async () => {
    const { status, location } = await upload(new File([text], 'small.ectt'), { formulation: 'UD5' });
    expect(status).toBe(303);
    const [, scheduleId] = /^\/schedules\/(.+)$/.exec(location)!;
    const { problem } = await loadSchedule(site.database, scheduleId!);
    expect(problem.constraints.map(({ kind }) => kind)).toContain('travel-time');
  });

  test('is refused by line when it is wrong, and the choice stays', async () => {
    const before = await counted();
    const file = new File([text.replace('A 20 1', 'A 20')], 'small.ectt');
    const { status, html } = await send('/uploads/preview', { file, formulation: 'UD4' });
    expect(status).toBe(422);
    expect(html).toContain('a row of ROOMS has 3 fields');
    expect(html).toContain('<option value="UD4" selected="">');
    expect(await counted()).toBe(before);
  });
});

describe('an uploaded file of a timetable', () => {
  test('is shown in numbers, with what cannot be said, before it becomes a term', async () => {
    const before = await counted();
    const weather = '<ConstraintWeather><Weight_Percentage>100</Weight_Percentage></ConstraintWeather>';
    const content = fileText().replace('</Time_Constraints_List>', `${weather}</Time_Constraints_List>`);
    const { html } = await send('/uploads/preview', { file: fet('school.fet', content) });
    for (const part of [
      '3 days with 4 periods',
      '3 teachers',
      '3 rooms',
      'ConstraintWeather',
      'no kind of rule',
    ]) {
      expect(html).toContain(part);
    }
    expect(await counted()).toBe(before);
    expect((await send('/uploads', { ...carried(html), way: 'new' })).status).toBe(303);
    expect(await counted()).toBe(before + 1);
  });

  test('becomes one term however often the button is pressed, and each press leads there', async () => {
    const before = await counted();
    const { html } = await send('/uploads/preview', { file: fet() });
    const press = () => send('/uploads', { ...carried(html), way: 'new' });
    const [first, second] = await Promise.all([press(), press()]);
    const third = await press();
    expect([first.status, second.status, third.status]).toEqual([303, 303, 303]);
    expect([second.location, third.location]).toEqual([first.location, first.location]);
    expect(await counted()).toBe(before + 1);
    const sheets = await send('/uploads/preview', { text: 'Name\nAda\n', list: 'teachers' });
    const fields = { ...carried(sheets.html), name: 'Pasted', 'sheet-0': 'teachers', 'column-0-0': 'name' };
    const made = await send('/uploads', fields);
    expect((await send('/uploads', fields)).location).toBe(made.location);
    expect(await counted()).toBe(before + 2);
  });

  test('is only known again by the one who brought it', async () => {
    const { html } = await send('/uploads/preview', { file: fet() });
    const other = await site.enterAs('planner', 'Petra');
    const refused = await send('/uploads', { ...carried(html), way: 'new' }, other);
    expect([refused.status, refused.html.includes('no longer kept')]).toEqual([422, true]);
    expect((await send('/uploads', { upload: crypto.randomUUID() })).status).toBe(422);
  });

  test('shows what it would change of a term by name, replaces its data, and is undone', async () => {
    const { location } = await upload(fet());
    const { schedule } = await loadSchedule(site.database, location.split('/').at(-1)!);
    const term = `/terms/${schedule.termId}`;
    const page = async (path: string) => (await site.get(`${term}/${path}`, planner)).text();
    const same = await send(`${term}/import/preview`, { file: fet() });
    expect(same.html).toContain('Nothing: this term has all of it as the file has it.');
    const content = fileText().replaceAll('>Ada<', '>Grace Hopper<');
    const { html } = await send(`${term}/import/preview`, { file: fet('school 2.fet', content) });
    expect(html).toContain('Teachers: 1 added, 0 changed, 1 gone');
    expect(html).toContain('<li>Grace Hopper</li>');
    expect(await page('teachers')).not.toContain('Grace Hopper');
    const replaced = await send(`${term}/import`, { ...carried(html), way: 'replace' });
    expect(replaced.location).toBe(`${term}/teachers?done=2`);
    expect(await page('teachers?done=2')).toContain(
      'You replaced the data by those of the file school 2.fet.',
    );
    const uploads = await page('uploads');
    expect(uploads).toContain(`<a href="${term}/history#revision-2">Replaced the data</a>`);
    expect(uploads).toContain('This term was made of it');
    expect(uploads).toContain('Looked at');
    expect(uploads.indexOf('school 2.fet')).toBeLessThan(uploads.indexOf('This term was made of it'));
    expect(await page('history')).toContain('id="revision-2"');
    const [, href] = /<a href="([^"]+)"[^>]*download[^>]*>school 2.fet/.exec(uploads)!;
    const kept = await site.get(href!, planner);
    expect(kept.headers.get('Content-Disposition')).toContain('school%202.fet');
    expect(await kept.text()).toBe(content);
    expect((await site.get(href!.replace(schedule.termId, crypto.randomUUID()), planner)).status).toBe(404);
    await send(`${term}/undo`, {});
    expect(await page('teachers')).toContain('Ada');
  });

  test('is not taken over what somebody else has changed since it was looked at', async () => {
    const { location } = await upload(fet());
    const { schedule } = await loadSchedule(site.database, location.split('/').at(-1)!);
    const term = `/terms/${schedule.termId}`;
    const content = fileText().replaceAll('>Ada<', '>Grace Hopper<');
    const { html } = await send(`${term}/import/preview`, { file: fet('2.fet', content) });
    const lind = await site.enterAs('planner', 'Lind');
    const [, id] = /name="ids" value="([^"]+)"/.exec(
      await (await site.get(`${term}/teachers`, lind)).text(),
    )!;
    await send(`${term}/teachers/change`, { ids: id!, name: 'Ada Lovelace', revision: '1' }, lind);
    const refused = await send(`${term}/import`, { ...carried(html), way: 'replace' });
    expect([refused.status, refused.html.includes('Meanwhile Lind')]).toEqual([409, true]);
    expect((await send(`${term}/import`, { ...carried(html), revision: 'x', way: 'replace' })).status).toBe(
      422,
    );
    expect((await send(`${term}/import`, { ...carried(html), way: 'new' })).status).toBe(303);
  });

  test('is told by line what is wrong with it, and only planners may bring or see any', async () => {
    const { status, html } = await send('/uploads/preview', {
      file: new File(['{\n"format": 3,,\n}'], 'term.json'),
    });
    expect([status, html.includes('<b>line 2</b>')]).toEqual([422, true]);
    const reader = await site.enterAs('reader', 'Rita');
    const [term] = await listTerms(site.database);
    const { id } = term!;
    for (const path of ['/uploads/new', `/terms/${id}/import`, `/terms/${id}/uploads`]) {
      expect((await site.get(path, reader)).status).toBe(403);
    }
    const body = new FormData();
    body.set('csrf', await site.formToken(reader));
    body.set('file', fet());
    expect((await site.post('/uploads/preview', body, reader)).status).toBe(403);
    const forged = new FormData();
    forged.set('file', fet());
    expect((await site.post('/uploads/preview', forged, planner)).status).toBe(403);
  });
});

describe('a spreadsheet', () => {
  test('becomes a term, whose week may stand in it too', async () => {
    const bytes = workbook({
      Teachers: [['Name'], ['Ada']],
      Rooms: [
        ['Name', 'Seats'],
        ['R1', 20],
      ],
      Week: [
        ['What', 'Name', 'Starts at', 'Ends at', 'Divides lessons'],
        ...[
          ['Weeks that repeat', 2],
          ['A day', 'Mo'],
          ['A day', 'Tu'],
          ['A period', 'First', '08:00', '08:45'],
        ],
        ...[
          ['A break', 'Lunch', '', '', 'yes'],
          ['A period', 'Second', '13:00', '13:45'],
        ],
      ],
    });
    const preview = await send('/uploads/preview', { file: new File([bytes.slice()], 'Spring.xlsx') });
    expect(preview.html).toContain('name="name" value="Spring"');
    expect(preview.html).toContain('<strong>2</strong> added');
    const mapping = { 'sheet-0': 'teachers', 'column-0-0': 'name', 'sheet-1': 'rooms', 'column-1-0': 'name' };
    const made = await send('/uploads', { ...carried(preview.html), ...mapping, name: 'Summer' });
    expect(made.status).toBe(303);
    const term = made.location.replace('/courses', '');
    const page = async (path: string) => (await site.get(`${term}/${path}`, planner)).text();
    expect(await page('teachers')).toContain('Summer');
    const calendar = await page('calendar');
    for (const part of ['Mo, Tu', 'First', 'Lunch', '13:45']) expect(calendar).toContain(part);
    const again = await send('/uploads', { ...carried(preview.html), ...mapping, name: 'Summer' });
    expect([again.status, again.location]).toEqual([303, made.location]);
  });
});
