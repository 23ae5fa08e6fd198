import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { openSite, PASSWORD, type Session, type Site } from './site.fixture.ts';

let site: Site;
let administrator: Session;
let csrf: string;
beforeAll(async () => {
  site = await openSite();
  administrator = await site.enterAs('administrator', 'Ada');
  csrf = await site.formToken(administrator);
});
afterAll(() => site.close());

/** The address of somebody's page, as the list of users links to it. */
async function pageOf(name: string): Promise<string> {
  const html = await (await site.get('/users', administrator)).text();
  return new RegExp(`href="(/users/[^"]+)">${name}<`).exec(html)![1]!;
}

describe('the page of users', () => {
  test('is for administrators alone', async () => {
    const planner = await site.enterAs('planner', 'Paul');
    const paul = await pageOf('Paul');
    const token = await site.formToken(planner);
    for (const path of ['/users', paul, `${paul}/deletion`]) {
      expect((await site.get(path, planner)).status).toBe(403);
    }
    for (const path of ['/users', `${paul}/role`, `${paul}/password`, `${paul}/deletion`]) {
      const posted = await site.post(path, { csrf: token, role: 'administrator' }, planner);
      expect([path, posted.status]).toEqual([path, 403]);
    }
    expect(await (await site.get('/', planner)).text()).not.toContain('href="/users"');
  });

  test('adds somebody, or says at which field that cannot be', async () => {
    const typed = { csrf, name: 'Rita', email: 'rita@school.example', role: 'reader', password: PASSWORD };
    const faulty = await site.post('/users', { ...typed, password: 'short' }, administrator);
    expect(faulty.status).toBe(422);
    const html = await faulty.text();
    expect(html).toContain('id="password-says">At least 10 characters');
    expect(html).toContain('value="rita@school.example"');
    expect((await site.post('/users', typed, administrator)).headers.get('Location')).toBe(
      '/users?done=added',
    );
    const again = await site.post('/users', typed, administrator);
    expect(await again.text()).toContain('id="email-says">There is a user with the address');
    expect((await site.get('/', await site.signIn('rita@school.example'))).status).toBe(200);
  });

  test('signs out at once who is demoted or deleted', async () => {
    const olga = await site.enterAs('planner', 'Olga');
    const page = await pageOf('Olga');
    await site.post(`${page}/role`, { csrf, role: 'reader' }, administrator);
    expect((await site.get('/', olga)).status).toBe(303);
    const again = await site.signIn('olga@school.example');
    expect(await (await site.get(`${page}/deletion`, administrator)).text()).toContain('Delete Olga?');
    await site.post(`${page}/deletion`, { csrf }, administrator);
    expect((await site.get('/', again)).status).toBe(303);
    expect((await site.get(page, administrator)).status).toBe(404);
  });

  test('keeps the last administrator, and says why', async () => {
    const page = await pageOf('Ada');
    const demoted = await site.post(`${page}/role`, { csrf, role: 'reader' }, administrator);
    expect([demoted.status, await demoted.text()]).toEqual([
      409,
      expect.stringContaining('The last administrator cannot be given another role'),
    ]);
    const deleted = await site.post(`${page}/deletion`, { csrf }, administrator);
    expect([deleted.status, await deleted.text()]).toEqual([
      409,
      expect.stringContaining('The last administrator cannot be deleted'),
    ]);
    expect((await site.get('/users', administrator)).status).toBe(200);
  });
});

describe('the own account', () => {
  test('changes the name, and refuses none', async () => {
    const session = await site.enterAs('reader', 'Nora');
    const token = await site.formToken(session);
    expect((await site.post('/account/name', { csrf: token, name: ' ' }, session)).status).toBe(422);
    await site.post('/account/name', { csrf: token, name: 'Nora Neu' }, session);
    expect(await (await site.get('/account?done=name', session)).text()).toContain('Nora Neu');
  });

  test('changes the password for who knows the old one, and lets nobody guess it', async () => {
    const session = await site.enterAs('reader', 'Pia');
    const token = await site.formToken(session);
    const change = (old: string, password: string) =>
      site.post('/account/password', { csrf: token, old, password }, session);
    for (let i = 0; i < 10; i++) expect((await change(PASSWORD, 'short')).status).toBe(422);
    const changed = await change(PASSWORD, 'staple and battery');
    expect(changed.headers.get('Location')).toBe('/account?done=password');
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await change('guessed', 'staple and battery')).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });
});
