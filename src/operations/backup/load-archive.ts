import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Failure } from '../../failure.ts';
import type { Queries } from '../../store/database.ts';
import { type DumpedTable, selectTables } from '../../store/dump/dumped-table.ts';
import { loadRows, withoutForeignKeys } from '../../store/dump/load-rows.ts';
import { readRows, writeAlike } from '../../store/dump/read-rows.ts';
import { migrateWithin } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations.ts';
import { type Manifest, type ManifestTable, tableOfFile } from './manifest.ts';
import { bytesOf, readArchive } from './read-archive.ts';

/** @throws Failure `conflict` when an archive was made by a newer program */
export function refuseNewerSchema(path: string, manifest: Manifest): void {
  if (migrations.some(({ name }) => name === manifest.schema)) return;
  throw new Failure(
    'conflict',
    `${path} was made by a newer version of Schedule Builder (${manifest.program}, schema ${manifest.schema}); nothing was changed.`,
  );
}

/** The tables of a manifest as the database has them, columns in the order of the archive. */
async function tablesOf(
  queries: Queries,
  path: string,
  manifest: Manifest,
): Promise<Map<string, DumpedTable>> {
  const own = new Map((await selectTables(queries)).map((table) => [table.name, table]));
  const wrong = (name: string) =>
    new Failure(
      'invalid',
      `${path} cannot be loaded: its table ${name} is not one of schema ${manifest.schema}.`,
    );
  return new Map(
    manifest.tables.map(({ name, columns }) => {
      const table = own.get(name);
      if (!table || table.columns.length !== columns.length) throw wrong(name);
      const inOrder = columns.map((column) => {
        const found = table.columns.find((one) => one.name === column);
        if (!found) throw wrong(name);
        return found;
      });
      return [name, { ...table, columns: inOrder }];
    }),
  );
}

/** Whether a table of the database has the rows that a manifest tells. */
async function compareTable(
  queries: Queries,
  table: DumpedTable,
  { rows, sha256 }: ManifestTable,
): Promise<boolean> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const lines of readRows(queries, table)) {
    hash.update(lines);
    count += lines.split('\n').length - 1;
  }
  return count === rows && hash.digest('hex') === sha256;
}

/**
 * Loads an archive that has been checked into a database without tables, inside a transaction, and compares every row with
 * what the archive tells. Then the schema is brought up to date.
 *
 * @throws Failure `invalid` when the database does not have it as the archive tells
 */
export async function loadArchive(
  queries: Queries,
  path: string,
  passphrase: string | null,
  manifest: Manifest,
): Promise<void> {
  await writeAlike(queries);
  await migrateWithin(queries, manifest.schema);
  const tables = await tablesOf(queries, path, manifest);
  await withoutForeignKeys(queries, async () => {
    for (const name of tables.keys()) await queries.execute(sql`delete from public.${sql.identifier(name)}`);
    for await (const { name, pieces } of readArchive(path, passphrase)) {
      const table = tables.get(tableOfFile(name) ?? '');
      const bytes = table ? await bytesOf(pieces) : null;
      if (table && bytes) await loadRows(queries, table, bytes.toString().trimEnd().split('\n'));
      else for await (const _ of pieces);
    }
  });
  for (const told of manifest.tables) {
    if (await compareTable(queries, tables.get(told.name)!, told)) continue;
    throw new Failure(
      'invalid',
      `${path}: the rows of ${told.name} are not the same after they were loaded.`,
    );
  }
  await migrateWithin(queries);
}
