import { describe, expect, test } from 'bun:test';
import * as onBun from './bun/password.ts';
import * as onNode from './node/password.ts';

const platforms = [
  { name: 'Bun', own: onBun, other: onNode },
  { name: 'Node.js', own: onNode, other: onBun },
];

describe.each(platforms)('a password that was hashed on $name', ({ own, other }) => {
  test('is known on both platforms, and no other password is', async () => {
    const hash = await own.hashPassword('correct horse – батарея 🔋');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=2,p=1\$[\w+/]{43}\$[\w+/]{43}$/);
    for (const platform of [own, other]) {
      expect(await platform.isPassword('correct horse – батарея 🔋', hash)).toBe(true);
      expect(await platform.isPassword('correct horse', hash)).toBe(false);
      expect(await platform.isPassword('', hash)).toBe(false);
    }
  });
});

test('a hash is never made twice, and there is none of an empty password', async () => {
  for (const { own } of platforms) {
    expect(await own.hashPassword('the same')).not.toBe(await own.hashPassword('the same'));
    expect((async () => own.hashPassword(''))()).rejects.toThrow();
  }
});
