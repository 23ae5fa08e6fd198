import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This file, or the bundle that it is part of with all others. */
const OWN_FILE = fileURLToPath(import.meta.url);

function programFiles(): string[] {
  if (basename(OWN_FILE) !== 'build-identity.ts') return [OWN_FILE];
  const root = resolve(dirname(OWN_FILE), '../..');
  return ['src', 'views'].flatMap((directory) =>
    readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .map((name) => join(root, directory, name)),
  );
}

/** What this program has in common with other processes of the same build alone: another one may draw and count differently. */
export function buildIdentity(): string {
  const hash = createHash('sha256');
  for (const file of programFiles()) hash.update(readFileSync(file));
  return hash.digest('base64url');
}
