import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

describe('a new term', () => {
  test('is refused the name of another one, and the field says so', async () => {
    const csrf = await site.formToken(planner);
    const typed = { csrf, name: 'Autumn', days: '5', periods: '6', firstStart: '08:00', minutes: '45' };
    expect((await site.post('/terms', typed, planner)).status).toBe(303);
    const again = await site.post('/terms', { ...typed, name: ' autumn ' }, planner);
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(html).toContain('id="name-says">There is a term with this name already');
    expect(html).toContain('value="6"');
  });

  test('is told by its check that there is nothing to look for, until there is a lesson', async () => {
    const csrf = await site.formToken(planner);
    const typed = { csrf, name: 'Winter', days: '5', periods: '6', firstStart: '08:00', minutes: '45' };
    const calendar = (await site.post('/terms', typed, planner)).headers.get('Location')!;
    const term = calendar.replace(/\/calendar.*$/, '');
    const check = async () => (await site.get(`${term}/check`, planner)).text();
    const nothing = 'There are no courses with lessons yet; without these there is nothing to look for.';
    const empty = await check();
    expect([empty.includes(nothing), empty.includes('A timetable may be looked for.')]).toEqual([
      ...[true, false],
    ]);
    const add = (list: string, revision: string, cells: Record<string, string>) =>
      site.post(`${term}/${list}`, { csrf, revision, ...cells }, planner);
    await add('teachers', '1', { name: 'Ada' });
    await add('groups', '2', { name: '7A', size: '20' });
    await add('rooms', '3', { name: 'R1', capacity: '30' });
    await add('courses', '4', { name: 'Art', groups: '7A', teachers: 'Ada', split: '2' });
    const full = await check();
    expect([full.includes(nothing), full.includes('A timetable may be looked for.')]).toEqual([
      ...[false, true],
    ]);
  });
});
