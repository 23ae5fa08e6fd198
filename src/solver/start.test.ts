import { describe, expect, test } from 'bun:test';
import { sampleProblem } from '../constraints/sample-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { createRandom } from './random.ts';
import type { Progress, RunningWorker } from './run.ts';
import { startSolve } from './start.ts';

const problem = sampleProblem(createRandom(11).below);

function listen() {
  const heard: Progress[] = [];
  const first = Promise.withResolvers<void>();
  const onProgress = (progress: Progress): void => {
    heard.push(progress);
    first.resolve();
  };
  return { heard, onProgress, first: first.promise };
}

describe('a solver in its worker', () => {
  test('says how it goes, and answers with the best when it is asked to stop', async () => {
    const { heard, onProgress, first } = listen();
    const run = startSolve({ problem, options: { seed: 1 }, onProgress });
    await first;
    await Bun.sleep(1100);
    run.stop();
    const outcome = await run.finished;
    expect(outcome.reason).toBe('stopped');
    expect(outcome.best).toEqual(heard.at(-1)!.best);
    expect(heard.length).toBeGreaterThanOrEqual(4);
    expect(heard.at(-1)!.movesPerSecond).toBeGreaterThan(0);
    expect(heard.find(({ solution }) => solution)?.solution?.timeOf).toBeInstanceOf(Int32Array);
  });

  test('ends by itself at its step limit', async () => {
    const run = startSolve({ problem, options: { seed: 1, steps: 5000 }, onProgress: () => {} });
    expect(await run.finished).toMatchObject({ reason: 'steps', evaluatedMoves: 5000 });
  });

  test('that throws ends its run as failed with the reason, and nothing else', async () => {
    const broken = { ...problem, constraints: [{ ...problem.constraints[0]!, kind: 'magic' }] };
    const run = startSolve({ problem: broken, options: { seed: 1 }, onProgress: () => {} });
    const outcome = await run.finished;
    expect(outcome.reason).toBe('failed');
    expect(outcome.failure).toContain('there is no kind "magic"');
    expect(outcome.solution).toBeNull();
  });

  test('that is terminated in the middle ends its run as failed, with the best that it had sent', async () => {
    const { onProgress, first } = listen();
    let made: RunningWorker | undefined;
    const run = startSolve({ problem, options: { seed: 1 }, onProgress }, (worker) => {
      made = worker;
    });
    await first;
    made?.terminate();
    const outcome = await run.finished;
    expect(outcome.reason).toBe('failed');
    expect(outcome.failure).toBe('The solver ended without an answer.');
    expect(outcome.solution).not.toBeNull();
    expect(outcome.best).not.toBeNull();
  });

  test('that cannot be sent its problem fails as well', async () => {
    const unsendable = { ...problem, name: (() => '') as unknown as string } satisfies Problem;
    const run = startSolve({ problem: unsendable, options: { seed: 1 }, onProgress: () => {} });
    expect((await run.finished).reason).toBe('failed');
  });
});
