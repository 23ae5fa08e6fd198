import { afterAll, beforeAll, expect, test } from 'bun:test';
import { CATALOGUES } from '../languages/catalogues.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let administrator: Session;
let csrf: string;
const partial = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };

beforeAll(async () => {
  site = await openSite();
  administrator = await site.enterAs('administrator', 'Ada');
  csrf = await site.formToken(administrator);
}, 60_000);
afterAll(() => site.close());

test('the page of operations is for administrators, who find it where users are', async () => {
  const planner = await site.enterAs('planner', 'Paula');
  const forged = await site.formToken(planner);
  const forms = ['/operations/jobs/log-rotation/runs', '/operations/alerts/test'];
  for (const path of ['/operations', '/operations/jobs/log-rotation']) {
    expect([path, (await site.get(path, planner)).status]).toEqual([path, 403]);
  }
  for (const path of forms) {
    expect((await site.post(path, { csrf: forged }, planner)).status).toBe(403);
    expect((await site.post(path, {}, administrator)).status).toBe(403);
  }
  expect(await (await site.get('/', planner)).text()).not.toContain('href="/operations"');
  expect(await (await site.get('/', administrator)).text()).toContain('href="/operations"');
});

test('tells each check, job and address, all by a name that the catalogue has', async () => {
  await site.get('/terms/11111111-1111-4111-8111-111111111111/teachers', administrator);
  const html = await (await site.get('/operations', administrator)).text();
  for (const part of ['Checks', 'Database', 'Promptness', 'Jobs', 'Backup', 'The last hours', 'Cache']) {
    expect(html).toContain(part);
  }
  expect(html).toContain('GET /terms/:id/teachers');
  const names = [...html.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name!);
  const known: ReadonlySet<string> = new Set(Object.values(CATALOGUES.en));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test('runs a job now: as a page of its own without scripts, otherwise as its row', async () => {
  const path = '/operations/jobs/session-clean-up/runs';
  const page = await (await site.post(path, { csrf }, administrator)).text();
  expect(page).toContain('“Tidying up” is done.');
  expect(page).toContain('<title>Operations');
  const row = await (await site.post(path, { csrf }, { ...administrator, ...partial })).text();
  expect(row).toStartWith('<hx-partial hx-target="#job-session-clean-up"');
  expect(row).toContain('“Tidying up” is done.');
  expect(row).not.toContain('<title>');
  const asked = await site.get('/operations/jobs/session-clean-up', { ...administrator, ...partial });
  expect(await asked.text()).toContain('“Tidying up” is done.');
  const none = await site.post('/operations/jobs/none/runs', { csrf }, administrator);
  expect([none.status, (await none.text()).includes('There is no such job.')]).toEqual([404, true]);
});

test('tells that a test alert reaches nobody where no way to operators is set up', async () => {
  const path = '/operations/alerts/test';
  const page = await (await site.post(path, { csrf }, administrator)).text();
  expect(page).toContain('Nobody is told: no way to do so is set up.');
  const part = await (await site.post(path, { csrf }, { ...administrator, ...partial })).text();
  expect(part).toStartWith('<hx-partial hx-target="#operations-told"');
});

test('is told in the language of whoever looks, what operators read in English', async () => {
  const html = await (await site.get('/operations', { ...administrator, 'Accept-Language': 'de' })).text();
  expect(html).toContain('<h1>Betrieb</h1>');
  expect(html).toContain('Prüfungen');
  expect(html).toMatch(/<span lang="en" dir="ltr">The embedded database answers in/);
});
