import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The installation's secret, which signs cookies: kept in a file that is drawn at the first start. */
export function keptSecret(directory: string): string {
  const path = join(directory, 'secret');
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(directory, { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  writeFileSync(unfinished, `${secret}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
  return secret;
}

/** The token of the address at which the first administrator is set up; the same for every process with the secret. */
export function setUpToken(secret: string): string {
  return createHmac('sha256', secret).update('set-up').digest('base64url');
}
