import { afterAll, beforeAll, beforeEach, describe, expect, setSystemTime, test } from 'bun:test';
import { eq } from 'drizzle-orm';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { createRandom } from '../solver/random.ts';
import type { RunningWorker, StartSolve } from '../solver/run.ts';
import { startSolve as startRealSolve } from '../solver/start.ts';
import type { Database } from '../store/database.ts';
import { type RunRow, selectRun, updateRun } from '../store/runs.ts';
import { lessons } from '../store/schema/schedules.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { listTerms } from './home.ts';
import { importProblem } from './import-problem.ts';
import { loadSchedule } from './load-schedule.ts';
import { puppetSolver } from './puppet-solver.fixture.ts';
import { endInWords } from './run-end.ts';
import { keptLog } from './run-log.fixture.ts';
import { createRuns, type Runs } from './runs.ts';

/** Every lesson at the first of its times and in the first of its rooms. */
function allPlaced(problem: Problem): Solution {
  return {
    timeOf: Int32Array.from(problem.lessons, ({ times }) => times[0]!),
    roomOf: Int32Array.from(problem.lessons, ({ rooms }) => rooms[0] ?? NONE),
  };
}

describe.each([...testDatabases])('solver runs in trouble on the $name', (kind) => {
  let database: Database;
  const { log, lines, errors } = keptLog();
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());
  beforeEach(() => {
    lines.length = 0;
  });

  let drawn = 0;
  async function aSchedule() {
    const problem = sampleProblem((count) => {
      drawn = (drawn * 31 + 17) % 9973;
      return drawn % count;
    });
    const imported = await importProblem(database, problem);
    return { ...imported, problem, solution: allPlaced(problem) };
  }
  const runsWith = (startSolve: StartSolve, limit = 2) => createRuns({ database, startSolve, log, limit });

  async function aStoppedRun(
    runs: Runs,
    puppet: ReturnType<typeof puppetSolver>,
    scheduleId: string,
    solution: Solution,
  ) {
    const runId = await runs.start(scheduleId, { seed: 1, seconds: 5 }, { userId: null });
    puppet.say(puppet.requests.length - 1, { solution });
    await runs.stop(runId);
    return runId;
  }

  test('a result that is kept twice at the same time is one new version', async () => {
    const { scheduleId, termId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const runId = await aStoppedRun(runs, puppet, scheduleId, solution);
    const [one, other] = await Promise.all([runs.keep(runId, null), runs.keep(runId, null)]);
    expect(one).toBe(other!);
    const term = (await listTerms(database)).find(({ id }) => id === termId)!;
    expect(term.schedules).toHaveLength(2);
    await runs.close();
  });

  test('what was locked since the run stays where it is locked', async () => {
    const { scheduleId, problem, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const runId = await aStoppedRun(runs, puppet, scheduleId, solution);
    const lockedLesson = problem.lessons[0]!;
    const lockedTime = lockedLesson.times.at(-1)!;
    const { day, start } = problem.times[lockedTime]!;
    const { ids } = await loadSchedule(database, scheduleId);
    await database.queries
      .update(lessons)
      .set({ dayOfWeek: day, period: start, lockedTime: 'hand' })
      .where(eq(lessons.id, ids.lessons[0]!));
    const kept = await loadSchedule(database, await runs.keep(runId, null));
    expect(kept.problem.lessons[0]!.lockedTime).toBe(lockedTime);
    expect(kept.solution.timeOf[0]).toBe(lockedTime);
    expect(kept.solution.timeOf[1]).toBe(solution.timeOf[1]!);
    await runs.close();
  });

  test('a page that fails disturbs neither the run nor the other pages', async () => {
    const { scheduleId } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const runId = await runs.start(scheduleId, { seed: 1 }, { userId: null });
    let isGone = false;
    runs.watch(runId, () => {
      if (isGone) throw new Error('the connection is closed');
    });
    isGone = true;
    const seen: string[] = [];
    runs.watch(runId, ({ state }) => seen.push(state));
    puppet.say(0, {});
    await runs.stop(runId);
    expect(seen).toEqual(['running', 'running', 'stopped']);
    expect(errors()).toContain('could not tell a page of its run');
    await runs.close();
  });

  test('a solver that cannot be started ends the run as failed and leaves the schedule free', async () => {
    const { scheduleId } = await aSchedule();
    const broken = runsWith(() => {
      throw new Error('no memory for a worker');
    });
    const runId = await broken.start(scheduleId, { seed: 1 }, { userId: null });
    await Bun.sleep(50);
    expect(await broken.get(runId)).toMatchObject({
      state: 'failed',
      reason: 'The solver could not be started: no memory for a worker',
    });
    const again = await broken.start(scheduleId, { seed: 1 }, { userId: null });
    expect(again).not.toBe(runId);
    await broken.close();
  });

  test('closing ends those that wait too, and none is started after', async () => {
    const [one, other] = [await aSchedule(), await aSchedule()];
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve, 1);
    const working = await runs.start(one.scheduleId, { seed: 1 }, { userId: null });
    const waiting = await runs.start(other.scheduleId, { seed: 1 }, { userId: null });
    await runs.close();
    expect((await runs.get(working)).state).toBe('interrupted');
    expect(await runs.get(waiting)).toMatchObject({
      state: 'unstarted',
      reason: 'The server stopped before it began.',
    });
    expect(puppet.requests).toHaveLength(1);
    expect(runs.start(one.scheduleId, { seed: 1 }, { userId: null })).rejects.toThrow(
      'The server is stopping',
    );
  });

  test('a resumed run that is cut off at once still has what it started from', async () => {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const first = await aStoppedRun(runs, puppet, scheduleId, solution);
    const resumed = await runs.resume(first, { userId: null });
    await runs.close();
    const next = runsWith(puppet.startSolve);
    expect(await next.get(resumed)).toMatchObject({ state: 'interrupted', hasPlacement: true });
    expect((await next.get(resumed)).bestHard).not.toBeNull();
    const kept = await loadSchedule(database, await next.keep(resumed, null));
    expect(kept.solution).toEqual(solution);
    await next.close();
  });

  /** A database that can be lost for a while: nothing can be changed in it then. */
  function losable(code = 'ECONNREFUSED') {
    let isLost = false;
    const queries = new Proxy(database.queries, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name, target);
        if (typeof own !== 'function') return own;
        if (isLost && name === 'update') throw Object.assign(new Error('lost'), { code });
        return own.bind(target);
      },
    });
    const set = (to: boolean) => () => {
      isLost = to;
    };
    return { database: { ...database, queries }, lose: set(true), bringBack: set(false) };
  }

  /** A run that has begun on a database that can be lost, and is then as `code` says. */
  async function aLosableRun(code?: string) {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const lost = losable(code);
    const runs = createRuns({ database: lost.database, startSolve: puppet.startSolve, log, limit: 2 });
    const runId = await runs.start(scheduleId, { seed: 1 }, { userId: null });
    await storedRun(runId, ({ state }) => state === 'running');
    return { scheduleId, solution, puppet, lost, runs, runId };
  }

  /** What is stored of a run, whatever its process knows, when it has come to be as it should. */
  async function storedRun(runId: string, isAsMeant: (row: RunRow) => boolean): Promise<RunRow> {
    for (const until = performance.now() + 10_000; performance.now() < until; await Bun.sleep(50)) {
      const row = await selectRun(database.queries, runId);
      if (row && isAsMeant(row)) return row;
    }
    throw new Error('The run was not stored as it should be.');
  }

  test('a run goes on while the database is lost, and its best is stored when it is back', async () => {
    const { solution, puppet, lost, runs, runId } = await aLosableRun();
    lost.lose();
    puppet.say(0, { solution, best: { hard: 0, soft: 5 } });
    await Bun.sleep(1200);
    expect(await runs.get(runId)).toMatchObject({ state: 'running', bestSoft: 5 });
    expect(errors()).toContain('could not store the state of a run');
    expect((await selectRun(database.queries, runId))!.placement).toBeNull();
    lost.bringBack();
    expect(await storedRun(runId, ({ placement }) => placement !== null)).toMatchObject({
      ...{ state: 'running', bestSoft: 5 },
    });
    await runs.close();
  });

  test('a run that ends while the database is lost is stored as ended, with its best, when it is back', async () => {
    const { scheduleId, solution, puppet, lost, runs, runId } = await aLosableRun();
    const seen: string[] = [];
    runs.watch(runId, ({ state }) => seen.push(state));
    lost.lose();
    puppet.end(0, 'time', { solution });
    while (seen.at(-1) !== 'finished') await Bun.sleep(20);
    expect((await selectRun(database.queries, runId))!.state).toBe('running');
    await expect(runs.recover()).rejects.toThrow();
    lost.bringBack();
    expect(await runs.recover()).toBe(0);
    expect(await storedRun(runId, ({ state }) => state === 'finished')).toMatchObject({
      ...{ bestSoft: 7, reason: 'The time is over.' },
    });
    const kept = await loadSchedule(database, await runs.keep(runId, null));
    expect(kept.solution).toEqual(solution);
    expect(await runs.start(scheduleId, { seed: 1 }, { userId: null })).toBeString();
    await runs.close();
  });

  test('an end that the database will never take is not offered for ever: the run is interrupted', async () => {
    const { lost: refusing, runs, runId } = await aLosableRun('22021');
    refusing.lose();
    await runs.stop(runId);
    refusing.bringBack();
    await updateRun(database.queries, runId, { heartbeatAt: new Date(Date.now() - 60_000) });
    expect(await runs.recover()).toBe(1);
    expect((await runs.get(runId)).state).toBe('interrupted');
    await runs.close();
  });

  test('an end that could not be stored is stored when the server ends', async () => {
    const { solution, puppet, lost, runs, runId } = await aLosableRun();
    lost.lose();
    puppet.say(0, { solution });
    await runs.stop(runId);
    lost.bringBack();
    await runs.close();
    expect(await selectRun(database.queries, runId)).toMatchObject({ state: 'stopped', bestSoft: 7 });
  });

  const HOUR_MS = 3_600_000;

  // The embedded database has the clock of this process, and no other process.
  test.skipIf(kind.name !== 'PostgreSQL').each([-24, 24])(
    'a clock that is set by %p hours ends no run of another process',
    async (hours) => {
      const { scheduleId } = await aSchedule();
      const puppet = puppetSolver();
      const asOnServer = { ...database, kind: 'server' as const };
      const both = Array.from({ length: 2 }, () =>
        createRuns({ database: asOnServer, startSolve: puppet.startSolve, log, limit: 2 }),
      );
      const runId = await both[0]!.start(scheduleId, { seed: 1 }, { userId: null });
      await storedRun(runId, ({ state }) => state === 'running');
      try {
        setSystemTime(new Date(Date.now() + hours * HOUR_MS));
        expect(await both[1]!.recover()).toBe(0);
        expect(await both[0]!.recover()).toBe(0);
      } finally {
        setSystemTime();
        await Promise.all(both.map(({ close }) => close()));
      }
    },
  );

  test.each(['server', 'embedded'] as const)(
    'a run of a dead process is interrupted though the clock was set back since (%s)',
    async (kindOf) => {
      const { scheduleId } = await aSchedule();
      const puppet = puppetSolver();
      const dead = runsWith(puppet.startSolve);
      const runId = await dead.start(scheduleId, { seed: 1 }, { userId: null });
      await dead.stop(runId);
      await dead.close();
      const heartbeatAt = new Date(Date.now() + 24 * HOUR_MS);
      await updateRun(database.queries, runId, { state: 'running', finishedAt: null, heartbeatAt });
      const next = createRuns({
        ...{ database: { ...database, kind: kindOf }, startSolve: puppet.startSolve, log, limit: 2 },
      });
      expect(await next.recover()).toBe(1);
      expect((await next.get(runId)).state).toBe('interrupted');
      await next.close();
    },
  );

  test.each([
    { workers: 1, state: 'failed', reason: 'The solver ended without an answer.' },
    { workers: 2, state: 'stopped', reason: 'Somebody stopped it.' },
  ])('of $workers workers one that crashes leaves a run that has $state, with its best', async (expected) => {
    const { scheduleId } = await importProblem(database, sampleProblem(createRandom(11).below));
    const started: RunningWorker[] = [];
    const runs = createRuns({
      ...{ database, log, limit: 1, workers: expected.workers },
      startSolve: (request) => startRealSolve(request, (worker) => started.push(worker)),
    });
    const runId = await runs.start(scheduleId, { seed: 1, seconds: 60 }, { userId: null });
    await storedRun(runId, ({ placement }) => placement !== null);
    // Every worker has begun by then: one that dies before it has said anything is not replaced.
    if (expected.workers > 1) await Bun.sleep(3000);
    started[0]!.terminate();
    const until = performance.now() + 20_000;
    while (expected.workers > 1 && started.length < 3 && performance.now() < until) await Bun.sleep(50);
    if (expected.workers > 1) await runs.stop(runId);
    const { state, reason, placement } = await storedRun(runId, (run) => run.finishedAt !== null);
    expect([state, reason]).toEqual([expected.state, expected.reason]);
    expect(started.length).toBe(expected.workers === 1 ? 1 : 3);
    expect(placement).not.toBeNull();
    expect(await runs.keep(runId, null)).toBeString();
    await runs.close();
  });

  test('a solver without memory ends the run with the best that it had, and a reason that people understand', async () => {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const runId = await runs.start(scheduleId, { seed: 1 }, { userId: null });
    puppet.say(0, { solution });
    puppet.end(0, 'failed', { failure: 'RangeError: Out of memory' });
    const run = await storedRun(runId, ({ state }) => state === 'failed');
    expect(endInWords(run.reason!)).toStartWith('The solver ran out of memory.');
    const resumed = await runs.resume(runId, { userId: null });
    expect(puppet.requests[1]!.initial).toEqual(solution);
    await runs.stop(resumed);
    await runs.close();
  });

  test('a run whose end could not be stored does not hold its schedule for ever', async () => {
    const { scheduleId } = await aSchedule();
    const runs = runsWith(puppetSolver().startSolve);
    const runId = await runs.start(scheduleId, { seed: 1 }, { userId: null });
    await runs.stop(runId);
    const longAgo = new Date(Date.now() - 60_000);
    await updateRun(database.queries, runId, { state: 'running', finishedAt: null, heartbeatAt: longAgo });
    expect(await runs.recover()).toBe(1);
    expect((await runs.get(runId)).state).toBe('interrupted');
    await runs.close();
  });
});
