import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandToken, setUpToken } from '../accounts/secret.ts';
import { type Config, readConfig, secretsIn } from '../config.ts';
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

/** The secrets that sign, the one that the server uses first: the configured one, and the one that it has drawn itself. */
function signingSecrets({ dataDirectory, secret }: Config): string[] {
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
    const config = readConfig(environment);
    const signing = signingSecrets(config);
    const made = signing.flatMap((secret) => [setUpToken(secret), commandToken(secret)]);
    const redact = createRedact([...secretsIn(environment), ...signing, ...made]);
    const token = signing[0] === undefined ? config.monitoringToken : commandToken(signing[0]);
    const names = await writeSupportBundle(path, { config, environment, redact, token, days });
    for (const name of names) console.error(`  ${name}`);
    console.log(path);
    return 0;
  });
}
