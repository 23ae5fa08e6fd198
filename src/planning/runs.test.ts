import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { costOf } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import type { StartSolve } from '../solver/run.ts';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import type { Solution } from '../timetable/solution.ts';
import { importProblem } from './import-problem.ts';
import { loadSchedule } from './load-schedule.ts';
import { puppetSolver } from './puppet-solver.fixture.ts';
import { keptLog } from './run-log.fixture.ts';
import type { RunView } from './run-state.ts';
import { createRuns, type Runs } from './runs.ts';

function ended(runs: Runs, runId: string): Promise<RunView> {
  return new Promise((resolve) => {
    const unwatch = runs.watch(runId, (run) => {
      if (run.finishedAt === null) return;
      queueMicrotask(() => unwatch());
      resolve(run);
    });
  });
}

describe.each([...testDatabases])('solver runs on the $name', (kind) => {
  let database: Database;
  const { log, lines, errors } = keptLog();
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  let drawn = 0;
  async function aSchedule(): Promise<{ scheduleId: string; solution: Solution }> {
    const problem = sampleProblem((count) => {
      drawn = (drawn * 31 + 17) % 9973;
      return drawn % count;
    });
    const { scheduleId } = await importProblem(database, problem);
    const solution = {
      timeOf: Int32Array.from(problem.lessons, (lesson) => lesson.times[0]!),
      roomOf: Int32Array.from(problem.lessons, (lesson) => lesson.rooms[0] ?? -1),
    };
    return { scheduleId, solution };
  }
  function runsWith(startSolve: StartSolve, limit = 2) {
    return createRuns({ database, startSolve, log, limit });
  }

  test('tell their progress to whoever watches, and are kept as a new version', async () => {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const runId = await runs.start(scheduleId, { seed: 3, seconds: 9 }, { userId: null });
    const seen: (number | null)[] = [];
    runs.watch(runId, (run) => seen.push(run.bestSoft));
    puppet.say(0, { solution });
    puppet.end(0, 'time', { solution });
    expect(await ended(runs, runId)).toMatchObject({
      state: 'finished',
      reason: 'The time is over.',
      hasPlacement: true,
    });
    expect(seen).toContain(7);
    expect(puppet.requests[0]!.options).toMatchObject({ seed: 3, seconds: 9 });

    const version = await runs.keep(runId, null);
    expect((await loadSchedule(database, version)).solution).toEqual(solution);
    expect(await runs.keep(runId, null)).toBe(version);
    expect((await loadSchedule(database, scheduleId)).solution.timeOf.every((time) => time === -1)).toBe(
      true,
    );
    await runs.close();
  });

  test('go on from the places of a schedule, with a price on each lesson that moves, where that is asked', async () => {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const first = await runs.start(scheduleId, { seed: 1 }, { userId: null });
    puppet.end(0, 'time', { solution });
    await ended(runs, first);
    const version = await runs.keep(first, null);

    const runId = await runs.start(
      version,
      { seed: 1, start: 'schedule', priceOfMove: 12 },
      { userId: null },
    );
    const { problem, initial } = puppet.requests[1]!;
    expect(initial).toEqual(solution);
    const rule = problem.constraints.at(-1)!;
    expect(rule).toMatchObject({ kind: 'least-change', hard: false, weight: 12 });
    const stored = (await loadSchedule(database, version)).problem;
    expect(problem.constraints.length).toBe(stored.constraints.length + 1);
    // Nothing has moved yet, so that the price is not part of the cost.
    expect((await runs.get(runId)).bestSoft).toBe(costOf(stored, solution).soft);
    const moved = { ...solution, timeOf: solution.timeOf.slice() };
    const other = problem.lessons.findIndex((lesson) => lesson.times.length > 1);
    moved.timeOf[other] = problem.lessons[other]!.times[1]!;
    expect(costOf(problem, moved).soft).toBe(costOf(stored, moved).soft + 12);
    puppet.end(1, 'time', { solution: null });
    await ended(runs, runId);

    const again = await runs.resume(runId, { userId: null });
    expect((await runs.get(again)).settings).toMatchObject({ start: 'schedule', priceOfMove: 12 });
    expect(puppet.requests[2]!.problem.constraints.at(-1)!.kind).toBe('least-change');
    await runs.close();
  });

  test('are one at a time for a schedule, and wait when enough others are at work', async () => {
    const [one, other] = [await aSchedule(), await aSchedule()];
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve, 1);
    const first = await runs.start(one.scheduleId, { seed: 1 }, { userId: null });
    expect(runs.start(one.scheduleId, { seed: 1 }, { userId: null })).rejects.toThrow('being solved already');
    const second = await runs.start(other.scheduleId, { seed: 1 }, { userId: null });
    expect((await runs.get(second)).state).toBe('queued');
    await runs.stop(first);
    expect((await runs.get(first)).state).toBe('stopped');
    expect((await runs.get(second)).state).toBe('running');
    await runs.stop(second);
    await runs.close();
  });

  test('that fail say why, keep the best they had, and can be resumed from it', async () => {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const runId = await runs.start(scheduleId, { seed: 1, seconds: 5 }, { userId: null });
    puppet.say(0, { solution });
    puppet.end(0, 'failed', { failure: 'out of memory', best: null });
    expect(await ended(runs, runId)).toMatchObject({
      state: 'failed',
      reason: 'out of memory',
      hasPlacement: true,
    });
    expect(errors()).toContain('a solver run failed');
    const next = await runs.resume(runId, { userId: null });
    expect(puppet.requests[1]!.initial).toEqual(solution);
    await runs.stop(next);
    await runs.close();
  });

  test('name in the log the request that asked for them, from then on until they end', async () => {
    const { scheduleId } = await aSchedule();
    const puppet = puppetSolver();
    const runs = runsWith(puppet.startSolve);
    const run = await runs.start(scheduleId, { seed: 1 }, { userId: null, requestId: 'request-7' });
    puppet.requests[0]!.onWorkerLost!({ failure: 'out of memory' });
    puppet.end(0, 'failed', { failure: 'out of memory' });
    await ended(runs, run);
    const told = lines.filter(({ context }) => 'run' in context && context.run === run);
    expect(told).toMatchObject([
      { level: 'info', context: { requestId: 'request-7', schedule: scheduleId } },
      { level: 'warn', context: { requestId: 'request-7', failure: 'out of memory' } },
      { level: 'error', context: { requestId: 'request-7', failure: 'out of memory' } },
    ]);
    await runs.close();
  });

  test('of a process that died are interrupted, with the best that was stored', async () => {
    const { scheduleId, solution } = await aSchedule();
    const puppet = puppetSolver();
    const dying = runsWith(puppet.startSolve);
    const runId = await dying.start(scheduleId, { seed: 1, seconds: 5 }, { userId: null });
    puppet.say(0, { solution });
    await Bun.sleep(1300);

    const next = createRuns({
      database: { ...database, kind: 'embedded' },
      startSolve: puppet.startSolve,
      log,
      limit: 2,
    });
    expect(await next.recover()).toBe(1);
    expect(await next.get(runId)).toMatchObject({ state: 'interrupted', bestSoft: 7, hasPlacement: true });
    const resumed = await next.resume(runId, { userId: null });
    expect(puppet.requests[1]!.initial).toEqual(solution);
    await next.stop(resumed);
    await next.close();
    await dying.close();
  });

  test('that only waited in a process that died are told as not begun, and can be started again', async () => {
    const [one, other] = [await aSchedule(), await aSchedule()];
    const puppet = puppetSolver();
    const dying = runsWith(puppet.startSolve, 1);
    const working = await dying.start(one.scheduleId, { seed: 1 }, { userId: null });
    const waiting = await dying.start(other.scheduleId, { seed: 4, seconds: 8 }, { userId: null });

    const next = createRuns({
      database: { ...database, kind: 'embedded' },
      startSolve: puppet.startSolve,
      log,
      limit: 2,
    });
    expect(await next.recover()).toBe(2);
    expect((await next.get(working)).state).toBe('interrupted');
    expect(await next.get(waiting)).toMatchObject({
      state: 'unstarted',
      reason: 'The server stopped before it began.',
    });
    const again = await next.resume(waiting, { userId: null });
    expect(puppet.requests.at(-1)!.options).toMatchObject({ seed: 4, seconds: 8 });
    await next.stop(again);
    await next.close();
    await dying.close();
  });

  test('that are cut off by the end of the server are interrupted', async () => {
    const { scheduleId } = await aSchedule();
    const runs = runsWith(puppetSolver().startSolve);
    const runId = await runs.start(scheduleId, { seed: 1 }, { userId: null });
    await runs.close();
    expect((await runs.get(runId)).state).toBe('interrupted');
    expect(runs.keep(runId, null)).rejects.toThrow('nothing to keep');
  });
});
