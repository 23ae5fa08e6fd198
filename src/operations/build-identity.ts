import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This file, or the part of a bundle that it is in. */
const OWN_FILE = fileURLToPath(import.meta.url);

/** What the program is made of. From source that is also what its libraries are, as far as it is told which. */
function programFiles(): string[] {
  // The binary's entry names its other parts by hashes of what is in them and in those that they name; elsewhere there is one.
  if (basename(OWN_FILE) !== 'build-identity.ts') return [process.versions.bun ? process.argv[1]! : OWN_FILE];
  const root = resolve(dirname(OWN_FILE), '../..');
  const sources = ['src', 'views'].flatMap((directory) =>
    readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .map((name) => join(root, directory, name)),
  );
  return [join(root, 'package.json'), join(root, 'bun.lock'), ...sources];
}

/** What this program has in common with other processes of the same build alone: another one may draw and count differently. */
export function buildIdentity(): string {
  const hash = createHash('sha256').update(process.versions.bun ?? process.version);
  for (const file of programFiles()) hash.update(readFileSync(file));
  return hash.digest('base64url');
}
