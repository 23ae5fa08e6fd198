import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the bundle that this module is part of. */
const OWN_DIRECTORY = dirname(fileURLToPath(import.meta.url));

/**
 * Where a file lies that was imported `with { type: 'file' }`. From the sources and in the binary such an import gives an
 * absolute path; in a bundle for Node.js one that is relative to the bundle, wherever the program was started.
 */
export function importedFile(path: string): string {
  return resolve(OWN_DIRECTORY, path);
}
