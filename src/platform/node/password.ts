import { argon2id, argon2Verify } from 'hash-wasm';
import type { Passwords } from '../types.ts';

/** As Bun makes its hashes. */
const SETTINGS = { memorySize: 65_536, iterations: 2, parallelism: 1, hashLength: 32 } as const;
const SALT_BYTES = 32;

export const hashPassword: Passwords['hashPassword'] = (password) =>
  argon2id({
    ...SETTINGS,
    password,
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    outputType: 'encoded',
  });

// No hash is that of an empty password; the library refuses to look.
export const isPassword: Passwords['isPassword'] = async (password, hash) =>
  password !== '' && argon2Verify({ password, hash });
