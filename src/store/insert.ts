import type { PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from './database.ts';

/** A statement has at most 65,535 parameters; no table here has 60 columns. */
export const ROWS_AT_ONCE = 1000;

/** Inserts any number of rows, also none. */
export async function insertAll<Table extends PgTable>(
  queries: Queries,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    await queries.insert(table).values(rows.slice(i, i + ROWS_AT_ONCE) as Table['$inferInsert'][]);
  }
}
