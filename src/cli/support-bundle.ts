import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpToken } from '../accounts/secret.ts';
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

/** The secret that the installation has drawn for itself, and what is made of it. */
function drawnSecrets({ dataDirectory, secret }: Config): string[] {
  const path = join(dataDirectory, 'secret');
  const drawn = existsSync(path) ? [readFileSync(path, 'utf8').trim()] : [];
  const all = [...drawn, ...(secret === null ? [] : [secret])].filter((one) => one !== '');
  return [...all, ...all.map(setUpToken)];
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
    const redact = createRedact([...secretsIn(environment), ...drawnSecrets(config)]);
    const names = await writeSupportBundle(path, { config, environment, redact, days });
    for (const name of names) console.error(`  ${name}`);
    console.log(path);
    return 0;
  });
}
