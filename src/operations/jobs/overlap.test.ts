import { expect, test } from 'bun:test';
import type { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { createLog } from '../log.ts';
import type { Job } from './job.ts';
import { startScheduler } from './scheduler.ts';

const log = createLog('silent', { write: () => {} });
/** What each process does for itself needs none. */
const database = {
  queries: {
    insert: () => ({ values: () => ({ returning: () => Promise.reject(new Error('gone')) }) }),
    update: () => ({ set: () => ({ where: async () => [] }) }),
  },
} as unknown as Database;
const own = (name: string, run: Job['run'], more: Partial<Job> = {}): Job => ({
  ...{ name, does: 'is a test', pattern: '0 0 1 1 *', mostMs: 60_000, overdueMs: 60_000 },
  ...{ of: 'each process', run, ...more },
});
/** What one is told who asks in vain. */
const refusalOf = (asked: Promise<unknown>): Promise<Failure | null> =>
  asked.then(
    () => null,
    (error: Failure) => error,
  );

test('what a process does for itself is not begun again while it is at work, and who asks is told', async () => {
  let runs = 0;
  const { promise, resolve } = Promise.withResolvers<string>();
  const long = own('long', () => {
    runs++;
    return promise;
  });
  const scheduler = await startScheduler({ database, jobs: [long, own('other', async () => 'Done.')], log });
  try {
    const first = scheduler.runNow('long');
    const refusal = await refusalOf(scheduler.runNow('long'));
    expect([refusal?.code, refusal?.message]).toEqual([
      'conflict',
      'The job "long" is being run; wait until it is done.',
    ]);
    expect(await scheduler.runNow('other')).toEqual({ result: 'succeeded', message: 'Done.' });
    resolve('Done at last.');
    expect(await first).toEqual({ result: 'succeeded', message: 'Done at last.' });
    expect(runs).toBe(1);
    expect(await scheduler.runNow('long')).toEqual({ result: 'succeeded', message: 'Done at last.' });
    expect(runs).toBe(2);
  } finally {
    await scheduler.close();
  }
});

test('what has failed or was given up can be begun again', async () => {
  const bad = own('bad', () => Promise.reject(new Error('broken')));
  const slow = own('slow', () => new Promise(() => {}), { mostMs: 20 });
  const scheduler = await startScheduler({ database, jobs: [bad, slow], log });
  try {
    for (let time = 0; time < 2; time++) {
      expect(await scheduler.runNow('bad')).toMatchObject({ result: 'failed' });
      expect(await scheduler.runNow('slow')).toMatchObject({ result: 'late' });
    }
  } finally {
    await scheduler.close();
  }
});

test('the clock leaves out what is at work because somebody has asked for it', async () => {
  let runs = 0;
  const { promise, resolve } = Promise.withResolvers<string>();
  const often = own(
    'often',
    () => {
      runs++;
      return promise;
    },
    { pattern: '* * * * * *' },
  );
  const scheduler = await startScheduler({ database, jobs: [often], log });
  try {
    const asked = scheduler.runNow('often');
    await Bun.sleep(2500);
    expect(runs).toBe(1);
    resolve('Done.');
    await asked;
    const until = performance.now() + 10_000;
    while (runs === 1 && performance.now() < until) await Bun.sleep(20);
    expect(runs).toBeGreaterThan(1);
  } finally {
    await scheduler.close();
  }
}, 30_000);
