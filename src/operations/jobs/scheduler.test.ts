import { afterAll, beforeAll, describe, expect, setSystemTime, test } from 'bun:test';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { endJobRun, insertJobRun, pruneJobRuns, selectJobRuns } from '../../store/job-runs.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { createLog } from '../log.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';
import { startScheduler } from './scheduler.ts';

const log = createLog('silent', { write: () => {} });
const MINUTE = 60_000;

const job = (name: string, run: Job['run'], own: Partial<Job> = {}): Job => ({
  ...{
    name,
    does: 'is a test',
    pattern: '0 0 1 1 *',
    mostMs: MINUTE,
    overdueMs: MINUTE,
    of: 'all processes',
  },
  ...{ run, ...own },
});
const occasion = (process: string, isAsked = false) => ({ process, isAsked, dueAt: new Date() });
const forever = new AbortController().signal;

describe.each([...testDatabases])('jobs on $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  }, 60_000);
  afterAll(() => database.close());

  test('what came of them is kept, failures and lateness too', async () => {
    const jobs = [
      job('good', async () => 'Done.'),
      job('bad', async () => {
        throw new Failure('unavailable', 'The disk is full.');
      }),
      job('slow', () => new Promise(() => {}), { mostMs: 20 }),
    ];
    const scheduler = await startScheduler({ database, jobs, log });
    for (const { name } of jobs) await scheduler.runNow(name);
    const status = await scheduler.status();
    expect(status.map(({ name, lastResult, lastMessage }) => [name, lastResult, lastMessage])).toEqual([
      ['good', 'succeeded', 'Done.'],
      ['bad', 'failed', 'The disk is full.'],
      ['slow', 'late', 'It took longer than 0.02 seconds.'],
    ]);
    expect(status[0]!.lastSuccess).toBe(status[0]!.lastRun);
    expect(status[1]!.lastSuccess).toBeNull();
    expect(status[0]!.nextRun).toBeGreaterThan(Date.now());
    expect(scheduler.runNow('none')).rejects.toThrow('There is no job "none".');
    await scheduler.close();
  });

  test('one is not run twice at once, and who asks is told', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const jobs = [job('long', () => promise)];
    const scheduler = await startScheduler({ database, jobs, log });
    const another = await startScheduler({ database, jobs, log });
    const first = scheduler.runNow('long');
    while ((await scheduler.status())[0]!.lastResult !== 'working') await Bun.sleep(5);
    for (const { runNow } of [scheduler, another]) {
      await expect(runNow('long')).rejects.toThrow('is being run');
    }
    resolve('Done.');
    expect(await first).toEqual({ result: 'succeeded', message: 'Done.' });
    await scheduler.close();
    await another.close();
  });

  test('of several processes one runs what is due', async () => {
    let runs = 0;
    const shared = job('shared', async () => `run ${++runs}`);
    const at = new Date();
    const due = (process: string) => ({ process, isAsked: false, dueAt: at });
    const outcomes = [
      await runJob(database, shared, due('a'), log, forever),
      await runJob(database, shared, due('b'), log, forever),
    ];
    expect(outcomes.map((outcome) => outcome?.message ?? null)).toEqual(['run 1', null]);
  });

  test('a clock that was set does not put them off, nor is the scheduler taken for dead', async () => {
    let runs = 0;
    const shared = job('set clock', async () => `run ${++runs}`);
    const scheduler = await startScheduler({ database, jobs: [shared], log });
    const hour = 3_600_000;
    const now = Date.now();
    try {
      setSystemTime(new Date(now + 24 * hour));
      expect(scheduler.sinceTick()).toBeLessThan(10_000);
      const due = () => ({ process: 'a', isAsked: false, dueAt: new Date() });
      expect((await runJob(database, shared, due(), log, forever))?.message).toBe('run 1');
      // Somebody puts it right.
      setSystemTime(new Date(now + hour));
      expect(scheduler.sinceTick()).toBeLessThan(10_000);
      expect((await scheduler.status())[0]!.isOverdue).toBe(true);
      expect((await runJob(database, shared, due(), log, forever))?.message).toBe('run 2');
    } finally {
      setSystemTime();
      await scheduler.close();
    }
  });

  test.each([24, -24])(
    'go on when the clock is set by %p hours, the same for all and for each',
    async (hours) => {
      const runs = { all: 0, each: 0 };
      const counted = (of: 'all' | 'each'): Job =>
        job(`set by ${hours} for ${of}`, async () => `run ${++runs[of]}`, {
          ...{ pattern: '* * * * * *', of: of === 'all' ? 'all processes' : 'each process' },
        });
      const jobs = [counted('all'), counted('each')];
      const scheduler = await startScheduler({ database, jobs, log });
      const haveRun = async (times: number) => {
        const until = performance.now() + 20_000;
        while (Math.min(runs.all, runs.each) < times && performance.now() < until) await Bun.sleep(20);
        expect(Math.min(runs.all, runs.each)).toBeGreaterThanOrEqual(times);
      };
      try {
        await haveRun(1);
        const before = Math.max(runs.all, runs.each);
        const jumpedTo = Date.now() + hours * 3_600_000;
        const jumpedAt = performance.now();
        const going = setInterval(() => {
          setSystemTime(new Date(jumpedTo + performance.now() - jumpedAt));
        }, 20);
        try {
          await haveRun(before + 2);
          const status = await scheduler.status();
          for (const { isOverdue, lastRun, nextRun } of status) {
            expect(isOverdue).toBe(false);
            expect(Math.abs(lastRun! - Date.now())).toBeLessThan(10_000);
            expect(nextRun! - Date.now()).toBeLessThan(2000);
          }
        } finally {
          clearInterval(going);
        }
      } finally {
        setSystemTime();
        await scheduler.close();
      }
    },
    60_000,
  );

  test('of several processes one runs what is due, though one began while the clock was wrong', async () => {
    let runs = 0;
    const shared = job('once after a wrong clock', async () => `run ${++runs}`);
    const due = () => ({ process: 'a', isAsked: false, dueAt: new Date() });
    try {
      setSystemTime(new Date(Date.now() + 24 * 60 * MINUTE));
      await runJob(database, shared, due(), log, forever);
    } finally {
      setSystemTime();
    }
    const outcomes = [
      await runJob(database, shared, due(), log, forever),
      await runJob(database, shared, due(), log, forever),
    ];
    expect(outcomes.map((outcome) => outcome?.message ?? null)).toEqual(['run 2', null]);
  });

  test('are overdue by a clock that nobody sets, where each process does them for itself', async () => {
    const own = job('own, overdue', async () => 'Done.', { of: 'each process', overdueMs: 300 });
    const scheduler = await startScheduler({ database, jobs: [own], log });
    const isOverdue = async () => (await scheduler.status())[0]!.isOverdue;
    try {
      setSystemTime(new Date(Date.now() + 24 * 60 * MINUTE));
      expect(await isOverdue()).toBe(false);
      setSystemTime(new Date(Date.now() - 48 * 60 * MINUTE));
      await Bun.sleep(350);
      expect(await isOverdue()).toBe(true);
      expect(scheduler.ownJobs()).toEqual([{ name: 'own, overdue', isOverdue: true }]);
    } finally {
      setSystemTime();
      await scheduler.close();
    }
  });

  test('the end of the process ends them', async () => {
    const heard: string[] = [];
    const waiting = job('waiting', ({ signal }) => {
      signal.addEventListener('abort', () => heard.push('told'));
      return new Promise(() => {});
    });
    const scheduler = await startScheduler({ database, jobs: [waiting], log });
    const run = scheduler.runNow('waiting');
    while ((await scheduler.status())[0]!.lastResult !== 'working') await Bun.sleep(5);
    await scheduler.close();
    expect(await run).toEqual({ result: 'failed', message: 'The process ended before it was done.' });
    expect(heard).toEqual(['told']);
  });

  test('what a process that is gone has left is noted as failed, and old runs are forgotten', async () => {
    const startedAt = new Date(Date.now() - 10 * MINUTE);
    await insertJobRun(database.queries, { job: 'left', process: 'gone', isAsked: false, startedAt });
    const scheduler = await startScheduler({ database, jobs: [job('left', async () => 'Done.')], log });
    expect((await scheduler.status())[0]).toMatchObject({ lastResult: 'failed', isOverdue: true });
    for (let i = 0; i < 3; i++) await scheduler.runNow('left');
    await pruneJobRuns(database.queries, 2);
    expect((await selectJobRuns(database.queries, 'left', 10)).length).toBe(2);
    await scheduler.close();
  });
});

describe.each([...testDatabases])('jobs that have not succeeded for too long, on $name', (kind) => {
  test('are so for a process that has just started too, if they were tried in vain', async () => {
    const database = await openMigrated(kind);
    const startedAt = new Date(Date.now() - 10 * MINUTE);
    const own = { process: 'gone', isAsked: false, startedAt };
    const id = await insertJobRun(database.queries, { job: 'shared', ...own });
    await endJobRun(database.queries, id, { result: 'failed', message: 'No.', endedAt: startedAt });
    await insertJobRun(database.queries, { job: 'own', ...own });
    const jobs = [
      job('shared', async () => 'Done.'),
      job('own', async () => 'Done.', { of: 'each process' }),
      job('untried', async () => 'Done.'),
    ];
    const scheduler = await startScheduler({ database, jobs, log });
    const overdue = async () => (await scheduler.status()).map(({ isOverdue }) => isOverdue);
    // What another process did not do for itself says nothing of this one.
    expect(await overdue()).toEqual([true, false, false]);
    await scheduler.runNow('shared');
    expect(await overdue()).toEqual([false, false, false]);
    await scheduler.close();
    await database.close();
  }, 60_000);
});

test('a job that puts something right when it is told to end has the time for it', async () => {
  const gone = {
    queries: { update: () => ({ set: () => ({ where: async () => [] }) }) },
  } as unknown as Database;
  let isTidy = false;
  const tidying = job(
    'tidying',
    async ({ signal }) => {
      await new Promise((told) => signal.addEventListener('abort', told));
      await Bun.sleep(200);
      isTidy = true;
      return 'Done.';
    },
    { of: 'each process' },
  );
  const scheduler = await startScheduler({ database: gone, jobs: [tidying], log });
  void scheduler.runNow('tidying').catch(() => {});
  await Bun.sleep(50);
  await scheduler.close();
  expect(isTidy).toBe(true);
});

test('what each process does for itself goes on without a database', async () => {
  const gone = {
    queries: { insert: () => ({ values: () => ({ returning: () => Promise.reject(new Error('gone')) }) }) },
  } as unknown as Database;
  const own = job('own', async () => 'Looked.', { of: 'each process' });
  expect(await runJob(gone, own, occasion('a'), log, forever)).toEqual({
    ...{ result: 'succeeded', message: 'Looked.' },
  });
});
