import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { eq } from 'drizzle-orm';
import { users } from '../store/schema/users.ts';
import { cookieOf, openSite, PASSWORD, type Session, type Site } from './site.fixture.ts';

let site: Site;
let reader: Session;
beforeAll(async () => {
  site = await openSite();
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

/** How the root of a page is written: `en ltr`. */
async function rootOf(response: Response): Promise<string> {
  const [, code, direction] = /<html lang="(\w+)" dir="(\w+)">/.exec(await response.text()) ?? [];
  return `${code} ${direction}`;
}

describe('the language of a page', () => {
  test.each([
    [undefined, 'en ltr'],
    ['de-AT, en;q=0.5', 'de ltr'],
    ['pt-BR, fr;q=0.8, de;q=0.9', 'de ltr'],
    ['es;q=0, ar', 'ar rtl'],
    ['AR-eg', 'ar rtl'],
    ['xx, *;q=0.1', 'en ltr'],
    ['toString, __proto__;q=0.5', 'en ltr'],
    [';;;,,q=', 'en ltr'],
  ])('is what the browser asks for: %s is %s', async (asked, expected) => {
    const response = await site.get('/sign-in', asked === undefined ? {} : { 'Accept-Language': asked });
    expect(response.headers.get('Content-Language')).toBe(expected.split(' ')[0]!);
    expect(response.headers.get('Vary')).toBe('Accept-Language, Cookie');
    expect(await rootOf(response)).toBe(expected);
  });

  test('is first of all what somebody has chosen for themselves', async () => {
    const asked = { ...reader, 'Accept-Language': 'fr' };
    expect(await rootOf(await site.get('/', asked))).toBe('fr ltr');
    await site.database.queries.update(users).set({ language: 'ar' }).where(eq(users.name, 'Rita'));
    expect(await rootOf(await site.get('/', asked))).toBe('ar rtl');
    expect(await rootOf(await site.get('/no-such-page', asked))).toBe('ar rtl');
    expect(await rootOf(await site.get('/users', asked))).toBe('ar rtl');
  });

  test('is nothing to programs', async () => {
    const response = await site.get('/api/nothing', { 'Accept-Language': 'de' });
    expect(response.headers.get('Content-Language')).toBe('en');
  });
});

describe('choosing the language', () => {
  test('is kept for whoever signs in, and becomes their own by it', async () => {
    await site.enterAs('reader', 'Omar');
    const chosen = await site.post('/language', { language: 'ar', next: '/sign-in?next=%2Faccount' });
    expect([chosen.status, chosen.headers.get('Location')]).toEqual([303, '/sign-in?next=%2Faccount']);
    const Cookie = cookieOf(chosen);
    expect(await rootOf(await site.get('/sign-in', { Cookie, 'Accept-Language': 'de' }))).toBe('ar rtl');
    const signedIn = await site.post(
      '/sign-in',
      { email: 'omar@school.example', password: PASSWORD },
      { Cookie },
    );
    expect(signedIn.headers.getSetCookie().some((one) => one.startsWith('language=;'))).toBe(true);
    const session = { Cookie: cookieOf(signedIn), 'Accept-Language': 'de' };
    expect(await rootOf(await site.get('/', session))).toBe('ar rtl');
  });

  test('leads nowhere else, and takes no language that there is not', async () => {
    const away = await site.post('/language', { language: 'de', next: '//elsewhere.example' });
    expect(away.headers.get('Location')).toBe('/');
    const unknown = await site.post('/language', { language: 'toString', next: '/sign-in' });
    expect([unknown.status, unknown.headers.get('Set-Cookie')]).toEqual([422, null]);
    const Cookie = 'language=toString';
    expect(await rootOf(await site.get('/sign-in', { Cookie }))).toBe('en ltr');
  });

  test('is done on the page of the own account, and undone', async () => {
    const session = await site.enterAs('planner', 'Petra');
    const csrf = await site.formToken(session);
    const choose = (language: string, headers = {}) =>
      site.post('/account/language', { csrf, language }, { ...session, ...headers });
    expect((await choose('fr')).headers.get('Location')).toBe('/account?done=language');
    const page = await site.get('/account?done=language', session);
    expect(page.headers.get('Content-Language')).toBe('fr');
    expect(await page.text()).toMatch(/<option value="fr" lang="fr" selected[^>]*>Français/);
    const refused = await choose('xx');
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('language-says')]);
    const part = await choose('', { 'HX-Request': 'true', 'HX-Request-Type': 'partial' });
    expect([part.status, part.headers.get('HX-Redirect')]).toEqual([204, '/account?done=language']);
    expect((await site.get('/', session)).headers.get('Content-Language')).toBe('en');
  });
});

describe('the words of the institution', () => {
  const lecturer = { 'teacher-one': ' lecturer ', 'teacher-many': 'lecturers' };

  test('are for administrators to change', async () => {
    const planner = await site.enterAs('planner', 'Paul');
    const csrf = await site.formToken(planner);
    expect((await site.get('/vocabulary', planner)).status).toBe(403);
    expect((await site.post('/vocabulary', { csrf, language: 'en', ...lecturer }, planner)).status).toBe(403);
    expect(await (await site.get('/', planner)).text()).not.toContain('href="/vocabulary"');
  });

  test('are spoken to everybody in their language at once, until they are as usual again', async () => {
    const administrator = await site.enterAs('administrator', 'Ada');
    const csrf = await site.formToken(administrator);
    const change = (fields: Record<string, string>) =>
      site.post('/vocabulary', { csrf, language: 'en', ...fields }, administrator);
    const titleOf = async (session: Session) =>
      /<h1>([^<]+)</.exec(await (await site.get('/terms/new', session)).text())![1]!;
    const planner = await site.signIn('paul@school.example');
    const changed = await change({ ...lecturer, 'term-one': '<b>sem & ester</b>', 'term-many': 'semesters' });
    expect(changed.headers.get('Location')).toBe('/vocabulary?language=en&done=words');
    expect(await titleOf(planner)).toBe('New &lt;b&gt;sem &amp; ester&lt;/b&gt;');
    expect(await (await site.get('/vocabulary', administrator)).text()).toContain('value="lecturer"');
    const german = await site.get('/vocabulary?language=de', administrator);
    expect(await german.text()).not.toContain('value="lecturer"');
    await change({ 'term-one': 'term', 'term-many': 'terms' });
    expect(await titleOf(planner)).toBe('New term');
  });

  test('are both or neither, not long, and can be seen', async () => {
    const administrator = await site.signIn('ada@school.example');
    const csrf = await site.formToken(administrator);
    const faulty = { 'teacher-one': 'lecturer', 'room-many': 'h'.repeat(41), 'course-one': 'a\u202eb' };
    const refused = await site.post('/vocabulary', { csrf, language: 'en', ...faulty }, administrator);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const field of ['teacher-many', 'room-many', 'room-one', 'course-one', 'course-many']) {
      expect(html).toContain(`id="${field}-says"`);
    }
    expect(html).not.toContain('id="teacher-one-says"');
    expect(html).toContain('value="lecturer"');
    const unknown = await site.post('/vocabulary', { csrf, language: 'xx' }, administrator);
    expect(unknown.status).toBe(422);
  });
});
