import { sql } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { type DumpedTable, rowsOf } from './dumped-table.ts';

/** A constraint as PostgreSQL would make it anew. */
type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string };

/**
 * Does something while no foreign key is in force, since rows come table by table and may name each other in a circle; then
 * all are in force again, which checks every row.
 */
export async function withoutForeignKeys(queries: Queries, work: () => Promise<void>): Promise<void> {
  const keys = await rowsOf<ForeignKey>(
    queries,
    sql`select c.relname::text as "table", k.conname::text as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
      order by c.relname::text, k.conname::text`,
  );
  const named = ({ table, name }: ForeignKey) => ({
    table: sql`public.${sql.identifier(table)}`,
    name: sql.identifier(name),
  });
  for (const key of keys) {
    const { table, name } = named(key);
    await queries.execute(sql`alter table ${table} drop constraint ${name}`);
  }
  await work();
  for (const key of keys) {
    const { table, name } = named(key);
    await queries.execute(sql`alter table ${table} add constraint ${name} ${sql.raw(key.definition)}`);
  }
}

/** Adds rows that `readRows` has written. */
export async function loadRows(
  queries: Queries,
  { name, columns }: Pick<DumpedTable, 'name' | 'columns'>,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const names = columns.map((column) => sql.identifier(column.name));
  const values = columns.map(({ type }, at) => sql.raw(`(line ->> ${at})::${type}`));
  await queries.execute(sql`insert into public.${sql.identifier(name)} (${sql.join(names, sql`, `)})
    select ${sql.join(values, sql`, `)} from json_array_elements(${`[${lines.join(',')}]`}::text::json) as line`);
}
