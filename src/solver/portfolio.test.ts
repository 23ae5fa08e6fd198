import { describe, expect, test } from 'bun:test';
import { costOf } from '../constraints/explain.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { compareCost } from '../timetable/solution.ts';
import type { Progress, RunningWorker } from './run.ts';
import { betterThan, createSharedBest, offer } from './shared-best.ts';
import { startSolve } from './start.ts';

const solution = (time: number) => ({ timeOf: Int32Array.of(time, -1), roomOf: Int32Array.of(3, -1) });

describe('the shared best', () => {
  test('gives the best of all workers to those who have a worse one', () => {
    const shared = createSharedBest(2, 2);
    expect(betterThan(shared, null)).toBeNull();
    offer(shared, 0, { hard: 1, soft: 5 }, solution(1));
    offer(shared, 1, { hard: 0, soft: 9 }, solution(2));
    offer(shared, 0, { hard: 0, soft: 12 }, solution(7));
    expect(betterThan(shared, { hard: 0, soft: 10 })).toEqual({
      slot: 1,
      cost: { hard: 0, soft: 9 },
      solution: solution(2),
    });
    expect(betterThan(shared, { hard: 0, soft: 9 })).toBeNull();
    offer(shared, 0, { hard: 0, soft: 3 }, solution(8));
    expect(betterThan(shared, null)?.solution).toEqual(solution(8));
  });
});

describe('several workers', () => {
  const problem = demoSchool();

  test('tell together how it goes, never worse than before, and end with the best of all', async () => {
    const heard: Progress[] = [];
    const run = startSolve({
      problem,
      options: { seed: 1, seconds: 3, workers: 2 },
      onProgress: (progress) => heard.push(progress),
    });
    const outcome = await run.finished;
    expect(outcome.reason).toBe('time');
    expect(costOf(problem, outcome.solution!)).toEqual(outcome.best!);
    expect(heard.length).toBeGreaterThan(0);
    for (const [i, { best }] of heard.entries()) {
      if (i > 0) expect(compareCost(best, heard[i - 1]!.best)).toBeLessThanOrEqual(0);
    }
    for (const { best, solution: told } of heard) if (told) expect(costOf(problem, told)).toEqual(best);
  });

  test('go on when one of them dies, with another in its place', async () => {
    const workers: RunningWorker[] = [];
    const first = Promise.withResolvers<void>();
    let lost = 0;
    const run = startSolve(
      {
        ...{ problem, options: { seed: 1, workers: 2 } },
        onProgress: () => first.resolve(),
        onWorkerLost: () => lost++,
      },
      (worker) => workers.push(worker),
    );
    await first.promise;
    await Bun.sleep(1000);
    workers[0]!.terminate();
    for (let waited = 0; workers.length < 3 && waited < 25_000; waited += 50) await Bun.sleep(50);
    expect(workers.length).toBe(3);
    expect(lost).toBe(1);
    await Bun.sleep(500);
    run.stop();
    const outcome = await run.finished;
    expect(outcome.reason).toBe('stopped');
    expect(costOf(problem, outcome.solution!)).toEqual(outcome.best!);
  });

  test('have the asked steps each, however soon the first one has made its own', async () => {
    const workers: RunningWorker[] = [];
    const run = startSolve(
      { problem, options: { seed: 1, steps: 20_000, workers: 2 }, onProgress: () => {} },
      (worker) => workers.push(worker),
    );
    const outcome = await run.finished;
    expect(outcome.reason).toBe('steps');
    expect(workers.length).toBe(2);
    expect(outcome.evaluatedMoves).toBeGreaterThanOrEqual(40_000);
  });

  test('end at once when they are stopped while some of them have only begun to load', async () => {
    const second = Promise.withResolvers<void>();
    let count = 0;
    const run = startSolve({ problem, options: { seed: 1, workers: 2 }, onProgress: () => {} }, () => {
      count++;
      if (count === 2) second.resolve();
    });
    await second.promise;
    run.stop();
    const outcome = await run.finished;
    expect(outcome.reason).toBe('stopped');
    expect(costOf(problem, outcome.solution!)).toEqual(outcome.best!);
  });

  test('fail when none of them can begin', async () => {
    const broken = { ...problem, constraints: [{ ...problem.constraints[0]!, kind: 'magic' }] };
    const run = startSolve({ problem: broken, options: { seed: 1, workers: 2 }, onProgress: () => {} });
    const outcome = await run.finished;
    expect(outcome.reason).toBe('failed');
    expect(outcome.failure).toContain('there is no kind "magic"');
  });
});
