import { migrateDown, migrateUp, migrationStatus } from '../store/migrate.ts';
import { answer, misused, readArguments } from './command.ts';
import { withUnmigratedDatabase } from './database.ts';

export const usage = `usage: schedule-builder migrate run | show | revert --yes

  run      brings the database's schema up to date
  show     lists the migrations, and whether the database has them
  revert   takes the last one back and deletes the data that only it can hold: with the first one, everything;
           --yes says that this is meant`;

/** Changes the schema of the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { yes: { type: 'boolean', default: false } },
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
    return withUnmigratedDatabase(async (database) => {
      if (action === 'run') {
        const names = await migrateUp(database);
        for (const name of names) console.log(`applied  ${name}`);
        if (names.length === 0) console.log('The schema is up to date.');
      }
      if (action === 'show') {
        for (const { name, applied } of await migrationStatus(database)) {
          console.log(`${applied ? 'applied' : 'waiting'}  ${name}`);
        }
      }
      if (action === 'revert') {
        const name = await migrateDown(database);
        console.log(name === null ? 'There is no migration to take back.' : `reverted ${name}`);
      }
      return 0;
    });
  });
}
