import { sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { type DumpedTable, rowsOf } from './dumped-table.ts';

/** So much text is asked of the database at once, as far as the rows so far let it be foreseen. */
const PAGE_BYTES = 2_000_000;
const MOST_ROWS = 5000;
const FIRST_ROWS = 20;

/**
 * Does something to a consistent view of the whole database, in which values are written the same on every database.
 *
 * @param first is asked before anything else: its first statement fixes the view
 */
export function inOneView<Result>(
  queries: Queries,
  work: (queries: Queries) => Promise<Result>,
  first: (queries: Queries) => Promise<void> = async () => {},
): Promise<Result> {
  return queries.transaction(
    async (inside) => {
      await first(inside);
      await writeAlike(inside);
      return work(inside);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Has a transaction write and read values in one way, whatever the settings of the database are. */
export async function writeAlike(queries: Queries): Promise<void> {
  const settings = {
    timezone: 'UTC',
    datestyle: 'ISO, YMD',
    intervalstyle: 'postgres',
    bytea_output: 'hex',
    extra_float_digits: '1',
    statement_timeout: '0',
    // While the rows are packed the database is not asked anything.
    idle_in_transaction_session_timeout: '0',
  };
  for (const [name, value] of Object.entries(settings)) {
    await queries.execute(sql`select set_config(${name}, ${value}, true)`);
  }
}

/**
 * The rows of a table in the order of its key, as lines of JSON arrays of texts: what a checksum is made over, so that it is
 * the same on every database. In pieces of several lines, each with its line end.
 */
export async function* readRows(queries: Queries, table: DumpedTable): AsyncGenerator<string> {
  const values = table.columns.map(({ name }) => sql`${sql.identifier(name)}::text`);
  const line = sql`json_build_array(${sql.join(values, sql`, `)})::text`;
  const order =
    table.key.length === 0
      ? sql`line collate "C"`
      : sql.join(
          table.key.map((name) => sql`${sql.identifier(name)}::text collate "C"`),
          sql`, `,
        );
  await queries.execute(
    sql`declare dumped_rows no scroll cursor for select ${line} as line from ${sql.identifier(table.name)} order by ${order}`,
  );
  let count = FIRST_ROWS;
  for (;;) {
    const rows = await rowsOf<{ line: string }>(queries, sql.raw(`fetch forward ${count} from dumped_rows`));
    if (rows.length === 0) break;
    const text = rows.map((row) => `${row.line}\n`).join('');
    yield text;
    count = Math.min(MOST_ROWS, Math.max(1, Math.floor((PAGE_BYTES * rows.length) / text.length)));
  }
  await queries.execute(sql`close dumped_rows`);
}
