import { expect, test } from 'bun:test';
import { createSeal, type Seal } from './seal.ts';

test('what was sealed is read by all with the secret, for its own key alone', () => {
  const [one, same, other] = ['a secret', 'a secret', 'another'].map(createSeal) as [Seal, Seal, Seal];
  for (const text of ['', 'Grüße\n', '{"n":1}']) {
    const sealed = one.close('key', text);
    expect(same.open('key', sealed)).toBe(text);
    expect(same.open('other key', sealed)).toBeNull();
    expect(other.open('key', sealed)).toBeNull();
    expect(same.open('key', `${sealed} `)).toBeNull();
    expect(same.open('key', sealed.slice(1))).toBeNull();
  }
  expect(same.nameOf('key')).toBe(one.nameOf('key'));
  expect(other.nameOf('key')).not.toBe(one.nameOf('key'));
});

test('what was never sealed is nothing', () => {
  const { open } = createSeal('a secret');
  for (const text of ['', 'OK', '{"n":1}', 'é'.repeat(43), 'x'.repeat(10_000)])
    expect(open('key', text)).toBeNull();
});
