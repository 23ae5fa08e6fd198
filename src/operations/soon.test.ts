import { expect, test } from 'bun:test';
import { soon } from './soon.ts';

test('an answer and a refusal are passed on, and silence is a refusal after a while', async () => {
  expect(await soon(Promise.resolve('here'), 1000)).toBe('here');
  await expect(soon(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
  await expect(soon(new Promise(() => {}), 20)).rejects.toThrow('the database gives no answer');
});
