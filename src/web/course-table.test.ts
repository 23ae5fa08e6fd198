import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let other: Session;
let reader: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  other = await site.enterAs('planner', 'Olga');
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

const IN_PAGE = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };

/** The table of a small school of its own, and the ways to change it. */
async function aTable() {
  const { termId } = await importProblem(site.database, smallSchool());
  const path = `/terms/${termId}/courses/table`;
  const page = async (query = '', session = planner) => {
    const response = await site.get(`${path}${query}`, session);
    return { status: response.status, html: await response.text() };
  };
  const { html } = await page('?columns=all');
  const groups = new Map(
    [...html.matchAll(/data-group="([^"]+)" data-name="Maths · ([^"]+)"/g)].map(([, id, name]) => [
      name!,
      id!,
    ]),
  );
  const send = async (
    action: string,
    fields: readonly (readonly [string, string])[],
    { session = planner, headers = {} as Record<string, string> } = {},
  ) => {
    const body = new FormData();
    const csrf = await site.formToken(session);
    for (const [name, value] of [['csrf', csrf] as const, ...fields]) body.append(name, value);
    const answer = await site.post(`${path}/${action}`, body, { ...session, ...headers });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('Location') };
  };
  /** Types into cells as the script does; the revision is that of the beginning. */
  const type = (cells: readonly (readonly [string, string, string])[], session = planner) =>
    send(
      'cells',
      [
        ['revision', '1'],
        [
          'cells',
          JSON.stringify(
            cells.map(([subject, group, text]) => ({
              subject,
              groupId: groups.get(group),
              text,
              isWhole: false,
            })),
          ),
        ],
      ],
      { session, headers: IN_PAGE },
    );
  return { termId, path, page, send, type, groups };
}

describe('the table of courses', () => {
  test('shows courses by subject and class, what is shared, and loads; to readers without any way to change it', async () => {
    const { page } = await aTable();
    const { html } = await page();
    expect(html).toContain('data-name="Maths · 7A" data-text="1 Ada"');
    expect(html).toContain('1 · first half</a>');
    expect(html).toContain('4 of 8');
    const seen = await page('', reader);
    expect(seen.status).toBe(200);
    expect(seen.html).toContain('<b>1</b>');
    expect(seen.html).not.toContain('<form method="post" action="/terms/');
    expect(seen.html).not.toContain('course-table.js');
  });

  test('takes a cell, and draws it anew with sums, loads and what undo would take back', async () => {
    const { type, groups } = await aTable();
    const { status, html } = await type([['Maths', '7A', '2+1 ben']]);
    expect(status).toBe(200);
    expect(html).toContain(`hx-target="#cell-maths-${groups.get('7A')}"`);
    expect(html).toContain('<b>2+1</b><span class="cell-teachers">Ben</span>');
    expect(html).toContain(`hx-target="#load-${groups.get('7A')}"`);
    expect(html).toContain('You changed Maths of 7A.');
    expect(html).toContain('name="revision" value="2"');
  });

  test('says at the cell what is wrong with it, and takes the others of a block', async () => {
    const { type, page } = await aTable();
    const one = await type([['Maths', '7B', '9x9 Ada']]);
    expect(one.status).toBe(422);
    expect(one.html).toContain('data-text="9x9 Ada"');
    expect(one.html).toContain('A lesson lasts 1 to 4 periods');
    const block = await type([
      ['Maths', '7B', '<b>'],
      ['Latin', '7B', '2'],
    ]);
    expect([block.status, block.html.includes('There is no teacher “&lt;b&gt;”')]).toEqual([200, true]);
    expect((await page()).html).toContain('data-name="Latin · 7B" data-text="2"');
  });

  test('refuses what somebody else has changed meanwhile', async () => {
    const { type } = await aTable();
    expect((await type([['Maths', '7A', '3']], other)).status).toBe(200);
    const late = await type([['Maths', '7A', '4']]);
    expect([late.status, late.html.includes('Meanwhile Olga changed Maths of 7A.')]).toEqual([409, true]);
    expect((await type([['Maths', '7B', '4']])).status).toBe(200);
  });

  test('changes a whole row by a form, all of it or nothing', async () => {
    const { send, path, groups } = await aTable();
    const form = await site.get(`${path}/row?subject=Maths`, planner);
    const html = await form.text();
    expect(html).toContain('aria-label="Lessons a week of 7A"');
    const row = (lessons: readonly string[], more: readonly (readonly [string, string])[] = []) =>
      send('cells', [
        ['revision', '1'],
        ['subject', 'Maths'],
        ...['7A', '7B'].flatMap((name, at): (readonly [string, string])[] => [
          ['group', groups.get(name)!],
          ['lessons', lessons[at]!],
          ['teachers', lessons[at] === '' ? '' : 'Ada'],
        ]),
        ...more,
      ]);
    const wrong = await row(['3', 'many']);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="many"');
    expect(wrong.html).toContain('“many” is none.');
    const right = await row(['3', '']);
    expect(right.status).toBe(303);
    expect(await (await site.get(right.location!, planner)).text()).toContain('data-text="3 Ada"');
    const filled = await row(['2', ''], [['fill', groups.get('7A')!]]);
    expect(filled.location).toContain('/row?subject=Maths');
    expect(await (await site.get(path, planner)).text()).toContain('data-name="Maths · 7B" data-text="2"');
  });

  test('stores a row and what it fills as one change, or neither', async () => {
    const { send, termId, page, groups } = await aTable();
    const row = (lessons: string, fill: string) =>
      send('cells', [
        ['revision', '1'],
        ['subject', 'Latin'],
        ...['7A', '7B'].flatMap((name): (readonly [string, string])[] => [
          ['group', groups.get(name)!],
          ['lessons', name === '7A' ? lessons : ''],
          ['teachers', ''],
        ]),
        ['fill', groups.get(fill)!],
      ]);
    const refused = await row('2', '7B');
    expect([refused.status, refused.html.includes('This cell has no course of its own')]).toEqual([
      422,
      true,
    ]);
    expect((await page()).html).not.toContain('data-name="Latin');
    const taken = await row('2', '7A');
    expect(taken.status).toBe(303);
    const { html } = await page();
    expect(html).toContain('data-name="Latin · 7A" data-text="2"');
    expect(html).toContain('data-name="Latin · 7B" data-text="2"');
    const csrf = await site.formToken(planner);
    await site.post(`/terms/${termId}/undo`, { csrf, back: 'courses/table' }, planner);
    expect((await page()).html).not.toContain('data-name="Latin');
  });

  test('joins the names of groups as the language does', async () => {
    const school = smallSchool();
    const [maths, ...others] = school.courses;
    const joint = { ...school, name: 'Joint', courses: [{ ...maths!, groups: [1, 4] }, ...others] };
    const { termId } = await importProblem(site.database, joint);
    const page = await site.get(`/terms/${termId}/courses/table?columns=all`, planner);
    expect(await page.text()).toContain('1 · 7A and 7B</a>');
  });

  test('fills a year from one cell, in the page and by a plain form', async () => {
    const { send, groups } = await aTable();
    const fields = [
      ['revision', '1'],
      ['subject', 'Art'],
      ['group', groups.get('7A')!],
    ] as const;
    const plain = await send('fill', fields);
    expect([plain.status, plain.location?.includes('?done=2')]).toEqual([303, true]);
    const again = await send('fill', fields, { headers: IN_PAGE });
    expect([again.status, again.html.includes('Nothing is different.')]).toEqual([200, true]);
    const none = [
      ['revision', '1'],
      ['subject', 'Latin'],
      ['group', groups.get('7A')!],
    ] as const;
    expect((await send('fill', none)).status).toBe(422);
  });

  test('gets subjects for all classes of a year, or says what is wrong with them', async () => {
    const { send, page, groups } = await aTable();
    const years = groups.get('Year 7') ?? [...groups.values()][0]!;
    const add = (subjects: string) =>
      send('subjects', [
        ['revision', '1'],
        ['subjects', subjects],
        ['years', years],
      ]);
    const made = await add('Latin 2\nGreek');
    expect(made.location).toContain('add=Greek');
    const { html } = await page(made.location!.slice(made.location!.indexOf('?')));
    expect(html).toContain('data-name="Latin · 7B" data-text="2"');
    expect(html).toContain('data-name="Greek · 7A" data-text=""');
    const wrong = await add('Latin 2\nLatin 3');
    expect([wrong.status, wrong.html.includes('“Latin” stands there twice.')]).toEqual([422, true]);
    expect(wrong.html).toMatch(/Latin 2\r?\nLatin 3/);
  });

  test('refuses subjects whose empty rows do not fit into an address before it stores anything', async () => {
    const { send, groups } = await aTable();
    const year = groups.get('Year 7') ?? [...groups.values()][0]!;
    const long = (lessons: string) =>
      Array.from({ length: 40 }, (_, at) => `${'x'.repeat(90)}${at} ${lessons}`).join('\n');
    const add = (subjects: string, years: readonly string[]) =>
      send('subjects', [
        ['revision', '1'],
        ['subjects', subjects],
        ...years.map((one) => ['years', one] as const),
      ]);
    expect((await add(long('0'), [year])).status).toBe(422);
    expect((await add(long('2'), [])).status).toBe(422);
    expect((await add(long('2'), [year])).status).toBe(303);
  });

  test('is changed by planners alone, with a token, by what makes sense', async () => {
    const { send, path, type } = await aTable();
    for (const action of ['cells', 'fill', 'subjects']) {
      expect((await send(action, [['revision', '1']], { session: reader })).status).toBe(403);
      expect((await send(action, [['revision', '1']])).status).toBe(422);
      expect((await site.post(`${path}/${action}`, { revision: '1' }, planner)).status).toBe(403);
    }
    expect((await site.get(`${path}/row?subject=Maths`, reader)).status).toBe(403);
    expect((await site.get(`${path}/row`, planner)).status).toBe(404);
    expect(
      (
        await send('cells', [
          ['revision', '1'],
          ['cells', '{'],
        ])
      ).status,
    ).toBe(422);
    expect((await type([['Maths', 'no such group', '2']])).status).toBe(422);
    const none = `/terms/${crypto.randomUUID()}/courses/table`;
    expect((await site.get(none, planner)).status).toBe(404);
  });
});
