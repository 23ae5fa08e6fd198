import { afterAll, beforeAll, expect, test } from 'bun:test';
import { MONITORING_TOKEN, openSite, type Site } from './site.fixture.ts';

let site: Site;
const bearer = { Authorization: `Bearer ${MONITORING_TOKEN}` };

beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.close());

test('health is told to anybody, figures and jobs to administrators and to programs with the token', async () => {
  for (const path of ['/api/health', '/api/health/live', '/api/health/ready', '/api/health/detailed']) {
    expect([path, (await site.get(path)).status]).toEqual([path, 200]);
  }
  const planner = await site.enterAs('planner', 'Paula');
  const administrator = await site.enterAs('administrator', 'Ada');
  for (const path of ['/metrics', '/api/jobs', '/api/jobs/runs', '/api/alerts', '/api/health/performance']) {
    const isApi = path.startsWith('/api');
    expect([path, (await site.get(path)).status]).toEqual([path, isApi ? 401 : 303]);
    // A proxy on the same machine makes everybody come from here: that counts for nothing.
    const local = { 'X-Forwarded-For': '127.0.0.1' };
    expect((await site.get(path, local)).status).toBe(isApi ? 401 : 303);
    expect((await site.get(path, { Authorization: 'Bearer guessed' })).status).toBe(401);
    expect((await site.get(path, planner)).status).toBe(403);
    expect((await site.get(path, administrator)).status).toBe(200);
    expect((await site.get(path, bearer)).status).toBe(200);
  }
});

test('addresses are measured by their pattern', async () => {
  await site.get('/terms/11111111-1111-4111-8111-111111111111/teachers');
  const { routes } = (await (await site.get('/api/health/performance', bearer)).json()) as {
    routes: { route: string }[];
  };
  expect(routes.map(({ route }) => route)).toContain('GET /terms/:id/teachers');
  const metrics = await (await site.get('/metrics', bearer)).text();
  expect(metrics).toContain(
    'schedule_builder_http_request_duration_seconds_count{route="GET /terms/:id/teachers"',
  );
  expect(metrics).not.toContain('11111111');
});

test('a job is run when somebody asks for it, and what came of it is told', async () => {
  const run = await site.post('/api/jobs/session-clean-up/runs', {}, bearer);
  expect(await run.json()).toMatchObject({ result: 'succeeded' });
  const { jobs } = (await (await site.get('/api/jobs', bearer)).json()) as { jobs: { name: string }[] };
  expect(jobs.find(({ name }) => name === 'session-clean-up')).toMatchObject({ lastResult: 'succeeded' });
  expect((await site.post('/api/jobs/none/runs', {}, bearer)).status).toBe(404);
  // As curl asks: without an origin.
  const asked = await site.app.request('/api/jobs/session-clean-up/runs', {
    method: 'POST',
    headers: bearer,
  });
  expect(asked.status).toBe(200);
  const guessed = { Authorization: 'Bearer guessed' };
  const refused = await site.app.request('/api/jobs/session-clean-up/runs', {
    method: 'POST',
    headers: guessed,
  });
  expect(refused.status).toBe(401);
  const elsewhere = await site.app.request('/terms', { method: 'POST', headers: bearer });
  expect(elsewhere.status).toBe(401);
});
