import { afterEach, expect, setSystemTime, test } from 'bun:test';
import type { Outcome, SolveRequest } from '../solver/run.ts';
import { watchWorkers } from './worker-watch.ts';

afterEach(() => {
  setSystemTime();
});

const outcome = (reason: Outcome['reason']): Outcome => ({
  ...{ reason, best: null, solution: null, elapsedMs: 0, evaluatedMoves: 0 },
});
const request = {} as SolveRequest;

/** Watches runs that end as they are told to. */
function watchedEnds(...reasons: Outcome['reason'][]) {
  let lost = 0;
  const ends = reasons.map(outcome);
  const watch = watchWorkers(
    () => ({ stop: () => {}, finished: Promise.resolve(ends.shift()!) }),
    () => lost++,
  );
  return { watch, lost: () => lost };
}

test('runs at work and those that have failed are counted, and of each that fails somebody is told', async () => {
  const { watch, lost } = watchedEnds('failed', 'time');
  const run = watch.startSolve(request);
  expect(watch.workers()).toEqual({ lost: 0, atWork: 1 });
  await run.finished;
  await watch.startSolve(request).finished;
  expect(watch.workers()).toEqual({ lost: 1, atWork: 0 });
  expect(lost()).toBe(1);
});

test('a worker that dies without its run is counted, and whoever started the run is told too', async () => {
  const told: unknown[] = [];
  let failed = 0;
  const watch = watchWorkers(
    ({ onWorkerLost }) => {
      onWorkerLost?.({ failure: 'out of memory' });
      return { stop: () => {}, finished: Promise.resolve(outcome('time')) };
    },
    () => failed++,
  );
  await watch.startSolve({ ...request, onWorkerLost: (worker) => told.push(worker) }).finished;
  expect(watch.workers()).toEqual({ lost: 1, atWork: 0 });
  expect(failed).toBe(0);
  expect(told).toEqual([{ failure: 'out of memory' }]);
});

test.each([-24, 24])('a clock that is set by %p hours makes none of them older or newer', async (hours) => {
  const { watch } = watchedEnds('failed');
  await watch.startSolve(request).finished;
  setSystemTime(new Date(Date.now() + hours * 3_600_000));
  expect(watch.workers().lost).toBe(1);
});
