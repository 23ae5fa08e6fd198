import { withSecretFiles } from '../secret-files.ts';
import { embeddedParts } from '../store/embedded-parts.ts';

/**
 * Has the embedded database made ready on another thread, where the environment names no server, while the rest of the program
 * is loaded. What is wrong is said by whoever uses it.
 */
export function startEarly(environment: Readonly<Record<string, string | undefined>>): void {
  try {
    const { DATABASE_URL, DB_HOST } = withSecretFiles(environment, ['DATABASE_URL']);
    if (!DATABASE_URL?.trim() && !DB_HOST?.trim()) embeddedParts().catch(() => {});
  } catch {}
}
