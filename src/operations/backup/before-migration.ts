import { sql } from 'drizzle-orm';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { rowsOf, tableNames } from '../../store/dump/dumped-table.ts';
import { type MigrationStatus, migrateDown, migrateUp, migrationStatus } from '../../store/migrate.ts';
import type { BackupReason } from './archive-files.ts';
import { type BackupConfig, createBackup } from './create-backup.ts';

/** Whether there is anything in a database that would be missed. */
async function hasData(database: Database, status: readonly MigrationStatus[]): Promise<boolean> {
  if (!status.some(({ applied }) => applied)) return false;
  for (const table of await tableNames(database.queries)) {
    const rows = await rowsOf(database.queries, sql`select 1 from public.${sql.identifier(table)} limit 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/**
 * Makes a backup before the schema is changed.
 *
 * @param lacking begins the sentence for when there can be none: what is not done then
 * @returns where it is
 */
async function backUp(
  database: Database,
  config: BackupConfig,
  reason: BackupReason,
  lacking: string,
): Promise<string> {
  const { path } = await createBackup(database, config, reason).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      'unavailable',
      `${lacking}, since no backup can be made before: ${error.message} With --no-backup it is done all the same.`,
      [],
      { cause: error },
    );
  });
  return path;
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
  const status = await migrationStatus(database);
  const isWaiting = status.some(({ applied }) => !applied);
  const backup =
    config !== null && isWaiting && (await hasData(database, status))
      ? await backUp(database, config, 'before-migration', 'The schema is not brought up to date')
      : null;
  return { applied: await migrateUp(database), backup };
}

/**
 * Takes the last migration back, with the data that only it can hold; of a database with data a backup is made before. Its
 * name tells it from one that was made before an upgrade, whose schema is older.
 *
 * @param config null leaves the backup out
 * @returns the name of the migration, null where there is none; and where the backup is, null where none was needed
 * @throws Failure as `migrateSafely` does
 */
export async function revertSafely(
  database: Database,
  config: BackupConfig | null,
): Promise<{ readonly reverted: string | null; readonly backup: string | null }> {
  const status = await migrationStatus(database);
  const backup =
    config !== null && (await hasData(database, status))
      ? await backUp(database, config, 'before-revert', 'The migration is not taken back')
      : null;
  return { reverted: await migrateDown(database), backup };
}
