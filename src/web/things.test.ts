import { afterAll, beforeAll, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import type { Constraint } from '../timetable/problem.ts';
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

const homes: Constraint = {
  ...{ id: 'homes', kind: 'home-room', hard: true, weight: 1 },
  ...{ scope: { of: 'groups', ids: ['7b'] }, parameters: { rooms: ['R2'] } },
};

test('a thing has a page with what it has and what uses it, for everybody', async () => {
  const school = smallSchool();
  const { termId } = await importProblem(site.database, {
    ...school,
    constraints: [...school.constraints, homes],
  });
  const page = async (path: string, session: Session) => {
    const response = await site.get(`/terms/${termId}/${path}`, session);
    return { status: response.status, html: await response.text() };
  };
  const pageOf = async (list: string, name: string, session = planner) => {
    const { html } = await page(list, planner);
    const id = new RegExp(`value="([^"]+)" form="chosen" aria-label="Choose ${name}"`).exec(html)![1]!;
    expect(html).toContain(`href="/terms/${termId}/${list}/${id}"`);
    return (await page(`${list}/${id}`, session)).html;
  };

  const room = await pageOf('rooms', 'R2');
  expect(room).toContain('Courses that could only be here <span class="count">1</span>');
  expect(room).toMatch(/Home room of <span class="count">1<\/span>.*7B/s);
  expect(room).toMatch(/href="\/terms\/[^"]+\/rules\/[^"]+">[^<]*home room/i);
  expect(room).toContain('/rooms/change?ids=');

  const teacher = await pageOf('teachers', 'Ada', reader);
  expect(teacher).toContain('Courses <span class="count">3</span>');
  expect(teacher).toContain('7A · 1 period a week');
  expect(teacher).toContain('No rule names it.');
  expect(teacher).not.toContain('/teachers/change?ids=');

  const group = await pageOf('groups', '7A', reader);
  expect(group).toContain('Groups that are part of it <span class="count">2</span>');
  expect(group).toMatch(/Courses <span class="count">4<\/span>/);

  const course = await pageOf('courses', 'Art 7A');
  expect(course).toContain('2 periods a week · not placed yet');
  expect((await page(`courses/${crypto.randomUUID()}`, reader)).status).toBe(404);
});
