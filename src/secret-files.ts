import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

function read(name: string, path: string): string {
  try {
    // An editor ends the last line, and no secret has more than one.
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure('invalid', `${name} names the file "${path}", which cannot be read (${code}).`, [], {
      cause: error,
    });
  }
}

/**
 * The environment with secrets that it does not have itself: from the file that `NAME_FILE` names, or from a file of that
 * name among systemd's credentials (`LoadCredential=`).
 *
 * @throws Failure `invalid` when a secret is given twice, or its file cannot be read.
 */
export function withSecretFiles(environment: Environment, names: Iterable<string>): Environment {
  const found: Record<string, string> = {};
  const { CREDENTIALS_DIRECTORY } = environment;
  for (const name of names) {
    const file = environment[`${name}_FILE`];
    const isSet = Boolean(environment[name]?.trim());
    if (file?.trim() && isSet) {
      throw new Failure('invalid', `${name} and ${name}_FILE are both set; keep one of them.`);
    }
    if (isSet) continue;
    const credential = CREDENTIALS_DIRECTORY && join(CREDENTIALS_DIRECTORY, name);
    if (file?.trim()) found[name] = read(`${name}_FILE`, file.trim());
    else if (credential && existsSync(credential)) found[name] = read(`The credential ${name}`, credential);
  }
  return { ...environment, ...found };
}
