import { expect, test } from 'bun:test';
import type { Sharing } from './cache.ts';
import { createLatest } from './latest.ts';

type Value = { readonly n: number };

/** What stands for the server that processes share. */
function sharingOf(kept: Map<string, string>): Sharing<Value> {
  return {
    prefix: 'test ',
    read: (json) => (typeof (json as Value | null)?.n === 'number' ? (json as Value) : null),
    cache: { get: async (key) => kept.get(key) ?? null, put: (key, text) => void kept.set(key, text) },
  };
}

const size = { most: 1000, of: () => 10 };

test('a value is known in its own state, here and in the other process', async () => {
  const kept = new Map<string, string>();
  const [one, other] = [kept, kept].map((shared) => createLatest(true, size, sharingOf(shared))) as [
    ReturnType<typeof createLatest<Value>>,
    ReturnType<typeof createLatest<Value>>,
  ];
  expect(await one.find('a', 'first')).toBeNull();
  one.keep('a', 'first', { n: 1 });
  expect(await one.find('a', 'first')).toEqual({ n: 1 });
  expect(await other.find('a', 'first')).toEqual({ n: 1 });
  expect(await other.find('a', 'second')).toBeNull();
  other.keep('a', 'second', { n: 2 });
  expect(await one.find('a', 'second')).toEqual({ n: 2 });
  expect(await one.find('a', 'first')).toBeNull();
  expect(kept.size).toBe(1);
  expect(one.usage()).toEqual({ asked: 4, found: 1, bytes: 10 });
});

test('nonsense on the server is not known, and the least lately used makes room', async () => {
  const kept = new Map([
    ['test torn', 'state\n{"n":'],
    ['test strange', 'state\n{"m":1}'],
    ['test bare', 'state'],
  ]);
  const shared = createLatest(true, size, sharingOf(kept));
  for (const key of ['torn', 'strange', 'bare']) expect(await shared.find(key, 'state')).toBeNull();
  const own = createLatest<Value>(true, size);
  for (let n = 0; n < 200; n++) own.keep(`key ${n}`, 'state', { n });
  expect(own.usage().bytes).toBe(1000);
  expect([await own.find('key 0', 'state'), await own.find('key 199', 'state')]).toEqual([null, { n: 199 }]);
});

test('nothing is kept where that is not wanted', async () => {
  const kept = new Map<string, string>();
  const off = createLatest(false, size, sharingOf(kept));
  off.keep('a', 'state', { n: 1 });
  expect(await off.find('a', 'state')).toBeNull();
  expect([kept.size, off.usage()]).toEqual([0, { asked: 0, found: 0, bytes: 0 }]);
});
