import { join } from 'node:path';

/** The oldest Node.js that the program runs on, as `package.json` says it too. */
const OLDEST = [20, 12] as const;

/** The version of the Node.js at a path; null when there is none, or when it is Bun under that name. */
function versionAt(path: string): string | null {
  try {
    const { stdout } = Bun.spawnSync([path, '-p', 'process.versions.bun ? "" : process.versions.node']);
    return stdout.toString().trim() || null;
  } catch {
    return null;
  }
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The first Node.js on the PATH that is new enough; null when there is none. */
export function findNode(): string | null {
  const candidates = (process.env.PATH ?? '').split(':').filter((directory) => directory !== '');
  const found = candidates
    .map((directory) => join(directory, 'node'))
    .find((path) => {
      const version = versionAt(path);
      return version !== null && isNewEnough(version);
    });
  return found ?? null;
}
