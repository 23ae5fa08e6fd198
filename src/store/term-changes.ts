import { and, desc, eq, getTableColumns, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from './database.ts';
import { ROWS_AT_ONCE } from './insert.ts';
import { lessons, schedules } from './schema/schedules.ts';
import {
  bellTables,
  breaks,
  constraints,
  courseChoices,
  courseGroups,
  courses,
  courseTeachers,
  groups,
  periods,
  roomParts,
  rooms,
  type TermTable,
  teachers,
  termChanges,
  terms,
} from './schema/terms.ts';
import { users } from './schema/users.ts';
import type { TermRows } from './term-data.ts';

/** A row of any table, its values by the names that the schema gives to its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of a term's data, each behind those that its rows refer to. */
const TABLES: Readonly<Record<TermTable, PgTable>> = {
  ...{ term: terms, periods, breaks, bellTables, teachers, groups, rooms, roomParts, courses },
  ...{ courseTeachers, courseChoices, courseGroups, constraints, lessons },
};
const IN_ORDER = Object.keys(TABLES) as TermTable[];

/** Statements with more conditions than this are cut. */
const KEYS_AT_ONCE = 500;

/** A change of a term's data, with who made it. */
export type TermChangeRow = typeof termChanges.$inferSelect & { readonly userName: string | null };

/** The columns of a table's primary key, as the schema names them. */
export function keyColumns(table: TermTable): readonly string[] {
  const { primaryKeys, columns } = getTableConfig(TABLES[table]);
  const own = new Set<PgColumn>([
    ...columns.filter(({ primary }) => primary),
    ...(primaryKeys[0]?.columns ?? []),
  ]);
  return Object.entries(getTableColumns(TABLES[table])).flatMap(([name, column]) =>
    [...own].some((one) => one.name === column.name) ? [name] : [],
  );
}

/** Rows of one table that are to be as they are told, or not to be any more. */
export type TableWrite = {
  readonly table: TermTable;
  readonly written: readonly Row[];
  /** Whole rows too: their keys are read from them. */
  readonly removed: readonly Row[];
};

/** Stores rows of a term's data, in an order in which none refers to one that is not there. */
export async function writeTermRows(queries: Queries, writes: readonly TableWrite[]): Promise<void> {
  const of = new Map(writes.map((write) => [write.table, write]));
  await letGoOfParents(queries, of.get('groups'));
  for (const name of IN_ORDER.toReversed()) await removeRows(queries, name, of.get(name)?.removed ?? []);
  for (const name of IN_ORDER) await putRows(queries, name, of.get(name)?.written ?? []);
}

/** Adds a term with all rows of its data. */
export async function insertTerm(queries: Queries, { term, ...rows }: TermRows): Promise<void> {
  await queries.insert(terms).values(term);
  const writes = Object.entries(rows) as [Exclude<TermTable, 'term' | 'lessons'>, readonly Row[]][];
  await writeTermRows(
    queries,
    writes.map(([table, written]) => ({ table, written, removed: [] })),
  );
}

/** A group that stays must not go with the one that it was part of: the database would take it along. */
async function letGoOfParents(queries: Queries, write: TableWrite | undefined): Promise<void> {
  if (!write || write.removed.length === 0) return;
  const staying = write.written.map(({ id }) => String(id));
  for (let i = 0; i < staying.length; i += KEYS_AT_ONCE) {
    await queries
      .update(groups)
      .set({ parentId: null })
      .where(inArray(groups.id, staying.slice(i, i + KEYS_AT_ONCE)));
  }
}

async function removeRows(queries: Queries, name: TermTable, rows: readonly Row[]): Promise<void> {
  const table = TABLES[name];
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const keys = keyColumns(name);
  const isRow = (row: Row): SQL | undefined => and(...keys.map((key) => eq(columns[key]!, row[key])));
  for (let i = 0; i < rows.length; i += KEYS_AT_ONCE) {
    const some = rows.slice(i, i + KEYS_AT_ONCE);
    const [only] = keys;
    const which =
      keys.length === 1
        ? inArray(
            columns[only!]!,
            some.map((row) => row[only!]),
          )
        : or(...some.map(isRow));
    await queries.delete(table).where(which);
  }
}

async function putRows(queries: Queries, name: TermTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const table = TABLES[name];
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const keys = keyColumns(name);
  if (name === 'term') {
    // The row of the term itself is always there; it has more than what is told.
    for (const { id, ...rest } of rows)
      await queries
        .update(terms)
        .set(rest)
        .where(eq(terms.id, String(id)));
    return;
  }
  const rest = Object.keys(columns).filter((column) => !keys.includes(column));
  const set = Object.fromEntries(
    rest.map((column) => [column, sql`excluded.${sql.identifier(columns[column]!.name)}`]),
  );
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    await queries
      .insert(table)
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .onConflictDoUpdate({ target: keys.map((key) => columns[key]!), set });
  }
}

/** Adds a row to the history of a term's data; the term is at its revision then. */
export async function insertTermChange(
  queries: Queries,
  change: typeof termChanges.$inferInsert,
): Promise<void> {
  await queries.update(terms).set({ revision: change.revision }).where(eq(terms.id, change.termId));
  await queries.insert(termChanges).values(change);
}

/**
 * The history of a term's data, newest first.
 *
 * @param part.after only revisions after this one
 * @param part.most at most so many
 */
export async function selectTermChanges(
  queries: Queries,
  termId: string,
  { after, most }: { readonly after?: number; readonly most?: number } = {},
): Promise<TermChangeRow[]> {
  const query = queries
    .select({ ...getTableColumns(termChanges), userName: users.name })
    .from(termChanges)
    .leftJoin(users, eq(users.id, termChanges.userId))
    .where(
      and(eq(termChanges.termId, termId), after === undefined ? undefined : gt(termChanges.revision, after)),
    )
    .orderBy(desc(termChanges.revision));
  return most === undefined ? query : query.limit(most);
}

/** The same without what became of the rows, which may be much. */
export async function selectTermChangeHeads(
  queries: Queries,
  termId: string,
): Promise<Omit<TermChangeRow, 'rows'>[]> {
  const { rows: _, ...columns } = getTableColumns(termChanges);
  return queries
    .select({ ...columns, userName: users.name })
    .from(termChanges)
    .leftJoin(users, eq(users.id, termChanges.userId))
    .where(eq(termChanges.termId, termId))
    .orderBy(desc(termChanges.revision));
}

/** One change of a term's data, or null. */
export async function selectTermChange(
  queries: Queries,
  termId: string,
  revision: number,
): Promise<TermChangeRow | null> {
  const [row] = await queries
    .select({ ...getTableColumns(termChanges), userName: users.name })
    .from(termChanges)
    .leftJoin(users, eq(users.id, termChanges.userId))
    .where(and(eq(termChanges.termId, termId), eq(termChanges.revision, revision)));
  return row ?? null;
}

/** The lessons of all schedules of a term. */
export async function selectLessonsOfTerm(
  queries: Queries,
  termId: string,
): Promise<(typeof lessons.$inferSelect)[]> {
  return queries
    .select(getTableColumns(lessons))
    .from(lessons)
    .innerJoin(schedules, eq(schedules.id, lessons.scheduleId))
    .where(eq(schedules.termId, termId))
    .orderBy(lessons.scheduleId, lessons.position);
}
