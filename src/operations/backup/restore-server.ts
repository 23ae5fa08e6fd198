import { sql } from 'drizzle-orm';
import { Failure } from '../../failure.ts';
import { type Database, openDatabase, type Queries } from '../../store/database.ts';
import { rowsOf, tableNames } from '../../store/dump/dumped-table.ts';
import { momentInName } from './archive-files.ts';
import { loadArchive } from './load-archive.ts';
import type { Manifest } from './manifest.ts';

/** @throws Failure `conflict` while others are connected, such as a server of this program */
async function refuseInUse({ queries }: Database): Promise<void> {
  const [row] = await rowsOf<{ count: number }>(
    queries,
    sql`select count(*)::int as count from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and coalesce(backend_type, 'client backend') = 'client backend'`,
  );
  if (row!.count === 0) return;
  throw new Failure(
    'conflict',
    `The database is in use: ${row!.count} other connections are open. Stop every server on it first, or add --even-in-use.`,
  );
}

/** Moves all tables of the program into a schema of their own. @returns its name; null when there were none */
async function moveAside(queries: Queries): Promise<string | null> {
  const tables = await tableNames(queries);
  const [known] = await rowsOf<{ exists: boolean }>(
    queries,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  );
  const qualified = [
    ...tables.map((name) => sql`public.${sql.identifier(name)}`),
    ...(known!.exists ? [sql`drizzle.__drizzle_migrations`] : []),
  ];
  if (qualified.length === 0) return null;
  const schema = `before_restore_${momentInName(new Date()).toLowerCase().replaceAll(/[-.]/g, '_')}`;
  await queries.execute(sql`create schema ${sql.identifier(schema)}`);
  for (const table of qualified) {
    await queries.execute(sql`alter table ${table} set schema ${sql.identifier(schema)}`);
  }
  return tables.length === 0 ? null : schema;
}

/**
 * Restores an archive that has been checked into a database of a server, in one transaction: whatever goes wrong, the database
 * is as it was.
 *
 * @param evenInUse goes on while others are connected; what they do meanwhile waits, and ends in the new tables
 * @returns the schema in which the old tables are kept; null when there were none
 * @throws Failure `conflict` while others are connected
 */
export async function restoreOnServer(
  path: string,
  url: string,
  passphrase: string | null,
  manifest: Manifest,
  evenInUse: boolean,
): Promise<string | null> {
  const database = await openDatabase({ url, poolSize: 1 });
  try {
    if (!evenInUse) await refuseInUse(database);
    const aside = await database.queries.transaction(async (queries) => {
      const schema = await moveAside(queries);
      await loadArchive(queries, path, passphrase, manifest);
      return schema;
    });
    await database.execute('analyze');
    return aside;
  } finally {
    await database.close();
  }
}
