import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';

/** A column with its type as PostgreSQL writes it: `timestamp with time zone`. */
export type DumpedColumn = { readonly name: string; readonly type: string };

/** A table whose rows are carried from one database into another. */
export type DumpedTable = {
  readonly name: string;
  readonly columns: readonly DumpedColumn[];
  /** Columns of its primary key, in order; none where it has no such key. */
  readonly key: readonly string[];
};

/** Who was signed in is nobody's business but that of the database that signed them in. */
export const NOT_DUMPED: readonly string[] = ['sessions'];

/** The rows of a statement, which the two drivers hand back in different shapes. */
export async function rowsOf<Row>(queries: Queries, statement: SQL): Promise<readonly Row[]> {
  const result: unknown = await queries.execute(statement);
  return (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as Row[];
}

/** Names of the program's tables, in order. */
export async function tableNames(queries: Queries): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    queries,
    sql`select c.relname::text as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by c.relname::text collate "C"`,
  );
  return rows.map(({ name }) => name);
}

/** The tables of a database, as it has them now, but for those that are not dumped. */
export async function selectTables(queries: Queries): Promise<DumpedTable[]> {
  const columns = await rowsOf<DumpedColumn & { readonly table: string; readonly keyPlace: number | null }>(
    queries,
    sql`select c.relname::text as "table", a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type,
        array_position(i.indkey::int2[], a.attnum) as "keyPlace"
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      order by a.attname::text collate "C"`,
  );
  const names = (await tableNames(queries)).filter((name) => !NOT_DUMPED.includes(name));
  return names.map((name) => {
    const own = columns.filter(({ table }) => table === name);
    const inKey = own.filter(({ keyPlace }) => keyPlace !== null);
    return {
      name,
      columns: own.map(({ name: column, type }) => ({ name: column, type })),
      key: inKey.sort((a, b) => a.keyPlace! - b.keyPlace!).map(({ name: column }) => column),
    };
  });
}
