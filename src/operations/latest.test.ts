import { expect, test } from 'bun:test';
import type { Sharing } from './cache.ts';
import { createLatest } from './latest.ts';

type Value = { readonly n: number };

/** What stands for the server that processes share, and what was fetched of it. */
function sharingOf(kept: Map<string, string>, fetched: string[] = []): Sharing {
  return {
    prefix: 'test ',
    cache: {
      get: async (key) => {
        fetched.push(key);
        return kept.get(key) ?? null;
      },
      put: (key, text) => kept.set(key, text) !== null,
    },
  };
}

const size = { most: 1000, of: () => 10 };

test('a value is known in its own state, here and in the other process', async () => {
  const kept = new Map<string, string>();
  const fetched: string[] = [];
  const one = createLatest<Value>(true, size, sharingOf(kept));
  const other = createLatest<Value>(true, size, sharingOf(kept, fetched));
  expect(await one.find('a', 'first')).toBeNull();
  one.keep('a', 'first', { n: 1 });
  expect(await one.find('a', 'first')).toEqual({ n: 1 });
  expect(await other.find('a', 'first')).toEqual({ n: 1 });
  fetched.length = 0;
  expect(await other.find('a', 'second')).toBeNull();
  expect(fetched).toEqual(['test state of a']);
  other.keep('a', 'second', { n: 2 });
  expect(await one.find('a', 'second')).toEqual({ n: 2 });
  expect(await one.find('a', 'first')).toBeNull();
  expect(kept.size).toBe(2);
  expect(one.usage()).toEqual({ asked: 4, found: 1, bytes: 10 });
});

test('a value of another state than is told is not known', async () => {
  const kept = new Map([
    ['test state of newer', 'state'],
    ['test newer', 'next state\n{"n":1}'],
    ['test state of gone', 'state'],
  ]);
  const shared = createLatest<Value>(true, size, sharingOf(kept));
  for (const key of ['newer', 'gone']) expect(await shared.find(key, 'state')).toBeNull();
});

test('the state of a value that is not sent is not told', async () => {
  const kept = new Map<string, string>();
  const { cache, prefix } = sharingOf(kept);
  const small = { ...cache, put: (key: string, text: string) => text.length < 20 && cache.put(key, text) };
  const one = createLatest<{ text: string }>(true, size, { cache: small, prefix });
  one.keep('a', 'state', { text: 'a long text of many letters' });
  expect(kept.size).toBe(0);
});

test('the least lately used make room', async () => {
  const own = createLatest<Value>(true, size);
  for (let n = 0; n < 200; n++) own.keep(`key ${n}`, 'state', { n });
  expect(own.usage().bytes).toBe(1000);
  expect([await own.find('key 0', 'state'), await own.find('key 199', 'state')]).toEqual([null, { n: 199 }]);
});

test('one that is larger than all may be is kept alone', async () => {
  const own = createLatest<Value>(true, { most: 1000, of: ({ n }) => n });
  own.keep('small', 'state', { n: 10 });
  own.keep('large', 'state', { n: 5000 });
  expect([await own.find('small', 'state'), await own.find('large', 'state')]).toEqual([null, { n: 5000 }]);
});

test('nothing is kept where that is not wanted', async () => {
  const kept = new Map<string, string>();
  const off = createLatest(false, size, sharingOf(kept));
  off.keep('a', 'state', { n: 1 });
  expect(await off.find('a', 'state')).toBeNull();
  expect([kept.size, off.usage()]).toEqual([0, { asked: 0, found: 0, bytes: 0 }]);
});
