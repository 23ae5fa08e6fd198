import { afterAll, describe, expect, test } from 'bun:test';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mountFailingDisk } from '../operations/backup/small-disk.fixture.ts';
import { newDataDir, startServer } from './server.ts';
import { enter } from './visitor.ts';

const TEST_MS = 120_000;

/** Asks again until an answer is as it should be. */
async function until<Answer>(ask: () => Promise<Answer>, isAsMeant: (answer: Answer) => boolean) {
  const end = performance.now() + 40_000;
  for (;;) {
    const answer = await ask();
    if (isAsMeant(answer)) return answer;
    if (performance.now() > end) throw new Error(`It did not come to that: ${answer}`);
    await Bun.sleep(200);
  }
}

const LIMITS = '/usr/bin/prlimit';

/** There is no limit of a worker's memory on Bun: the system refuses the process more, or ends it. */
describe.skipIf(!existsSync(LIMITS))('a server that runs out of memory while it solves', () => {
  const data = newDataDir();
  afterAll(() => data.remove());

  test(
    'ends, and has the best of the run when it is started again, ready to go on from there',
    async () => {
      let server = await startServer(data.path, { args: ['--demo'] });
      try {
        const { ask, get, post } = await enter(server.address);
        const [schedule] = /\/schedules\/[0-9a-f-]{36}/.exec(await get('/'))!;
        const run = (await post(`${schedule}/runs`, { seconds: '60', seed: '1', start: 'nothing' }))!;
        const hard = (html: string) => Number(/id="run-hard"[^>]*>(\d+)/.exec(html)?.[1] ?? Number.NaN);
        await until(
          () => get(run),
          (html) => hard(html) === 0,
        );
        // What was shown two seconds ago is stored by now.
        await Bun.sleep(2000);
        const limit = [LIMITS, '--pid', String(server.pid), '--data=1', '--as=1'];
        expect(Bun.spawnSync(limit).success).toBe(true);
        const press = () => void Promise.allSettled(Array.from({ length: 10 }, () => ask(schedule)));
        const pressing = setInterval(press, 50);
        // While it makes do with what it has, it goes on; then the system ends it, as here.
        const longest = setTimeout(server.kill, 8000);
        expect(await server.ended).not.toBe(0);
        clearInterval(pressing);
        clearTimeout(longest);

        server = await startServer(data.path, { port: server.port });
        const html = await get(run);
        expect(html).toContain('Interrupted.');
        expect(hard(html)).toBe(0);
        const resumed = (await post(`${run}/continuation`, {}))!;
        expect(resumed).toStartWith('/runs/');
        expect(hard(await get(resumed))).toBe(0);
        await post(`${resumed}/stoppage`, {});
        expect(await post(`${resumed}/version`, {})).toStartWith('/schedules/');
      } finally {
        await server.kill();
      }
    },
    TEST_MS,
  );
});

const disk = mountFailingDisk(300_000_000);
afterAll(() => disk?.remove());

describe.skipIf(!disk)('a server whose disk can only be read from now on', () => {
  const copy = newDataDir();
  afterAll(() => copy.remove());

  test(
    'answers 503 with what is wrong, lives, ends in order, and has lost nothing that was acknowledged',
    async () => {
      const server = await startServer(disk!.directory);
      try {
        const { ask, get, post } = await enter(server.address);
        expect(await post('/account/name', { name: 'Ada Lovelace' })).not.toBeNull();
        disk!.fail();
        expect(await post('/account/name', { name: 'Ada Byron' })).toBeNull();
        for (const path of ['/', '/account', '/api/jobs']) {
          const answer = await ask(path);
          expect([path, answer.status, answer.headers.get('Retry-After')]).toEqual([path, 503, '5']);
        }
        expect(await get('/')).toContain('The database can only be read just now');
        expect((await ask('/api/health')).status).toBe(503);
        expect((await ask('/sign-in')).headers.get('Content-Type')).toContain('text/html');
        await server.printed(/"code":"25006"/);
        expect(await server.end()).toBe(0);
      } finally {
        await server.kill();
      }
      cpSync(disk!.directory, copy.path, { recursive: true });
      rmSync(join(copy.path, 'lost+found'), { recursive: true, force: true });
      const again = await startServer(copy.path);
      try {
        expect(await (await enter(again.address)).get('/account')).toContain('Ada Lovelace');
      } finally {
        await again.kill();
      }
    },
    TEST_MS,
  );
});
