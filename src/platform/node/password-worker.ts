import { argon2id, argon2Verify } from 'hash-wasm';
import { hear, say } from './worker-side.ts';

/** Entry of a worker that makes one hash, or looks at one: on the main thread nobody would be answered meanwhile. */

/** A password to be hashed, or to be compared with a hash. */
export type PasswordTask = { readonly password: string; readonly hash: string | null };

/** As Bun makes its hashes. */
const SETTINGS = { memorySize: 65_536, iterations: 2, parallelism: 1, hashLength: 32 } as const;
const SALT_BYTES = 32;

async function resultOf({ password, hash }: PasswordTask): Promise<string | boolean> {
  if (hash !== null) return argon2Verify({ password, hash });
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return argon2id({ ...SETTINGS, password, salt, outputType: 'encoded' });
}

hear(async (task: PasswordTask) => say(await resultOf(task)));
