import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { demoSchool } from '../planning/demo-school.ts';
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

/** A term of the small school, and ways to its lists. */
async function aTerm() {
  const { termId } = await importProblem(site.database, smallSchool());
  const csrf = await site.formToken(planner);
  const page = async (path: string, session = planner) => {
    const response = await site.get(`/terms/${termId}/${path}`, session);
    return { status: response.status, html: await response.text() };
  };
  const send = (path: string, fields: [string, string][], headers: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [name, value] of [['csrf', csrf], ['revision', '1'], ...fields]) body.append(name!, value!);
    return site.post(`/terms/${termId}/${path}`, body, { ...planner, ...headers });
  };
  const idOf = async (list: string, name: string) =>
    new RegExp(`value="([^"]+)" form="chosen" aria-label="Choose ${name}"`).exec(
      (await page(list)).html,
    )![1]!;
  return { termId, page, send, idOf };
}

const IN_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };

describe('the lists of a term', () => {
  test('are changed by planners alone', async () => {
    const { termId, page } = await aTerm();
    const { html } = await page('teachers', reader);
    expect(html).toContain('Ada');
    expect(html).not.toContain('Add a teacher');
    expect(html).not.toContain('type="checkbox"');
    for (const path of ['teachers/new', 'rooms/change?ids=x', 'rooms/deletion?ids=x', 'history']) {
      expect((await page(path, reader)).status).toBe(403);
    }
    const csrf = await site.formToken(reader);
    for (const path of ['teachers', 'teachers/change', 'rooms/deletion', 'undo', 'redo']) {
      expect((await site.post(`/terms/${termId}/${path}`, { csrf, revision: '1' }, reader)).status).toBe(403);
    }
    expect((await site.post(`/terms/${termId}/teachers`, { revision: '1', name: 'X' }, planner)).status).toBe(
      403,
    );
  });

  test('take a new thing, and the next one right after it', async () => {
    const { send, page } = await aTerm();
    const answer = await send('rooms', [
      ['name', 'Gym'],
      ['capacity', '60'],
      ['features', 'sports, stage'],
      ['next', 'new'],
    ]);
    expect(answer.status).toBe(303);
    const next = answer.headers.get('Location')!;
    expect(next).toContain('/rooms/new?added=');
    expect(await (await site.get(next, planner)).text()).toContain('Gym is added.');
    const { html } = await page('rooms');
    expect(html).toContain('<span class="tag">stage</span>');
    expect(html).toContain('Undo: added the room Gym');
  });

  test('show again what was typed, with what is wrong beside it', async () => {
    const { send, page } = await aTerm();
    const answer = await send('courses', [
      ['name', 'Chemistry 7A'],
      ['teachers', 'Adah'],
      ['split', '9'],
    ]);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="Chemistry 7A"');
    expect(html).toContain('There is no teacher “Adah”; did you mean “Ada”?');
    expect(html).toContain('A lesson lasts 1 to 4 periods');
    expect((await page('courses')).html).not.toContain('Chemistry');
  });

  test('go on behind the rows that are shown, or are drawn anew where they have changed since', async () => {
    const { termId } = await importProblem(site.database, demoSchool());
    const page = await (await site.get(`/terms/${termId}/courses`, planner)).text();
    const [, more] = /hx-get="([^"]+from=30[^"]*)"/.exec(page)!;
    const rowsHref = more!.replaceAll('&amp;', '&');
    const rows = async () => {
      const answer = await site.get(rowsHref, { ...planner, ...IN_PAGE });
      const html = await answer.text();
      const ids = [...html.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
      return { target: answer.headers.get('HX-Retarget'), isList: html.includes('id="listing"'), ids };
    };
    const before = await rows();
    expect([before.target, before.isList]).toEqual([null, false]);
    for (const id of before.ids) expect(page).not.toContain(`id="${id}"`);
    // Without the script that puts them in, it is a page.
    expect(await (await site.get(rowsHref, planner)).text()).toContain('<!doctype html>');

    const csrf = await site.formToken(planner);
    const added = { csrf, revision: '1', name: 'Attic', capacity: '30', features: '' };
    expect((await site.post(`/terms/${termId}/rooms`, added, planner)).status).toBe(303);
    const after = await rows();
    expect([after.target, after.isList]).toEqual(['#listing', true]);
    expect(after.ids).toHaveLength(before.ids.length + 30);
  });

  test('change a row in its place', async () => {
    const { send, page, idOf } = await aTerm();
    const id = await idOf('teachers', 'Ada');
    const form = await site.get(`/terms/${(await aTerm()).termId}/teachers/change?ids=${id}`, {
      ...planner,
      ...IN_PAGE,
    });
    // It is a row of another term.
    expect(form.status).toBe(404);
    const fields: [string, string][] = [
      ['ids', id],
      ['name', 'Ada Lovelace'],
    ];
    const answer = await send('teachers/change', fields, IN_PAGE);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`hx-target="#thing-${id}"`);
    expect(html).toContain('Ada Lovelace');
    expect(html).toContain('You changed the teacher Ada.');
    const again = await send(
      'teachers/change',
      [
        ['ids', id],
        ['name', 'Ben'],
      ],
      IN_PAGE,
    );
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('There is a teacher “Ben” already.');
    expect((await page('teachers')).html).toContain('Ada Lovelace');
  });

  test('are shown anew when a row that is changed in its place brings a column along', async () => {
    const { termId, send, page, idOf } = await aTerm();
    const id = await idOf('courses', 'Maths 7A');
    expect((await page('courses')).html).not.toContain('id="sort-rooms"');
    const list = `/terms/${termId}/courses`;
    const change = (rooms: string) =>
      send(
        'courses/change',
        [
          ['ids', id],
          ['rooms', rooms],
        ],
        IN_PAGE,
      );
    const first = await change('r2');
    expect([first.status, first.headers.get('HX-Redirect')]).toEqual([204, `${list}?done=2`]);
    const { html } = await page('courses');
    expect(html).toContain('id="sort-rooms"');
    expect(html).toContain('<td>R2</td>');
    const second = await change('R2, R1');
    expect([second.status, await second.text()]).toEqual([200, expect.stringContaining('<td>R1, R2</td>')]);
    expect((await change('R9')).status).toBe(422);
    expect((await change('')).headers.get('HX-Redirect')).toBe(`${list}?done=4`);
  });

  test('change several rows alike, and of them only what is marked', async () => {
    const { send, page, idOf } = await aTerm();
    const ids = [await idOf('rooms', 'R1'), await idOf('rooms', 'R2')];
    const { html } = await page(`rooms/change?${ids.map((id) => `ids=${id}`).join('&')}`);
    expect(html).toContain('Change 2 rooms');
    expect(html).not.toContain('name="name"');
    const answer = await send('rooms/change', [
      ...ids.map((id): [string, string] => ['ids', id]),
      ['changed', 'building'],
      ['building', 'North'],
      ['capacity', ''],
    ]);
    expect(answer.status).toBe(303);
    const list = (await page('rooms')).html;
    expect(list.match(/>North</g)).toHaveLength(2);
    expect(list.match(/class="number">25</g)).toHaveLength(2);
  });

  test('ask before they delete, tell what goes along, and give it back', async () => {
    const { termId, send, page, idOf } = await aTerm();
    const id = await idOf('groups', '7A');
    const { html } = await page(`groups/deletion?ids=${id}`);
    expect(html).toContain('Delete the group 7A?');
    expect(html).toContain('2 groups below go with it.');
    expect(html).toContain('4 courses stay without them.');
    const answer = await send('groups/deletion', [['ids', id]]);
    const after = await (await site.get(answer.headers.get('Location')!, planner)).text();
    expect(after).toContain('You deleted the group 7A.');
    expect(after).not.toContain('first half');
    await send('undo', [['back', 'groups']]);
    expect((await page('groups')).html).toContain('first half');
    const { html: history } = await page('history');
    expect(history).toContain('Paul undid: deleted the group 7A.');
    expect(history).toContain('Undone since.');
    expect((await send('undo', [])).status).toBe(409);
    expect((await site.get(`/terms/${termId}/nothing`, planner)).status).toBe(404);
  });

  test('are put in order by the column that the address names, and stay so while one searches', async () => {
    const { termId, page } = await aTerm();
    const { html } = await page('courses?q=7a&sort=lessons&way=down', reader);
    expect(html).toContain('<th scope="col" aria-sort="descending"><a id="sort-lessons"');
    expect(html).toContain('<input type="hidden" name="sort" value="lessons" form="search"');
    expect(html).toContain(`href="/terms/${termId}/courses?q=7a&amp;sort=name"`);
    expect([...html.matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual([
      ...['Art 7A', 'Maths 7A', 'French 7A', 'German 7A'],
    ]);
    const part = await site.get(`/terms/${termId}/rules?sort=rule`, { ...reader, ...IN_PAGE });
    const rules = await part.text();
    expect(rules).toStartWith('<section id="listing">');
    expect([...rules.matchAll(/rule-label">([^<]+)/g)].map(([, label]) => label)).toEqual([
      ...['Every lesson takes place', 'Nobody in two places at once', 'One room for a course'],
    ]);
    expect((await page('courses?sort=nothing&way=sideways')).status).toBe(200);
  });

  test('refuse what makes no sense', async () => {
    const { page, send } = await aTerm();
    expect((await page('rooms/change')).status).toBe(422);
    expect((await page('rooms/change?ids=nonsense')).status).toBe(422);
    expect((await page(`rooms/deletion?ids=${crypto.randomUUID()}`)).status).toBe(404);
    expect((await send('rooms/deletion', [])).status).toBe(422);
    for (const name of ['a\u0000b', 'x'.repeat(101)]) {
      expect((await send('teachers', [['name', name]])).status).toBe(422);
    }
    expect((await page('teachers?done=99999999999')).status).toBe(200);
    const many = Array.from({ length: 600 }, (): [string, string] => ['ids', crypto.randomUUID()]);
    expect((await send('rooms/change/form', many)).status).toBe(404);
    expect(
      (
        await send('rooms/change', [
          ['ids', crypto.randomUUID()],
          ['capacity', '1'],
        ])
      ).status,
    ).toBe(404);
  });
});
