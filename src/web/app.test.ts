import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { setUpToken } from '../accounts/secret.ts';
import { createSignInLimit } from '../accounts/sign-in-limit.ts';
import { createUser } from '../accounts/users.ts';
import { readConfig } from '../config.ts';
import type { Explanation } from '../constraints/violation.ts';
import { createCache } from '../operations/cache.ts';
import { createHealth } from '../operations/health.ts';
import { createLog } from '../operations/log.ts';
import { createTraffic } from '../operations/traffic.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { createRuns, type Runs } from '../planning/runs.ts';
import { startSolve } from '../solver/start.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { migrateUp } from '../store/migrate.ts';
import { createApp } from './app.ts';

const ORIGIN = 'http://school.example';
const secret = 'a secret of more than thirty-two characters';
const password = 'correct horse battery';

let database: Database;
let runs: Runs;
let app: Awaited<ReturnType<typeof createApp>>;
let logged = '';

beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  const log = createLog('error', { write: (line) => (logged += line) });
  const traffic = createTraffic(true);
  const explanations = createCache<Explanation>(true);
  runs = createRuns({ database, startSolve, log, limit: 1 });
  app = await createApp({
    database,
    runs,
    explanations,
    traffic,
    log,
    publicUrl: ORIGIN,
    health: createHealth({
      database,
      traffic,
      cache: explanations,
      thresholds: readConfig({}).thresholds,
    }),
    cookies: { secret, isSecure: false },
    signInLimit: createSignInLimit(),
  });
});
afterAll(async () => {
  await runs.close();
  await database.close();
});

/** Sends a form as a page of this site would. */
function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return app.request(`${ORIGIN}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: ORIGIN, ...headers },
  });
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`${ORIGIN}${path}`, { headers });
const cookieOf = (response: Response) => response.headers.get('Set-Cookie')!.split(';')[0]!;

async function signIn(email: string): Promise<{ Cookie: string }> {
  return { Cookie: cookieOf(await post('/sign-in', { email, password })) };
}

/** The token of a session's forms, as a page shows it. */
async function formToken(session: { Cookie: string }): Promise<string> {
  const html = await (await get('/', session)).text();
  return /name="csrf" value="([^"]+)"/.exec(html)![1]!;
}

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
    await createUser(database.queries, {
      email: 'rita@school.example',
      name: 'Rita',
      role: 'reader',
      password,
    });
    await createUser(database.queries, {
      email: 'paul@school.example',
      name: 'Paul',
      role: 'planner',
      password,
    });
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

describe('every address', () => {
  const nobodys = ['/sign-in', '/set-up', '/api/health', '/api/health/detailed', '/assets/:name', '/*'];

  test('but the public ones asks who one is', async () => {
    const open: string[] = [];
    for (const { method, path } of app.routes) {
      if (nobodys.includes(path)) continue;
      const address = path.replace(':part{hard|soft}', 'hard').replace(/:\w+/g, crypto.randomUUID());
      const response = method === 'GET' ? await get(address) : await post(address, {});
      const isRefused = response.status === 401 || response.headers.get('Location')?.startsWith('/sign-in');
      if (!isRefused) open.push(`${method} ${path}: ${response.status}`);
    }
    expect(open).toEqual([]);
    expect(app.routes.length).toBeGreaterThan(20);
  });

  test('that changes something is for planners', async () => {
    const session = await signIn('rita@school.example');
    const csrf = await formToken(session);
    const allowed: string[] = [];
    for (const { method, path } of app.routes) {
      if (method !== 'POST' || path === '/sign-out' || nobodys.includes(path)) continue;
      const response = await post(path.replace(':id', crypto.randomUUID()), { csrf }, session);
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
    logged = '';
    const session = await signIn('paul@school.example');
    const get500 = app.request(`${ORIGIN}/runs/${crypto.randomUUID()}`, { headers: session });
    expect((await get500).status).toBe(404);
    expect(logged).toBe('');
    const { get: works } = runs;
    Object.assign(runs, { get: () => Promise.reject(new Error('the insides')) });
    const response = await get(`/runs/${crypto.randomUUID()}`, session);
    Object.assign(runs, { get: works });
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).not.toContain('the insides');
    const line = JSON.parse(logged);
    expect(line).toMatchObject({ level: 'error', requestId: response.headers.get('X-Request-Id') });
    expect(html).toContain(line.requestId);
  });

  test('too large a form is refused before it is read', async () => {
    const session = await signIn('paul@school.example');
    const response = await app.request(`${ORIGIN}/uploads`, {
      method: 'POST',
      body: 'x'.repeat(21_000_000),
      headers: { ...session, Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('20 MB');
  });
});

describe('an uploaded .ectt file', () => {
  const text = `Name: Small\nCourses: 1\nRooms: 1\nDays: 1\nPeriods_per_day: 2\nCurricula: 1
Min_Max_Daily_Lectures: 1 2\nUnavailabilityConstraints: 0\nRoomConstraints: 0
COURSES:\nmaths ada 1 1 20 0\nROOMS:\nA 20 1\nCURRICULA:\nfirst 1 maths
UNAVAILABILITY_CONSTRAINTS:\nROOM_CONSTRAINTS:\nEND.\n`;

  async function upload(content: string, formulation: string): Promise<Response> {
    const session = await signIn('paul@school.example');
    const body = new FormData();
    body.set('csrf', await formToken(session));
    body.set('formulation', formulation);
    body.set('file', new File([content], 'small.ectt'));
    return app.request(`${ORIGIN}/uploads`, {
      method: 'POST',
      body,
      headers: { ...session, Origin: ORIGIN },
    });
  }

  test('becomes a term with the rules of the formulation that was chosen', async () => {
    const response = await upload(text, 'UD5');
    expect(response.status).toBe(303);
    const [, scheduleId] = /^\/schedules\/(.+)$/.exec(response.headers.get('Location')!)!;
    const { problem } = await loadSchedule(database, scheduleId!);
    expect(problem.constraints.map(({ kind }) => kind)).toContain('travel-time');
  });

  test('is refused by line when it is wrong, and the choice stays', async () => {
    const response = await upload(text.replace('A 20 1', 'A 20'), 'UD4');
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('a row of ROOMS has 3 fields');
    expect(html).toContain('<option value="UD4" selected="">');
  });
});

describe('assets', () => {
  test('are sent once, and then only when they have changed', async () => {
    const first = await get('/assets/style.css');
    expect(first.headers.get('Content-Type')).toStartWith('text/css');
    const again = await get('/assets/style.css', { 'If-None-Match': first.headers.get('ETag')! });
    expect(again.status).toBe(304);
    expect((await get('/assets/..%2fmain.ts')).status).toBe(404);
  });
});

describe('the page that starts the solver', () => {
  const text = `Name: Crowded\nCourses: 2\nRooms: 2\nDays: 1\nPeriods_per_day: 2\nCurricula: 1\nConstraints: 0
COURSES:\nmaths ada 2 1 20\nart ada 1 1 20\nROOMS:\nA 20\nB 20\nCURRICULA:\nfirst 2 maths art
UNAVAILABILITY_CONSTRAINTS:\nEND.\n`;

  /** Address of the page of a new schedule with these data. */
  async function pageOf(session: { Cookie: string }, content: string): Promise<string> {
    const body = new FormData();
    body.set('csrf', await formToken(session));
    body.set('file', new File([content], 'crowded.ctt'));
    const headers = { ...session, Origin: ORIGIN };
    const response = await app.request(`${ORIGIN}/uploads`, { method: 'POST', body, headers });
    return `${response.headers.get('Location')}/runs/new`;
  }

  test('says above the form what no timetable can satisfy, also when the form is shown again', async () => {
    const session = await signIn('paul@school.example');
    const address = await pageOf(session, text);
    const fault = 'ada and first have 3 periods of lessons and 2 free periods.';
    const html = await (await get(address, session)).text();
    expect(html).toContain('Before you start');
    expect(html).toContain(`<li>${fault}</li>`);
    expect(html.indexOf(fault)).toBeLessThan(html.indexOf('name="seconds"'));
    const fields = { csrf: await formToken(session), seconds: '0', seed: '1' };
    const again = await post(address.replace('/new', ''), fields, session);
    expect([again.status, (await again.text()).includes(fault)]).toEqual([422, true]);
  });

  test('says nothing of data without a fault', async () => {
    const session = await signIn('paul@school.example');
    const address = await pageOf(session, text.replace('maths ada 2', 'maths ada 1'));
    expect(await (await get(address, session)).text()).not.toContain('Before you start');
  });
});
