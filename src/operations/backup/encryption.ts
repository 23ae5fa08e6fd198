import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  type ScryptOptions,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Failure } from '../../failure.ts';

/*
 * An encrypted archive: a head, the archive in AES-256-GCM, and the 16 bytes that prove that nothing was changed.
 * The head: 8 letters, the power of two of scrypt's cost, 16 bytes of salt, 12 of the nonce, and 16 that tell whether a
 * passphrase is the right one. All of it is proven with the rest.
 */
const LETTERS = Buffer.from('SBCRYPT1');
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const CHECK_BYTES = 16;
const PROOF_BYTES = 16;
const PLAIN_HEAD_BYTES = LETTERS.length + 1 + SALT_BYTES + NONCE_BYTES;
const HEAD_BYTES = PLAIN_HEAD_BYTES + CHECK_BYTES;
/** 32 MB of memory and some 100 ms for each guess. */
const COST_POWER = 15;
const MOST_COST_POWER = 20;

type Keys = { readonly content: Buffer; readonly check: Buffer };

async function keysOf(passphrase: string, salt: Buffer, costPower: number): Promise<Keys> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options: ScryptOptions = { N: 2 ** costPower, r: 8, p: 1, maxmem: 2 ** costPower * 2048 };
  scrypt(passphrase.normalize(), salt, 64, options, (error, key) => (error ? reject(error) : resolve(key)));
  const key = await promise;
  return { content: key.subarray(0, 32), check: key.subarray(32) };
}

function checkOf(keys: Keys, plainHead: Buffer): Buffer {
  return createHmac('sha256', keys.check).update(plainHead).digest().subarray(0, CHECK_BYTES);
}

/** Encrypts a stream of bytes. */
export async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const plainHead = Buffer.concat([LETTERS, Buffer.from([COST_POWER]), salt, nonce]);
  const keys = await keysOf(passphrase, salt, COST_POWER);
  const head = Buffer.concat([plainHead, checkOf(keys, plainHead)]);
  const cipher = createCipheriv('aes-256-gcm', keys.content, nonce).setAAD(head);
  yield head;
  for await (const piece of source) yield cipher.update(piece);
  yield cipher.final();
  yield cipher.getAuthTag();
}

async function readPart(path: string, from: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether a file is an encrypted archive. */
export async function isEncrypted(path: string): Promise<boolean> {
  return (await readPart(path, 0, LETTERS.length)).equals(LETTERS);
}

/**
 * Decrypts an archive. That nothing in it was changed is known only when all of it was read: then it throws if it was.
 *
 * @throws Failure `invalid` when the passphrase is not the right one, or missing
 */
export async function* decrypted(
  path: string,
  size: number,
  passphrase: string | null,
): AsyncGenerator<Uint8Array> {
  if (passphrase === null) {
    throw new Failure(
      'invalid',
      `${path} is encrypted: set BACKUP_PASSPHRASE to the passphrase it was made with.`,
    );
  }
  const head = await readPart(path, 0, HEAD_BYTES);
  const costPower = head[LETTERS.length] ?? 0;
  if (size < HEAD_BYTES + PROOF_BYTES || costPower > MOST_COST_POWER) {
    throw new Failure('invalid', `${path} is damaged: its head is cut or unreadable.`);
  }
  const plainHead = head.subarray(0, PLAIN_HEAD_BYTES);
  const salt = head.subarray(LETTERS.length + 1, LETTERS.length + 1 + SALT_BYTES);
  const keys = await keysOf(passphrase, salt, costPower);
  if (!timingSafeEqual(checkOf(keys, plainHead), head.subarray(PLAIN_HEAD_BYTES))) {
    throw new Failure(
      'invalid',
      `${path} cannot be read: BACKUP_PASSPHRASE is not the passphrase that it was made with.`,
    );
  }
  const nonce = head.subarray(PLAIN_HEAD_BYTES - NONCE_BYTES, PLAIN_HEAD_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keys.content, nonce).setAAD(head);
  decipher.setAuthTag(await readPart(path, size - PROOF_BYTES, PROOF_BYTES));
  const content = createReadStream(path, { start: HEAD_BYTES, end: size - PROOF_BYTES - 1 });
  for await (const piece of content) yield decipher.update(piece as Uint8Array);
  yield decipher.final();
}
