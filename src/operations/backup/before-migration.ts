import { sql } from 'drizzle-orm';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { rowsOf, tableNames } from '../../store/dump/dumped-table.ts';
import { migrateUp, migrationStatus } from '../../store/migrate.ts';
import { type BackupConfig, createBackup } from './create-backup.ts';

/** Whether there is anything in a database that would be missed. */
async function hasData(database: Database): Promise<boolean> {
  for (const table of await tableNames(database.queries)) {
    const rows = await rowsOf(database.queries, sql`select 1 from public.${sql.identifier(table)} limit 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Whether a migration is waiting that would change a database with data. */
async function isRisky(database: Database): Promise<boolean> {
  const status = await migrationStatus(database);
  const isWaiting = status.some(({ applied }) => !applied);
  return isWaiting && status.some(({ applied }) => applied) && (await hasData(database));
}

/**
 * Brings the schema up to date; before it changes a database with data, a backup is made.
 *
 * @param config null leaves the backup out
 * @returns the names of the migrations, and where the backup is; null where none was needed
 * @throws Failure `unavailable` when there can be no backup, `conflict` when the database was made by a newer program; it is
 * left as it is then
 */
export async function migrateSafely(
  database: Database,
  config: BackupConfig | null,
): Promise<{ readonly applied: string[]; readonly backup: string | null }> {
  if (config === null || !(await isRisky(database))) {
    return { applied: await migrateUp(database), backup: null };
  }
  const { path } = await createBackup(database, config, 'before-migration').catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      'unavailable',
      `The schema is not brought up to date, since no backup can be made before: ${error.message} With --no-backup it is done all the same.`,
      [],
      { cause: error },
    );
  });
  return { applied: await migrateUp(database), backup: path };
}
