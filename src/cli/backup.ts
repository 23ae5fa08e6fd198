import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Config, readConfig } from '../config.ts';
import { Failure } from '../failure.ts';
import { type ListedArchive, listArchives } from '../operations/backup/archive-files.ts';
import { createBackup } from '../operations/backup/create-backup.ts';
import { pruneBackups } from '../operations/backup/prune-backups.ts';
import { restoreBackup } from '../operations/backup/restore-backup.ts';
import { verifyBackup } from '../operations/backup/verify-backup.ts';
import { bytesText } from '../operations/bytes-text.ts';
import { answer, misused, readArguments } from './command.ts';
import { withUnmigratedDatabase } from './database.ts';

export const usage = `usage: schedule-builder backup create | list | verify FILE | prune | restore FILE

Archives are put into BACKUP_DIR (without it, DATA_DIR/backups). FILE is a path, or the name of one of them.

  create                 makes one; of the embedded database only while no server has it open. A running server makes one
                         when it is asked: POST /api/jobs/backup/runs with "Authorization: Bearer MONITORING_TOKEN"
  list [--json]          lists them
  verify FILE            restores one into a scratch database and compares every row; the configured one is not touched
  verify --last | --all  the same with the last one, or with all
  prune                  removes those that need not be kept: see BACKUP_RETENTION_DAYS and what follows it
  restore FILE [--yes] [--even-in-use]
                         puts what one holds in the place of the configured database, of either kind, whichever it came
                         from; the old data is kept aside. Stop the server first.
  --yes                  does not ask
  --even-in-use          restores into a PostgreSQL database to which others are connected`;

const ACTIONS = ['create', 'list', 'verify', 'prune', 'restore'] as const;
type Action = (typeof ACTIONS)[number];

type Options = Readonly<Record<'json' | 'last' | 'all' | 'yes' | 'even-in-use', boolean>>;

/** Where a file is that is named by its path, or by its name among the backups. */
function pathOf(file: string | undefined, { backups }: Config): string {
  if (file === undefined) throw misused('An archive is missing.');
  const among = join(backups.directory, file);
  const path = existsSync(file) || !existsSync(among) ? file : among;
  if (!existsSync(path)) throw new Failure('notFound', `There is no archive ${path}.`);
  return path;
}

async function create(): Promise<number> {
  return withUnmigratedDatabase(async (database, config) => {
    const { path, manifest } = await createBackup(database, config, 'asked');
    for (const note of manifest.notes) console.error(note);
    console.log(path);
    return 0;
  });
}

function lineOf({ name, at, size, isEncrypted, verified }: ListedArchive): string {
  const lock = isEncrypted ? 'encrypted' : 'readable';
  const found = verified
    ? `${verified.isGood ? 'good' : 'BAD'}, verified ${verified.at.slice(0, 16).replace('T', ' ')}`
    : 'not verified';
  return [
    at.toISOString().slice(0, 16).replace('T', ' '),
    bytesText(size).padStart(9),
    lock,
    found,
    name,
  ].join('  ');
}

function list({ backups }: Config, asJson: boolean): number {
  const archives = listArchives(backups.directory);
  if (asJson) console.log(JSON.stringify(archives, null, 2));
  else for (const archive of archives) console.log(lineOf(archive));
  if (!asJson && archives.length === 0) console.error(`There is no backup in ${backups.directory}.`);
  return 0;
}

async function verify(config: Config, file: string | undefined, { last, all }: Options): Promise<number> {
  const archives = last || all ? listArchives(config.backups.directory).map(({ path }) => path) : [];
  const paths = last || all ? archives.slice(0, all ? archives.length : 1) : [pathOf(file, config)];
  if (paths.length === 0) throw new Failure('notFound', `There is no backup in ${config.backups.directory}.`);
  let isGood = true;
  for (const path of paths) {
    try {
      const { tables } = await verifyBackup(path, config);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(`good: ${path}: ${rows} rows of ${tables.length} tables`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      isGood = false;
      console.error(`BAD: ${error.message}`);
    }
  }
  return isGood ? 0 : 1;
}

function prune({ backups }: Config): number {
  const removed = pruneBackups(backups);
  for (const { path } of removed) console.log(`removed ${path}`);
  if (removed.length === 0) console.log('All are to be kept.');
  return 0;
}

/** @throws Failure `invalid` when nobody says yes */
async function confirm(path: string, { database }: Config): Promise<void> {
  const place =
    'url' in database ? `the database ${new URL(database.url).pathname.slice(1)}` : database.directory;
  if (!process.stdin.isTTY) {
    throw misused(`Restoring replaces all data in ${place}; add --yes if you mean it.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const said = await terminal.question(`Put ${path} in the place of all data in ${place}? (yes or no) `);
  terminal.close();
  if (said.trim().toLowerCase() !== 'yes') throw new Failure('invalid', 'Nothing was changed.');
}

async function restore(config: Config, file: string | undefined, options: Options): Promise<number> {
  const path = pathOf(file, config);
  if (!options.yes) await confirm(path, config);
  const { manifest, aside } = await restoreBackup(path, config, { evenInUse: options['even-in-use'] });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored ${rows} rows of ${manifest.tables.length} tables, as they were at ${manifest.createdAt}.`,
  );
  if (aside !== null)
    console.log(`The old data is kept in ${aside}. Remove it when you do not need it any more.`);
  return 0;
}

/** Makes, looks after and restores backups of the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = readArguments(
      args,
      { json: flag, last: flag, all: flag, yes: flag, 'even-in-use': flag },
      { least: 1, most: 2 },
    );
    const [name, file] = positionals;
    if (!ACTIONS.includes(name as Action)) throw misused(`"${name}" is none of ${ACTIONS.join(', ')}.`);
    const config = readConfig(process.env);
    const acts: Readonly<Record<Action, () => number | Promise<number>>> = {
      create,
      list: () => list(config, values.json),
      verify: () => verify(config, file, values),
      prune: () => prune(config),
      restore: () => restore(config, file, values),
    };
    return acts[name as Action]();
  });
}
