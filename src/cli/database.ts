import { type Config, readConfig } from '../config.ts';
import { Failure } from '../failure.ts';
import { migrateSafely } from '../operations/backup/before-migration.ts';
import { type Database, openDatabase } from '../store/database.ts';

/**
 * Opens the configured database as it is.
 *
 * @throws Failure when it cannot be opened, with what the database says of it.
 */
export async function openConfigured({ database }: Config): Promise<Database> {
  try {
    return await openDatabase(database);
  } catch (error) {
    if (error instanceof Failure) throw error;
    // Whoever types a command may know why the database does not answer, so what it says is told here.
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure('unavailable', `The database cannot be opened: ${reason}`, [], { cause: error });
  }
}

/** Opens the configured database as it is, and closes it whatever happens. */
export async function withUnmigratedDatabase<Result>(
  act: (database: Database, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env);
  const database = await openConfigured(config);
  try {
    return await act(database, config);
  } finally {
    await database.close();
  }
}

/**
 * Opens the configured database with its schema brought up to date, after a backup where that changes data, and closes it
 * whatever happens.
 */
export function withDatabase<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
  return withUnmigratedDatabase(async (database, config) => {
    const { backup } = await migrateSafely(database, config);
    if (backup !== null) console.error(`The schema was brought up to date; before that, ${backup} was made.`);
    return act(database);
  });
}
