import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { WIZARD_STEPS } from '../planning/wizard/wizard-steps.ts';
import { selectSchedules } from '../store/schedules.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let other: Session;
let reader: Session;
let drawn = 0;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  other = await site.enterAs('planner', 'Olga');
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

/** A new term, and the ways through its set-up. */
async function aTerm() {
  const csrf = await site.formToken(planner);
  const typed = { name: `Term ${drawn++}`, days: '5', periods: '6', firstStart: '08:00', minutes: '45' };
  const made = await site.post('/terms', { csrf, ...typed, next: 'set-up' }, planner);
  const path = made.headers.get('Location')!.replace(/\/calendar$/, '');
  const page = async (step: string, session = planner) => {
    const response = await site.get(`${path}/${step}`, session);
    return { status: response.status, html: await response.text() };
  };
  const send = async (
    step: string,
    fields: readonly (readonly [string, string])[],
    { session = planner, revision = '1' } = {},
  ) => {
    const body = new FormData();
    const token = await site.formToken(session);
    for (const [name, value] of [['csrf', token] as const, ['revision', revision] as const, ...fields]) {
      body.append(name, value);
    }
    const answer = await site.post(`${path}/${step}`, body, session);
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('Location') };
  };
  const classes = (years: string, session = planner) =>
    send(
      'groups',
      [
        ['what', 'classes'],
        ['years', years],
        ['classes', 'a'],
        ['students', '20'],
      ],
      { session },
    );
  return { path, termId: path.split('/')[2]!, page, send, classes };
}

describe('the set-up of a term', () => {
  test('begins at the first step that is to be done, and tells of all steps whether they are', async () => {
    const { path, page, classes } = await aTerm();
    const begin = async () => (await site.get(path, planner)).headers.get('Location');
    expect(await begin()).toBe(`${path}/groups`);
    expect((await classes('5')).location).toBe(`${path}/groups?done=2`);
    expect(await begin()).toBe(`${path}/rooms`);
    for (const step of WIZARD_STEPS) {
      const { status, html } = await page(step);
      expect([step, status, html.match(/class="step-done"/g)?.length]).toEqual([step, 200, 3]);
    }
    expect((await page('groups')).html).toContain('5a <span class="quiet">20 students</span>');
  });

  test('shows again what was typed, with what is wrong beside it', async () => {
    const { page, send } = await aTerm();
    const day = await send('calendar', [
      ['what', 'day'],
      ['day-days', 'Monday'],
      ['day-weeks', '99'],
      ['day-periods', '4'],
      ['day-firstStart', '08:00'],
      ['day-minutes', '45'],
      ['day-between', '0'],
      ['break-after', ''],
    ]);
    expect([day.status, day.html.includes('id="day-weeks-says">A whole number from 1 to 8')]).toEqual([
      ...[422, true],
    ]);
    const rooms = await send('rooms', [
      ['what', 'rooms'],
      ['count', '2'],
      ['name', 'Lab <b>'],
      ['seats', 'few'],
      ['features', ''],
    ]);
    expect(rooms.status).toBe(422);
    expect(rooms.html).toContain('value="Lab &lt;b&gt;"');
    expect(rooms.html).toContain('id="room-0-seats-says"');
    const teachers = await send('teachers', [
      ['what', 'teachers'],
      ['teachers', 'Ada\nada'],
    ]);
    expect([teachers.status, teachers.html.includes('ada stands there twice.')]).toEqual([422, true]);
    const parts = await send('groups', [
      ['what', 'division'],
      ['parts', 'one'],
    ]);
    expect([parts.status, parts.html.includes('Tell at least two parts')]).toEqual([422, true]);
    const subjects = await send('courses', [['subjects', 'Art 2\nArt 3']]);
    expect([subjects.status, subjects.html.includes('There are no classes yet')]).toEqual([422, true]);
    const solve = await send('solve', [
      ['what', 'solve'],
      ['seconds', '0'],
    ]);
    expect([solve.status, solve.html.includes('no lessons yet')]).toEqual([422, true]);
    expect((await page('rooms')).html).not.toContain('Lab &lt;');
  });

  test('shows what may be typed in the language of whoever asks', async () => {
    const { page, classes } = await aTerm();
    await classes('5');
    const german = { ...planner, 'Accept-Language': 'de' };
    const teachers = (await page('teachers', german)).html;
    expect(teachers).toContain('placeholder="Anna Berg; Mathematik, Physik; 24\nBen Okoro; Kunst\n');
    expect((await page('courses', german)).html).toContain('placeholder="Mathematik 4\nDeutsch 4\n');
  });

  test('takes the periods one by one, and stays in its step', async () => {
    const { path, send } = await aTerm();
    const period = (name: string, from: string, to: string) =>
      [
        ['name', name],
        ['startsAt', from],
        ['endsAt', to],
        ['breakName', ''],
      ] as const;
    const fields = (to: string) =>
      [
        ['what', 'periods'],
        ['days', 'Mon, Tue'],
        ['weeks', '1'],
        ...period('1', '08:00', '09:00'),
        ...period('2', '09:00', to),
      ] as const;
    expect((await send('calendar', fields('10:00'))).location).toBe(`${path}/calendar?done=2`);
    const wrong = await send('calendar', fields('08:30'), { revision: '2' });
    expect([wrong.status, wrong.html.includes('It ends after it starts.')]).toEqual([422, true]);
    expect(wrong.html).toContain('<details class="fine-periods" open');
    const onwards = await send('calendar', [...fields('10:30'), ['next', 'yes']], { revision: '2' });
    expect(onwards.location).toBe(`${path}/groups?done=3`);
  });

  test('refuses what somebody else has changed meanwhile, and undo leads back to the step', async () => {
    const { termId, send, page } = await aTerm();
    const template = [
      ['what', 'template'],
      ['template', 'secondary-school'],
    ] as const;
    expect((await send('rules', template)).status).toBe(303);
    const again = await send('rules', template, { revision: '2' });
    expect([again.status, again.html.includes('has rules of all these kinds already')]).toEqual([409, true]);
    const day = (session: Session, days: string) =>
      send(
        'calendar',
        [
          ['what', 'day'],
          ['day-days', days],
          ['day-weeks', '1'],
          ['day-periods', '4'],
          ['day-firstStart', '08:00'],
          ['day-minutes', '45'],
          ['day-between', '0'],
        ],
        { session, revision: '2' },
      );
    expect((await day(other, 'Mon, Tue')).status).toBe(303);
    const late = await day(planner, 'Monday');
    expect([late.status, late.html.includes('Meanwhile Olga changed the calendar.')]).toEqual([409, true]);
    expect(late.html).toContain('value="Monday"');
    const csrf = await site.formToken(planner);
    const back = await site.post(`/terms/${termId}/undo`, { csrf, back: 'set-up/rules' }, planner);
    expect(back.headers.get('Location')).toContain(`/terms/${termId}/set-up/rules?done=`);
    expect((await page('rules')).html).not.toContain('At most');
  });

  test('looks for a timetable in the empty draft, and in a new schedule where there is none', async () => {
    const { termId, send, classes } = await aTerm();
    await classes('5');
    await send('rooms', [
      ['what', 'rooms'],
      ['name', 'Room'],
      ['count', '1'],
      ['seats', '30'],
    ]);
    const courses = await (await site.get(`/terms/${termId}/set-up/courses`, planner)).text();
    const years = /name="years" value="([^"]+)"/.exec(courses)![1]!;
    const groups = await send('courses', [
      ['subjects', 'Art 2\nGreek'],
      ['years', years],
    ]);
    expect(groups.location).toContain('/set-up/courses?done=');
    expect(groups.location).toContain('add=Greek');
    const solve = async () => {
      const { location } = await send('solve', [
        ['what', 'solve'],
        ['seconds', '1'],
      ]);
      expect(location).toMatch(/^\/runs\//);
      return location!.split('/')[2]!;
    };
    const first = await solve();
    const names = async () =>
      (await selectSchedules(site.database.queries, termId)).map(({ name }) => name).sort();
    expect(await names()).toEqual(['First draft']);
    await solve();
    expect(await names()).toEqual(['Draft 2', 'First draft']);
    await site.runs.stop(first);
  });

  test('goes on only when each subject has its lessons, and keeps the rows of those without', async () => {
    const { path, send, classes, page } = await aTerm();
    await classes('5');
    const years = /name="years" value="([^"]+)"/.exec((await page('courses')).html)![1]!;
    const add = (subjects: string, ...more: (readonly [string, string])[]) =>
      send('courses', [['subjects', subjects], ['years', years], ['next', 'yes'], ...more]);
    const first = await add('Art 2\nGreek');
    expect(first.location).toStartWith(`${path}/courses?done=`);
    expect(first.location).toContain('add=Greek');
    const { html } = await page(first.location!.slice(path.length + 1));
    expect(html).toContain('Type the lessons of Greek into the table');
    expect(html).toContain('name="add" value="Greek"');
    const second = await add('Latin', ['add', 'Greek']);
    expect(second.location).toBe(`${path}/courses?add=Greek&add=Latin`);
    expect((await add('Latin 2\nGreek 1', ['add', 'Greek'])).location).toStartWith(`${path}/rules?done=`);
    const many = await add(
      Array.from({ length: 150 }, (_, at) => `Sprachförderung ${'ä'.repeat(at % 9)}x${at}x`).join('\n'),
    );
    expect([many.status, many.html.includes('too many subjects without lessons')]).toEqual([422, true]);
  });

  test('is for planners alone, with a token, and knows its steps', async () => {
    const { path, send } = await aTerm();
    expect((await site.get(path, reader)).status).toBe(403);
    for (const step of WIZARD_STEPS) {
      expect((await site.get(`${path}/${step}`, reader)).status).toBe(403);
      expect((await send(step, [['what', 'day']], { session: reader })).status).toBe(403);
      expect((await site.post(`${path}/${step}`, { what: 'day', revision: '1' }, planner)).status).toBe(403);
    }
    expect((await site.get(`${path}/nothing`, planner)).status).toBe(404);
    expect((await send('nothing', [])).status).toBe(404);
    expect((await send('groups', [['what', 'nothing']])).status).toBe(422);
    expect((await send('groups', [['what', 'classes']], { revision: 'x' })).status).toBe(422);
    const gone = `/terms/${crypto.randomUUID()}/set-up`;
    expect((await site.get(gone, planner)).status).toBe(404);
    expect((await site.get(`${gone}/rooms`, planner)).status).toBe(404);
  });
});
