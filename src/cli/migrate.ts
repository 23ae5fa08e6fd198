import { migrateSafely, revertSafely } from '../operations/backup/before-migration.ts';
import { migrationStatus } from '../store/migrate.ts';
import { answer, misused, readArguments } from './command.ts';
import { withUnmigratedDatabase } from './database.ts';

export const usage = `usage: schedule-builder migrate run [--no-backup] | show | revert --yes [--no-backup]

  run      brings the database's schema up to date
  show     lists the migrations, and whether the database has them
  revert   takes the last one back and deletes the data that only it can hold: with the first one, everything;
           --yes says that this is meant

Before run and revert change a database with data, a backup is made, unless --no-backup says that none is wanted.`;

/** Changes the schema of the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { yes: { type: 'boolean', default: false }, 'no-backup': { type: 'boolean', default: false } },
      { least: 1, most: 1 },
    );
    const [action] = positionals;
    if (action !== 'run' && action !== 'show' && action !== 'revert')
      throw misused(`"${action}" is none of run, show and revert.`);
    if (action === 'revert' && !values.yes) {
      throw misused(
        'Taking a migration back deletes the data that only it can hold; add --yes if you mean it.',
      );
    }
    return withUnmigratedDatabase(async (database, config) => {
      const backupConfig = values['no-backup'] ? null : config;
      if (action === 'run') {
        const { applied, backup } = await migrateSafely(database, backupConfig);
        if (backup !== null) console.log(`backup   ${backup}`);
        for (const name of applied) console.log(`applied  ${name}`);
        if (applied.length === 0) console.log('The schema is up to date.');
      }
      if (action === 'show') {
        for (const { name, applied } of await migrationStatus(database)) {
          console.log(`${applied ? 'applied' : 'waiting'}  ${name}`);
        }
      }
      if (action === 'revert') {
        const { reverted, backup } = await revertSafely(database, backupConfig);
        if (backup !== null) console.log(`backup   ${backup}`);
        console.log(reverted === null ? 'There is no migration to take back.' : `reverted ${reverted}`);
      }
      return 0;
    });
  });
}
