import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let csrf: string;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  csrf = await site.formToken(planner);
});
afterAll(() => site.close());

async function aTerm(): Promise<string> {
  const { termId } = await importProblem(site.database, smallSchool());
  return `/terms/${termId}`;
}

/** The fields of the form as the page shows them. */
async function fieldsOf(path: string): Promise<Record<string, string>> {
  const html = await (await site.get(`${path}/copy`, planner)).text();
  const inputs = [...html.matchAll(/<input id="(group-[^"]+)"[^>]*value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name, value]) => [name!, value!]));
}

describe('the next term', () => {
  test('is a copy in which classes have gone up, as the page proposes and a person corrects', async () => {
    const path = await aTerm();
    const fields = await fieldsOf(path);
    expect(Object.values(fields)).toContain('8A');
    const last = Object.entries(fields).find(([, name]) => name === '8B')![0];
    const typed = { csrf, name: 'Next', schedules: 'with', groups: 'up', ...fields, [last]: 'Mixed' };
    const answer = await site.post(`${path}/copy`, typed, planner);
    expect(answer.status).toBe(303);
    const html = await (await site.get(answer.headers.get('Location')!, planner)).text();
    expect([html.includes('>8A<'), html.includes('>Mixed<'), html.includes('>7A<')]).toEqual([
      ...[true, true, false],
    ]);
  });

  test('is asked for again with what is wrong beside it', async () => {
    const path = await aTerm();
    const fields = await fieldsOf(path);
    const [first, second] = Object.keys(fields);
    const typed = { csrf, name: 'Small school', groups: 'up', ...fields, [second!]: fields[first!]! };
    const again = await site.post(`${path}/copy`, typed, planner);
    const html = await again.text();
    expect(again.status).toBe(422);
    expect(html).toContain('would have the same name');
    const taken = await site.post(`${path}/copy`, { csrf, name: 'Small school' }, planner);
    expect([taken.status, (await taken.text()).includes('There is a term with this name')]).toEqual([
      422,
      true,
    ]);
    expect((await site.post(`${path}/copy`, { csrf, name: 'X', groups: 'down' }, planner)).status).toBe(422);
  });

  test('has a new schedule by one button, for planners alone', async () => {
    const path = await aTerm();
    const answer = await site.post(`${path}/schedules`, { csrf }, planner);
    expect(answer.headers.get('Location')).toMatch(/^\/schedules\//);
    expect((await site.get(answer.headers.get('Location')!, planner)).status).toBe(200);
    const reader = await site.enterAs('reader', 'Rita');
    const token = await site.formToken(reader);
    expect((await site.get(`${path}/copy`, reader)).status).toBe(403);
    expect((await site.post(`${path}/copy`, { csrf: token, name: 'Mine' }, reader)).status).toBe(403);
    expect((await site.post(`${path}/schedules`, { csrf: token }, reader)).status).toBe(403);
    expect((await site.post(`${path}/schedules`, {}, planner)).status).toBe(403);
    const none = `/terms/${crypto.randomUUID()}`;
    expect((await site.get(`${none}/copy`, planner)).status).toBe(404);
    expect((await site.post(`${none}/schedules`, { csrf }, planner)).status).toBe(404);
  });
});
