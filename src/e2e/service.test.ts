import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { type FakeManager, fakeManager } from '../operations/notify.fixture.ts';
import { createOnServer } from '../store/test-databases.ts';
import { administrator, newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 90_000;
const serverUrl = process.env.TEST_DATABASE_URL;

let data: ReturnType<typeof newDataDir>;
let manager: FakeManager;
let server: ServerProcess | null = null;
beforeEach(async () => {
  data = newDataDir();
  manager = await fakeManager(join(data.path, 'notify'));
});
afterEach(async () => {
  await server?.kill();
  server = null;
  await manager.close();
  data.remove();
});

const signs = () => manager.heard().filter((line) => line === 'WATCHDOG=1').length;

async function until(holds: () => boolean, mostMs = 20_000): Promise<void> {
  const giveUpAt = Date.now() + mostMs;
  while (!holds() && Date.now() < giveUpAt) await Bun.sleep(20);
  expect(holds()).toBe(true);
}

/** A way to a database that can be blocked: it is still there, and nothing comes back. */
async function wayTo(url: string) {
  const { hostname, port } = new URL(url);
  const ends: Socket[] = [];
  let isOpen = true;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    ends.push(near, far);
    for (const end of [near, far]) end.on('error', () => {});
    if (isOpen) near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: through.href,
    block: () => {
      isOpen = false;
      for (const end of ends) end.unpipe().pause();
    },
    close: () => {
      server.close();
      for (const end of ends) end.destroy();
    },
  };
}

describe('a server that a service manager has started', () => {
  test(
    'tells it when it answers, that it lives, and when it ends; and answers what it was asked before',
    async () => {
      server = await startServer(data.path, {
        environment: { NOTIFY_SOCKET: join(data.path, 'notify'), WATCHDOG_USEC: '400000' },
      });
      await until(() => signs() >= 2);
      expect(manager.heard()[0]).toBe('READY=1');
      expect(manager.heard()).not.toContain('STOPPING=1');

      // The way to the server is open before it is asked, and a password takes long to check.
      await (await fetch(`${server.address}/sign-in`)).text();
      const body = new URLSearchParams(administrator);
      const asked = fetch(`${server.address}/sign-in`, {
        ...{ method: 'POST', body, redirect: 'manual', headers: { Origin: server.address } },
      });
      await Bun.sleep(150);
      expect(await server.end()).toBe(0);
      expect((await asked).status).toBe(303);
      await until(() => manager.heard().includes('STOPPING=1'));
    },
    TEST_MS,
  );

  test.skipIf(!serverUrl)(
    'is silent while its database is, and ends in time all the same',
    async () => {
      const own = await createOnServer(serverUrl!);
      const way = await wayTo(own.url);
      try {
        server = await startServer(data.path, {
          environment: {
            ...{ NOTIFY_SOCKET: join(data.path, 'notify'), WATCHDOG_USEC: '1000000' },
            DATABASE_URL: way.url,
          },
        });
        await until(() => signs() >= 2);
        way.block();
        await until(() => manager.heard().some((line) => line.startsWith('STATUS=The database')));
        const before = signs();
        await Bun.sleep(1500);
        expect(signs()).toBe(before);
        const askedAt = Date.now();
        await server.end();
        expect(Date.now() - askedAt).toBeLessThan(70_000);
        expect(manager.heard()).toContain('STOPPING=1');
      } finally {
        way.close();
        await own.drop();
      }
    },
    TEST_MS * 2,
  );
});
