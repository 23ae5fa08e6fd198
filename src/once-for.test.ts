import { expect, test } from 'bun:test';
import { onceFor } from './once-for.ts';

test('an answer is found once for each object, also one that counts as nothing, and anew after a failure', () => {
  let found = 0;
  const lengthOf = onceFor((names: readonly string[]) => {
    found++;
    if (names.includes('fails')) throw new Error('no answer');
    return names.length;
  });
  const none: string[] = [];
  const two = ['Ada', 'Ben'];
  expect([lengthOf(none), lengthOf(two), lengthOf(none), lengthOf(two), found]).toEqual([0, 2, 0, 2, 2]);
  expect(lengthOf(['Ada', 'Ben'])).toBe(2);
  expect(found).toBe(3);
  const failing = ['fails'];
  expect(() => lengthOf(failing)).toThrow('no answer');
  expect(() => lengthOf(failing)).toThrow('no answer');
  expect(found).toBe(5);
});
