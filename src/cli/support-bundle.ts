import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandToken, setUpToken } from '../accounts/secret.ts';
import { type Config, type Environment, readConfig, secretsIn } from '../config.ts';
import { Failure } from '../failure.ts';
import { momentInName } from '../operations/backup/archive-files.ts';
import { writeSupportBundle } from '../operations/support/bundle.ts';
import { createRedact } from '../operations/support/redact.ts';
import { answer, readArguments, readNumber } from './command.ts';

export const usage = `usage: schedule-builder support-bundle [--out FILE] [--days N]

Packs what a support ticket needs into one .tar.gz: logs, settings, what doctor finds, health, versions, runs of jobs. Secrets
and addresses of people are taken out; look at it before you send it all the same. Works while the server runs, is stopped, or
cannot start.

  --out FILE   the file to write; without it, one in the working directory
  --days N     logs of the last N days, 14 when not given`;

const DEFAULT_DAYS = 14;

/** What of a configuration a bundle needs in any case. */
type Places = Pick<Config, 'dataDirectory' | 'secret' | 'logDirectory' | 'logFile'>;

/** The configuration; null where it is wrong, for which a bundle may be wanted. */
function configurationOf(environment: Environment): Config | null {
  try {
    return readConfig(environment);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** What the variables say as they stand, where not all of them are right. */
function placesIn({ DATA_DIR, JWT_SECRET, LOG_DIR, LOG_FILE }: Environment): Places {
  return {
    ...{ dataDirectory: DATA_DIR || 'data', secret: JWT_SECRET || null },
    ...{ logDirectory: LOG_DIR || null, logFile: LOG_FILE || null },
  };
}

/** The secrets that sign, the one that the server uses first: the configured one, and the one that it has drawn itself. */
function signingSecrets({ dataDirectory, secret }: Places): string[] {
  let drawn = '';
  try {
    drawn = readFileSync(join(dataDirectory, 'secret'), 'utf8').trim();
  } catch {
    // There is none yet, or whoever asks may not read it: then the server is asked as far as anybody may.
  }
  return [secret ?? '', drawn].filter((one) => one !== '');
}

/** Packs what a support ticket needs. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values } = readArguments(
      args,
      { out: { type: 'string' }, days: { type: 'string' } },
      { least: 0, most: 0 },
    );
    const days = readNumber('days', values.days, { least: 1, most: 3650 }) ?? DEFAULT_DAYS;
    const path = values.out ?? `schedule-builder-support-${momentInName(new Date())}.tar.gz`;
    if (existsSync(path)) throw new Failure('conflict', `There is a file ${path} already.`);
    const environment = process.env;
    const config = configurationOf(environment);
    const places = config ?? placesIn(environment);
    const signing = signingSecrets(places);
    const secrets = secretsIn(environment);
    // Where the configuration is wrong, any of them may be the one that signs.
    const made = [...signing, ...(config ? [] : secrets)].flatMap((secret) => [
      setUpToken(secret),
      commandToken(secret),
    ]);
    const redact = createRedact([...secrets, ...signing, ...made]);
    const token = signing[0] === undefined ? (config?.monitoringToken ?? null) : commandToken(signing[0]);
    const names = await writeSupportBundle(path, { config, logs: places, environment, redact, token, days });
    for (const name of names) console.error(`  ${name}`);
    console.log(path);
    return 0;
  });
}
