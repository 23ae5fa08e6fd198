import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notify } from '../platform/bun/notify.ts';
import { notify as notifyOnNode } from '../platform/node/notify.ts';
import { type FakeManager, fakeManager } from './notify.fixture.ts';
import { serviceManagerOf } from './notify.ts';

const log = { warn: () => {} };

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000 && !holds(); waited += 10) await Bun.sleep(10);
  expect(holds()).toBe(true);
}

let directory = '';
let fake: FakeManager | null = null;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-notify-'));
});
afterEach(async () => {
  await fake?.close();
  fake = null;
  rmSync(directory, { recursive: true, force: true });
});

describe('a service manager', () => {
  test.each([
    ['at a path', () => join(directory, 'notify')],
    ['with an abstract socket', () => `@schedule-builder-${crypto.randomUUID()}`],
  ])('%s hears that the process is ready, alive and ending', async (_, pathOf) => {
    const path = pathOf();
    fake = await fakeManager(path);
    const { heard } = fake;
    const manager = serviceManagerOf({
      environment: { NOTIFY_SOCKET: path, WATCHDOG_USEC: '100000', WATCHDOG_PID: String(process.pid) },
      ...{ processId: process.pid, notify, log },
    });
    await manager.ready();
    const unwatch = manager.watch(async () => true);
    await until(() => heard().filter((line) => line === 'WATCHDOG=1').length >= 3);
    unwatch();
    await manager.stopping();
    await until(() => heard().includes('STOPPING=1'));
    expect(heard()[0]).toBe('READY=1');
  });

  test.each([
    ['is away', () => Promise.reject(new Error('gone'))],
    ['hangs', () => new Promise<boolean>(() => {})],
    ['is there, but the scheduler is not', async () => false],
  ])('hears no sign of life while the database %s, and hears it again afterwards', async (_, isAlive) => {
    const path = join(directory, 'notify');
    fake = await fakeManager(path);
    const { heard } = fake;
    const signs = () => heard().filter((line) => line === 'WATCHDOG=1').length;
    const manager = serviceManagerOf({
      environment: { NOTIFY_SOCKET: path, WATCHDOG_USEC: '60000' },
      ...{ processId: process.pid, notify, log },
    });
    let look: () => Promise<boolean> = isAlive;
    const unwatch = manager.watch(() => look());
    await until(() => heard().some((line) => line.startsWith('STATUS=The database')));
    await Bun.sleep(200);
    expect(signs()).toBe(0);
    look = async () => true;
    await until(() => signs() > 0);
    unwatch();
  });

  test('hears in time of one that has stood still for half of what is allowed', async () => {
    let told = 0;
    let looks = 0;
    const manager = serviceManagerOf({
      environment: { NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '4000000' },
      processId: process.pid,
      notify: async (_, text) => {
        if (text.startsWith('WATCHDOG=1')) told++;
      },
      log,
    });
    const unwatch = manager.watch(async () => {
      looks++;
      if (looks === 2 || looks === 3) await Bun.sleep(2000);
      return true;
    });
    await until(() => told === 2);
    unwatch();
    expect(looks).toBe(4);
  });

  test('is told nothing where there is none, and nothing of life where another process is watched', async () => {
    const told: string[] = [];
    const parts = { processId: 7, notify: async (_: string, text: string) => void told.push(text), log };
    const none = serviceManagerOf({ ...parts, environment: { WATCHDOG_USEC: '1000' } });
    await none.ready();
    none.watch(async () => true)();
    const elsewhere = { NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '1000', WATCHDOG_PID: '8' };
    serviceManagerOf({ ...parts, environment: elsewhere }).watch(async () => true)();
    expect(told).toEqual([]);
  });

  test('that has gone keeps the process from nothing', async () => {
    const warnings: string[] = [];
    const manager = serviceManagerOf({
      environment: { NOTIFY_SOCKET: join(directory, 'nowhere') },
      ...{ processId: process.pid, notify, log: { warn: (_, message) => void warnings.push(message) } },
    });
    await manager.ready();
    expect(warnings).toEqual(['the service manager cannot be told']);
  });

  test.skipIf(!Bun.which('systemd-notify'))(
    'hears the program on Node.js by way of systemd-notify',
    async () => {
      const path = join(directory, 'notify');
      fake = await fakeManager(path);
      const { heard } = fake;
      await notifyOnNode(path, 'READY=1\nSTATUS=Answers requests.').catch(() => {});
      await until(() => heard().includes('READY=1'));
      expect(heard()).toContain('STATUS=Answers requests.');
    },
  );
});
