import { afterAll, beforeAll, expect, test } from 'bun:test';
import { importProblem } from '../planning/import-problem.ts';
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
