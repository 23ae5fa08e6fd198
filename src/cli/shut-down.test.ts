import { expect, test } from 'bun:test';
import { closePart, LONGEST } from './shut-down.ts';

/** Closes a part, and tells what was logged of it. */
async function logged(close: () => Promise<unknown>, mostMs?: number): Promise<string[]> {
  const said: string[] = [];
  const log = { error: (_: unknown, message?: string) => void said.push(message ?? '') };
  await closePart(log as Parameters<typeof closePart>[0], 'runs', close, mostMs);
  return said;
}

test('a part that closes is not told of, whatever it says at the end', async () => {
  expect(await logged(async () => null)).toEqual([]);
});

test('a part that hangs is waited for no longer than it may take, and told of', async () => {
  const startedAt = performance.now();
  const said = await logged(() => new Promise(() => {}), 50);
  expect(said).toEqual(['closing took longer than 0.05 seconds, and is waited for no longer']);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test('a part that fails keeps nobody from the others', async () => {
  expect(await logged(() => Promise.reject(new Error('gone')))).toEqual(['a part could not be closed']);
});

test('all parts together take less than systemd waits', () => {
  const all = Object.values(LONGEST).reduce((sum, ms) => sum + ms, 0);
  expect(all).toBeLessThan(90_000);
});
