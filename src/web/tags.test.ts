import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
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

const atNoon: Constraint = {
  ...{ id: 'noon', kind: 'unavailable-times', hard: false, weight: 3 },
  ...{ scope: { of: 'tag', tag: 'test' }, parameters: { times: [{ day: 0, period: 3 }] } },
};

/** A term of the small school, of which two courses are tagged. */
async function aTerm() {
  const school = smallSchool();
  const courses = school.courses.map((course, at) => ({
    ...course,
    tags: [['test'], ['test', 'a&b'], [], [], []][at]!,
  }));
  const { termId } = await importProblem(site.database, { ...school, courses, constraints: [atNoon] });
  const csrf = await site.formToken(planner);
  const page = async (path: string, session = planner) => {
    const response = await site.get(`/terms/${termId}/${path}`, session);
    return { status: response.status, html: await response.text() };
  };
  const send = (path: string, fields: [string, string][]) => {
    const body = new FormData();
    for (const [name, value] of [['csrf', csrf], ['revision', '1'], ...fields]) body.append(name!, value!);
    return site.post(`/terms/${termId}/${path}`, body, planner);
  };
  return { termId, page, send };
}

describe('the tags of a term', () => {
  test('are listed for everybody, with what uses each, and changed by planners alone', async () => {
    const { termId, page } = await aTerm();
    const { html } = await page('tags?sort=courses&way=down', reader);
    expect(html).toContain('Tags <span class="count">2</span>');
    expect([...html.matchAll(/<a class="tag"[^>]*>([^<]+)/g)].map(([, tag]) => tag)).toEqual([
      'test',
      'a&amp;b',
    ]);
    expect(html).toMatch(
      /test<\/a><\/th><td class="number" data-label="Courses">2<\/td>.*?>3<\/td>.*?>1<\/td>/,
    );
    expect(html).not.toContain('Delete…');
    const tag = (await page('tags/tag?tag=test', reader)).html;
    expect(tag).toContain('Art 7A');
    expect(tag).toContain('Rules that speak of it <span class="count">1</span>');
    expect(tag).not.toContain('<form method="post" action="/terms');
    expect((await page('tags/tag?tag=nothing', reader)).status).toBe(404);
    expect((await page('tags/deletion?tag=test', reader)).status).toBe(403);
    const csrf = await site.formToken(reader);
    for (const path of ['tags/name', 'tags/deletion', 'courses/tags', 'courses/tags/form']) {
      const form = { csrf, revision: '1', tag: 'test', name: 'x' };
      expect((await site.post(`/terms/${termId}/${path}`, form, reader)).status).toBe(403);
      expect((await site.post(`/terms/${termId}/${path}`, { ...form, csrf: '' }, planner)).status).toBe(403);
    }
  });

  test('are renamed, and joined with another after a question', async () => {
    const { termId, page, send } = await aTerm();
    const answer = await send('tags/name', [
      ['tag', 'test'],
      ['name', 'exam'],
    ]);
    const list = await (await site.get(answer.headers.get('Location')!, planner)).text();
    expect(list).toContain('You renamed the tag “test” to “exam”.');
    const faulty = await send('tags/name', [
      ['tag', 'exam'],
      ['name', ' '],
    ]);
    expect(faulty.status).toBe(422);
    expect(await faulty.text()).toContain('A tag has a name.');
    const asked = await send('tags/name', [
      ['tag', 'a&b'],
      ['name', 'Exam'],
    ]);
    expect(asked.status).toBe(409);
    const question = await asked.text();
    expect(question).toContain('Make “a&amp;b” and “exam” one tag?');
    expect(question).toContain('name="merge" value="yes"');
    await send('tags/name', [
      ['tag', 'a&b'],
      ['name', 'exam'],
      ['merge', 'yes'],
    ]);
    expect((await page('tags')).html).toContain('Tags <span class="count">1</span>');
    const csrf = await site.formToken(planner);
    const undone = await site.post(`/terms/${termId}/undo`, { csrf, back: 'tags' }, planner);
    expect(undone.headers.get('Location')).toBe(`/terms/${termId}/tags?done=4`);
    expect((await page('tags')).html).toContain('Tags <span class="count">2</span>');
    expect((await page('history')).html).toContain('Paul made the tag “a&amp;b” one with “exam”.');
  });

  test('are deleted after telling which rules go', async () => {
    const { page, send } = await aTerm();
    const { html } = await page('tags/deletion?tag=test');
    expect(html).toContain('2 courses lose it.');
    expect(html).toContain('1 rule that speaks of it goes with it:');
    expect(html).toContain('Times that are not available');
    await send('tags/deletion', [['tag', 'test']]);
    expect((await page('rules')).html).toContain('has no rules yet');
    expect((await send('tags/deletion', [['tag', 'test']])).status).toBe(404);
  });

  test('are given to chosen courses, and taken', async () => {
    const { page, send } = await aTerm();
    const { html: list } = await page('courses');
    const ids = [...list.matchAll(/name="ids" value="([^"]+)"/g)].map(([, id]) => id!);
    expect(list).toContain('Tags…');
    const form = await send(
      'courses/tags/form',
      ids.slice(0, 3).map((id) => ['ids', id]),
    );
    const html = await form.text();
    expect(html).toContain('Tags of 3 courses');
    expect(html).toContain('test (2 of 3)');
    const made = await send('courses/tags', [
      ...ids.slice(0, 3).map((id): [string, string] => ['ids', id]),
      ['add', 'late'],
      ['take', 'test'],
    ]);
    expect(await (await site.get(made.headers.get('Location')!, planner)).text()).toContain(
      'gave the courses',
    );
    const tags = (await page('tags?sort=courses')).html;
    expect(tags).toMatch(/late<\/a><\/th><td class="number" data-label="Courses">3</);
    expect(tags).toMatch(/test<\/a><\/th><td class="number" data-label="Courses">0</);
    const nothing = await send('courses/tags', [
      ['ids', ids[0]!],
      ['add', ''],
    ]);
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toContain('Name at least one tag.');
    expect((await send('courses/tags', [['add', 'x']])).status).toBe(422);
  });
});
