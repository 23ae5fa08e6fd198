import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let session: Session;
beforeAll(async () => {
  site = await openSite();
  session = await site.enterAs('administrator', 'Ada');
});
afterAll(() => site.close());

/** An error as drizzle throws it: what the database or the system says is its cause. */
const failing = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('the insides'), { code }) });

describe.each([
  ['ECONNREFUSED', 'The database does not answer just now.'],
  ['CONNECTION_CLOSED', 'The database does not answer just now.'],
  ['08006', 'The database does not answer just now.'],
  ['57P01', 'The database does not answer just now.'],
  ['53100', 'The disk of the database is full'],
  ['ENOSPC', 'The disk of the database is full'],
  ['25006', 'The database can only be read just now'],
  ['EROFS', 'The database can only be read just now'],
])('what the database refuses with %s', (code, said) => {
  const ask = async (headers: Record<string, string> = {}) => {
    const { get } = site.runs;
    Object.assign(site.runs, { get: () => Promise.reject(failing(code)) });
    try {
      return await site.get(`/runs/${crypto.randomUUID()}`, { ...session, ...headers });
    } finally {
      Object.assign(site.runs, { get });
    }
  };

  test('is answered with 503, when to ask again, and what is wrong; nothing of its insides', async () => {
    for (const headers of [{}, { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }]) {
      const response = await ask(headers);
      expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
      const html = await response.text();
      expect(html).toContain(said);
      expect(html).not.toContain('the insides');
      expect(site.takeLogged()).toContain('a request failed');
    }
  });
});

test('a database that is away before it is known who asks is told to programs as problem details', async () => {
  const { queries } = site.database;
  const { select } = queries;
  const lost = () => {
    throw failing('ECONNREFUSED');
  };
  Object.assign(queries, { select: lost });
  try {
    const response = await site.get('/api/jobs', session);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({
      status: 503,
      detail: expect.stringContaining('not answer'),
    });
  } finally {
    Object.assign(queries, { select });
  }
});
