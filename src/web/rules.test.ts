import { afterAll, beforeAll, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
import { selectTerm } from '../store/term-data.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

test('a rule that is switched or deleted leads back to the list as it was searched and put in order', async () => {
  const { termId } = await importProblem(site.database, smallSchool());
  const csrf = await site.formToken(planner);
  const address = `/terms/${termId}/rules`;
  const listed = async (query: string) => (await site.get(`${address}${query}`, planner)).text();
  const html = await listed('?q=room&sort=rule&way=down');
  const [, id] = /<tr id="rule-([^"]+)"/.exec(html)!;
  const look = { q: 'room', sort: 'rule', way: 'down' };
  const [, form] = /<form method="post" action="[^"]+\/rules\/changes"(.*?)<\/form>/s.exec(html)!;
  for (const [name, value] of Object.entries(look)) expect(form).toContain(`name="${name}" value="${value}"`);
  const change = async (what: string, revision: string, as = {}) => {
    const answer = await site.post(`${address}/changes`, { csrf, revision, ids: id!, what, ...as }, planner);
    return answer.headers.get('Location');
  };
  expect(await change('off', '1', look)).toBe(`${address}?q=room&sort=rule&way=down&done=2`);
  expect(await change('off', '2', look)).toBe(`${address}?q=room&sort=rule&way=down`);
  expect(await change('on', '2')).toBe(`${address}?done=3`);
  expect(await change('delete', '3', { q: 'room' })).toBe(`${address}?q=room&done=4`);
  expect(await listed('')).not.toContain('name="q" value="room"');
});

test('a rule on lessons tells and takes them by names, where their codes are bare numbers', async () => {
  const school = smallSchool();
  const lessons = [...school.lessons, school.lessons[0]!].map((one, at) => ({ ...one, id: String(12 + at) }));
  const apart = { ...school.constraints[0]!, id: 'apart', kind: 'different-days', hard: false };
  const scope = { of: 'lessons', ids: ['12', '17'] } as const;
  const problem = { ...school, lessons, constraints: [...school.constraints, { ...apart, scope }] };
  const { termId } = await importProblem(site.database, problem);
  const address = `/terms/${termId}/rules`;
  const list = async () => (await site.get(`${address}?q=7A`, planner)).text();
  const before = await list();
  expect(before).toContain('<td data-label="Whom">Maths 7A (1–2 of 2)</td>');
  const [, id] = /<tr id="rule-([^"]+)"/.exec(before)!;
  const form = await (await site.get(`${address}/${id}`, planner)).text();
  expect(form).toContain('value="Maths 7A (1 of 2) · Ada, Maths 7A (2 of 2) · Ada"');
  expect(form).toContain('<option value="Art 7A · Ben"');
  const csrf = await site.formToken(planner);
  const sent = { csrf, revision: '1', scope: 'lessons', hard: 'no', weight: '1' };
  const named = { ...sent, 'scope-lessons': 'art 7a · ben, Maths 7A (2 of 2) · Ada' };
  expect((await site.post(`${address}/${id}`, named, planner)).status).toBe(303);
  expect(await list()).toContain('<td data-label="Whom">Art 7A, Maths 7A (2 of 2)</td>');
  const rows = await selectTerm(site.database.queries, termId);
  const stored = rows!.constraints.find((rule) => rule.id === id)!;
  expect(stored.scope).toEqual({ of: 'lessons', ids: ['13', '17'] });
});
