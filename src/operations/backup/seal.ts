import { createHash } from 'node:crypto';
import { Failure } from '../../failure.ts';

/*
 * A seal: what stands behind the compressed bytes of an archive, so that no bit of it can change unnoticed; gzip itself does
 * not prove its head, nor the bits that fill its last byte. It is an empty gzip file of its own, with the checksum of all
 * bytes before it as its comment, so that `tar xzf` reads the archive all the same.
 */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);
const NOTHING = Buffer.from([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const DIGITS = 64;
const SEAL_BYTES = HEAD.length + DIGITS + NOTHING.length;

const sealOf = (checksum: string): Buffer => Buffer.concat([HEAD, Buffer.from(checksum), NOTHING]);

/** Adds its seal to a stream of bytes. */
export async function* sealed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of source) {
    hash.update(piece);
    yield piece;
  }
  yield sealOf(hash.digest('hex'));
}

/**
 * Takes the seal away. That nothing in it was changed is known only when all of it was read: then it throws if it was.
 *
 * @throws Failure `invalid`
 */
export async function* unsealed(source: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  for await (const piece of source) {
    const all = Buffer.concat([held, piece]);
    const given = all.subarray(0, Math.max(0, all.length - SEAL_BYTES));
    held = all.subarray(given.length);
    hash.update(given);
    yield given;
  }
  if (held.equals(sealOf(hash.digest('hex')))) return;
  throw new Failure('invalid', `${path} is damaged: it was cut, or something in it was changed.`);
}
