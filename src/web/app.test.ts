import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { setUpToken } from '../accounts/secret.ts';
import {
  cookieOf,
  ORIGIN,
  openSite,
  PASSWORD as password,
  type Site,
  SECRET as secret,
} from './site.fixture.ts';

let site: Site;
const get: Site['get'] = (...request) => site.get(...request);
const post: Site['post'] = (...request) => site.post(...request);
const signIn: Site['signIn'] = (email) => site.signIn(email);
const formToken: Site['formToken'] = (session) => site.formToken(session);

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the set-up of a new installation', () => {
  test('is offered to whoever has the printed address, once', async () => {
    expect(await (await get('/sign-in')).text()).toContain('There is no administrator yet');
    expect((await get('/set-up?token=guessed')).status).toBe(403);
    const token = setUpToken(secret);
    expect((await get(`/set-up?token=${token}`)).status).toBe(200);

    const person = { token, name: 'Ada', email: 'ada@school.example' };
    const refused = await post('/set-up', { ...person, password: 'short' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('At least 10 characters');

    const made = await post('/set-up', { ...person, password });
    expect([made.status, made.headers.get('Location')]).toEqual([303, '/']);
    expect((await get('/', { Cookie: cookieOf(made) })).status).toBe(200);
    expect((await post('/set-up', { ...person, password })).status).toBe(404);
    await site.enterAs('reader', 'Rita');
    await site.enterAs('planner', 'Paul');
  });
});

describe('signing in', () => {
  test('gives a signed cookie that scripts cannot read, and goes on to where one wanted', async () => {
    const response = await post('/sign-in', {
      email: 'rita@school.example',
      password,
      next: '/terms/x/rooms?q=1',
    });
    expect(response.headers.get('Location')).toBe('/terms/x/rooms?q=1');
    const cookie = response.headers.get('Set-Cookie')!;
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    const forged = cookieOf(response).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await get('/', { Cookie: forged })).headers.get('Location')).toBe('/sign-in');
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('never leads to another site: %s', async (next) => {
    const response = await post('/sign-in', { email: 'rita@school.example', password, next });
    expect(response.headers.get('Location')).toBe('/');
  });

  test('is refused alike for a wrong password and an unknown address, and then made to wait', async () => {
    const wrong = await post('/sign-in', { email: 'wait@school.example', password: 'not the password' });
    expect(wrong.status).toBe(422);
    for (let i = 0; i < 4; i++) await post('/sign-in', { email: 'wait@school.example', password: 'wrong' });
    const limited = await post('/sign-in', { email: 'wait@school.example', password });
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  test('ends with signing out, for every copy of the cookie', async () => {
    const session = await signIn('rita@school.example');
    await post('/sign-out', { csrf: await formToken(session) }, session);
    expect((await get('/', session)).headers.get('Location')).toBe('/sign-in');
  });
});

/** An address that the pattern of a route matches. */
const addressOf = (pattern: string): string =>
  pattern
    .replace(':part{hard|soft}', 'hard')
    .replace(/:\w+\{\\d[^/]*\}/g, '1')
    .replace(/:\w+(\{[^/]*\})?/g, () => crypto.randomUUID());

describe('every address', () => {
  const nobodys = [
    '/sign-in',
    '/set-up',
    '/language',
    '/api/health',
    '/api/health/live',
    '/api/health/ready',
    '/api/health/detailed',
    '/assets/:name',
    '/*',
  ];

  test('but the public ones asks who one is', async () => {
    const open: string[] = [];
    for (const { method, path } of site.app.routes) {
      if (nobodys.includes(path)) continue;
      const address = addressOf(path);
      const response = method === 'GET' ? await get(address) : await post(address, {});
      const isRefused = response.status === 401 || response.headers.get('Location')?.startsWith('/sign-in');
      if (!isRefused) open.push(`${method} ${path}: ${response.status}`);
    }
    expect(open).toEqual([]);
    expect(site.app.routes.length).toBeGreaterThan(20);
  });

  test('brings back whoever signs in again to the page, not to the part of it that was asked for', async () => {
    const response = await get('/schedules/x?view=room&of=b', {
      ...{ 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
      'HX-Current-URL': `${ORIGIN}/schedules/x?view=room&of=a`,
    });
    expect(response.status).toBe(401);
    const next = encodeURIComponent('/schedules/x?view=room&of=a');
    expect(response.headers.get('HX-Redirect')).toBe(`/sign-in?next=${next}`);
    expect((await get('/terms/new')).headers.get('Location')).toBe('/sign-in?next=%2Fterms%2Fnew');
  });

  test('that changes something but oneself is for planners', async () => {
    const session = await signIn('rita@school.example');
    const csrf = await formToken(session);
    const own = ['/sign-out', '/account/name', '/account/language', '/account/password'];
    const allowed: string[] = [];
    for (const { method, path } of site.app.routes) {
      if (method !== 'POST' || own.includes(path) || nobodys.includes(path)) continue;
      const response = await post(addressOf(path), { csrf }, session);
      if (response.status !== 403) allowed.push(`${path}: ${response.status}`);
    }
    expect(allowed).toEqual([]);
  });

  test('refuses a form of another site, and one without its token', async () => {
    const session = await signIn('paul@school.example');
    const csrf = await formToken(session);
    const foreign = await post('/terms/demo', { csrf }, { ...session, Origin: 'https://elsewhere.example' });
    expect(foreign.status).toBe(403);
    expect((await post('/terms/demo', {}, session)).status).toBe(403);
    expect((await post('/terms/demo', { csrf: `${csrf}x` }, session)).status).toBe(403);
    expect((await post('/terms', { csrf, name: '' }, session)).status).toBe(422);
  });

  test('is served with a policy that lets nothing in from elsewhere, and no inline script', async () => {
    const response = await get('/sign-in');
    const policy = response.headers.get('Content-Security-Policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('X-Frame-Options')).toBe('DENY');
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|https?:\/\//);
  });
});

describe('what goes wrong', () => {
  test('is told to programs as problem details', async () => {
    const response = await get('/api/nothing');
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 404,
      title: expect.any(String),
      detail: expect.any(String),
    });
  });

  test('is told to a page part as a message in its place', async () => {
    const session = await signIn('rita@school.example');
    const part = { ...session, 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
    const response = await get(`/schedules/${crypto.randomUUID()}`, part);
    expect([response.status, response.headers.get('HX-Retarget')]).toEqual([404, '#messages']);
    expect(await response.text()).not.toContain('<html');
  });

  test('with us is logged once with its request, and shown without its insides', async () => {
    const session = await signIn('paul@school.example');
    expect((await get(`/runs/${crypto.randomUUID()}`, session)).status).toBe(404);
    expect(site.takeLogged()).toBe('');
    const { get: works } = site.runs;
    Object.assign(site.runs, { get: () => Promise.reject(new Error('the insides')) });
    const response = await get(`/runs/${crypto.randomUUID()}`, session);
    Object.assign(site.runs, { get: works });
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).not.toContain('the insides');
    const line = JSON.parse(site.takeLogged());
    expect(line).toMatchObject({ level: 'error', requestId: response.headers.get('X-Request-Id') });
    expect(html).toContain(line.requestId);
  });

  test('too large a form is refused before it is read', async () => {
    const session = await signIn('paul@school.example');
    const response = await site.app.request(`${ORIGIN}/uploads`, {
      method: 'POST',
      body: 'x'.repeat(21_000_000),
      headers: { ...session, Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('20 MB');
  });
});

describe('the response time', () => {
  test('is that of pages, not of probes and files', async () => {
    const counted: number[] = [];
    const { record } = site.traffic;
    Object.assign(site.traffic, { record: (durationMs: number) => counted.push(durationMs) });
    for (const path of ['/api/health', '/api/health/detailed', '/assets/style.css']) await get(path);
    expect(counted).toEqual([]);
    await get('/sign-in');
    expect(counted).toHaveLength(1);
    Object.assign(site.traffic, { record });
  });
});

describe('assets', () => {
  test('are sent once, and then only when they have changed', async () => {
    const first = await get('/assets/style.css');
    expect(first.headers.get('Content-Type')).toStartWith('text/css');
    const again = await get('/assets/style.css', { 'If-None-Match': first.headers.get('ETag')! });
    expect(again.status).toBe(304);
    expect([again.headers.get('Cache-Control'), await again.text()]).toEqual(['no-cache', '']);
    const tag = first.headers.get('ETag')!;
    for (const known of [`W/${tag}`, `"other", ${tag}`, '*']) {
      expect((await get('/assets/style.css', { 'If-None-Match': known })).status).toBe(304);
    }
    expect((await get('/assets/style.css', { 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await get('/assets/..%2fmain.ts')).status).toBe(404);
  });

  test('are kept by browsers in the version that a page names, and asked for again in any other', async () => {
    const page = await (await get('/sign-in')).text();
    const addresses = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address).toMatch(/\?v=[\w-]{16}$/);
      expect((await get(address)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await get('/assets/style.css?v=before')).headers.get('Cache-Control')).toBe('no-cache');
  });

  test('are not kept by a proxy under a version that is not ours', async () => {
    const page = await (await get('/sign-in')).text();
    const [address = ''] = /\/assets\/style\.css\?v=[\w-]+/.exec(page) ?? [];
    expect((await get(address)).headers.get('X-Accel-Expires')).toBeNull();
    for (const other of ['/assets/style.css?v=after', '/assets/style.css?v='])
      expect((await get(other)).headers.get('X-Accel-Expires')).toBe('0');
  });
});
