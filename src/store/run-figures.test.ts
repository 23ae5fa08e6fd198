import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { demoSchool } from '../planning/demo-school.ts';
import { importProblem } from '../planning/import-problem.ts';
import type { Database } from './database.ts';
import { selectRunFigures } from './run-figures.ts';
import { insertRun } from './runs.ts';
import type { CurvePoint, RunState } from './schema/schedules.ts';
import { openMigrated, testDatabases } from './test-databases.ts';

describe.each([...testDatabases])('figures of runs on $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  }, 60_000);
  afterAll(() => database.close());

  test('count results, and tell speed and the time to a timetable that breaks no hard rule', async () => {
    expect(await selectRunFigures(database.queries)).toEqual({
      byResult: {},
      movesPerSecond: null,
      secondsToHardZero: null,
    });
    const { scheduleId } = await importProblem(database, demoSchool());
    const add = (state: RunState, minute: number, own: { moves?: number; curve?: CurvePoint[] }) =>
      insertRun(database.queries, {
        ...{ scheduleId, state, seed: 1, settings: {}, byKind: {}, processId: crypto.randomUUID() },
        ...{ startedAt: new Date(2026, 0, 1, 0, minute), elapsedMs: 2000 },
        ...{ evaluatedMoves: own.moves ?? 0, curve: own.curve ?? [] },
      });
    const curve: CurvePoint[] = [
      [0, 9, 50],
      [500, 0, 70],
      [1500, 0, 40],
    ];
    await add('finished', 1, { moves: 1000, curve });
    await add('stopped', 2, { moves: 3000, curve: [[100, 4, 1]] });
    await add('failed', 3, {});
    await add('finished', 4, { moves: 8000, curve: [[1250, 0, 0]] });
    expect(await selectRunFigures(database.queries)).toEqual({
      byResult: { failed: 1, finished: 2, stopped: 1 },
      movesPerSecond: { mean: 2000, last: 4000 },
      secondsToHardZero: { mean: 0.88, last: 1.25, runs: 2 },
    });
  });
});
