import { expect, test } from 'bun:test';
import { isSameData } from './same-data.ts';

test('data that says the same is the same, however it was made', () => {
  const made = () => ({
    id: 'a',
    times: [1, 2, [3]],
    room: null,
    of: Int32Array.of(1, -1),
    deep: { tags: ['x'] },
  });
  expect(isSameData(made(), made())).toBe(true);
  expect(isSameData({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(isSameData(undefined, undefined)).toBe(true);
  expect(isSameData(Number.NaN, Number.NaN)).toBe(true);
});

test('a field that is undefined counts as one that is not there', () => {
  expect(isSameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameData({ a: 1 }, { a: 1, b: undefined })).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 0 }],
  [{ a: 1, b: 0 }, { a: 1 }],
  [{ a: null }, {}],
  [
    [1, 2],
    [1, 2, 3],
  ],
  [
    [1, 2],
    [2, 1],
  ],
  [['1'], [1]],
  [[], {}],
  [{}, []],
  [{}, null],
  [Int32Array.of(1), Int32Array.of(2)],
  [Int32Array.of(1), [1]],
  [{ 0: 1 }, Int32Array.of(1)],
  [{ deep: { tags: ['x'] } }, { deep: { tags: ['y'] } }],
])('%j is not %j', (one, other) => {
  expect(isSameData(one, other)).toBe(false);
});
