import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { findPostgres, type PostgresServer, startPostgres } from './postgres.ts';
import { newDataDir, startServer } from './server.ts';
import { enter } from './visitor.ts';

const programs = findPostgres();
const TEST_MS = 240_000;

/** Asks until an answer is as it should be. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await Bun.sleep(200);
  }
}

describe.skipIf(programs === null)('a server whose PostgreSQL goes away', () => {
  const data = newDataDir();
  let postgres: PostgresServer;
  beforeAll(() => {
    postgres = startPostgres(programs!);
  }, TEST_MS);
  afterAll(() => {
    postgres.stop();
    data.remove();
  });

  test(
    'answers 503 with when to ask again, page or not, and goes on when it is back',
    async () => {
      const server = await startServer(data.path, {
        args: ['--demo'],
        environment: { DATABASE_URL: postgres.url },
      });
      try {
        const { ask: get } = await enter(server.address);
        expect((await get('/')).status).toBe(200);
        postgres.lose();
        for (const path of ['/', '/users', '/api/jobs']) {
          const answer = await get(path);
          expect([path, answer.status, answer.headers.get('Retry-After')]).toEqual([path, 503, '5']);
        }
        expect(await (await get('/')).text()).toContain('The database does not answer just now.');
        expect((await get('/api/health')).status).toBe(503);
        expect((await get('/api/health/live')).status).toBe(200);
        await Bun.sleep(6000);
        postgres.bringBack();
        await until(async () => (await get('/api/health')).status === 200);
        expect((await get('/')).status).toBe(200);
        expect(await server.end()).toBe(0);
      } finally {
        await server.kill();
      }
    },
    TEST_MS,
  );

  test(
    'goes on with a run meanwhile, and stores its end with its best when it is back',
    async () => {
      const server = await startServer(data.path, {
        args: ['--demo'],
        environment: { DATABASE_URL: postgres.url },
      });
      try {
        const { get, post } = await enter(server.address);
        const [schedule] = /\/schedules\/[0-9a-f-]{36}/.exec(await get('/'))!;
        const run = (await post(`${schedule}/runs`, { seconds: '5', seed: '1', start: 'nothing' }))!;
        await until(async () => /id="run-hard"[^>]*>0</.test(await get(run)));
        postgres.lose();
        // It ends by itself while nothing can be stored.
        await Bun.sleep(6000);
        postgres.bringBack();
        await until(async () => (await get(run)).includes('The time is over.'));
        const isStored = async () => {
          const [row] = await sql`select state, placement is not null as is_there from runs`;
          return row?.state === 'finished' && row.is_there;
        };
        const sql = new Bun.SQL(postgres.url);
        await until(isStored).finally(() => sql.end());
        await until(async () => (await post(`${run}/version`, {})) !== null);
        expect(await server.end()).toBe(0);
      } finally {
        await server.kill();
      }
    },
    TEST_MS,
  );

  test(
    'ends where ERROR_RECOVERY_ENABLED is false, so that it is started anew',
    async () => {
      const server = await startServer(data.path, {
        environment: { DATABASE_URL: postgres.url, ERROR_RECOVERY_ENABLED: 'false' },
      });
      try {
        postgres.lose();
        expect(await server.ended).toBe(1);
      } finally {
        await server.kill();
        postgres.bringBack();
      }
    },
    TEST_MS,
  );
});
