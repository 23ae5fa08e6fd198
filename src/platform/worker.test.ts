import { describe, expect, test } from 'bun:test';
import { startModule } from '#platform/worker.ts';

/** What is heard of a worker that fails in some way, until it has ended. */
async function heardOf(how: string) {
  const worker = startModule<string, never>(new URL('./failing-worker.fixture.ts', import.meta.url));
  const failures: { readonly message: string; readonly trace: string }[] = [];
  await new Promise<void>((resolve) => {
    worker.listen({
      onMessage: () => {},
      onFailure: (message, trace) => failures.push({ message, trace }),
      onEnd: resolve,
    });
    worker.send(how);
  });
  return failures;
}

describe('a worker that fails leaves its process alone, and is told of in its own words', () => {
  test.each([
    ['throw', 'It is broken,\nin two lines.'],
    ['memory', 'RangeError: Out of memory'],
    ['stack', 'RangeError: Maximum call stack size exceeded.'],
  ])('when it fails by %s', async (how, message) => {
    const failures = await heardOf(how);
    expect(failures.map((failure) => failure.message)).toEqual([message]);
    // Whoever mends it is told where.
    expect(failures[0]!.trace).toContain('failing-worker.fixture.ts');
  });

  test('when it ends without a word', async () => {
    expect(await heardOf('exit')).toEqual([]);
  });
});
