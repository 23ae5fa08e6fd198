import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { type PgColumn, PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from './database.ts';
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
  teachers,
  termChanges,
  terms,
} from './schema/terms.ts';

/** Rows of a term as they are stored, each list in order. */
export type TermRows = NonNullable<Awaited<ReturnType<typeof selectTerm>>>;

const dialect = new PgDialect();

/**
 * All rows of a table that a condition holds for, in order, as one value. Its columns must be such that JSON has. It is put
 * in words once, which takes longer than the database does to find them.
 */
function rowsOf<Table extends PgTable>(
  table: Table & { readonly position: PgColumn },
  condition: SQL,
): SQL<Table['$inferSelect'][]> {
  const pairs = Object.entries(getTableColumns(table as PgTable)).map(
    ([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`,
  );
  const rows = sql`json_build_object(${sql.join(pairs, sql`, `)})`;
  const statement = sql`(select coalesce(json_agg(${rows} order by ${table.position}), '[]') from ${table} where ${condition})`;
  return sql.raw(dialect.sqlToQuery(statement).sql) as SQL<Table['$inferSelect'][]>;
}

const ofTerm = (table: { readonly termId: PgColumn }) => sql`${table.termId} = ${terms.id}`;
const ofCourse = (table: { readonly courseId: PgColumn }) =>
  sql`exists (select from ${courses} where ${courses.id} = ${table.courseId} and ${ofTerm(courses)})`;

/** A term and the rows that belong to it. */
const termFields = {
  term: { id: terms.id, name: terms.name, weeks: terms.weeks, days: terms.days, revision: terms.revision },
  periods: rowsOf(periods, ofTerm(periods)),
  breaks: rowsOf(breaks, ofTerm(breaks)),
  bellTables: rowsOf(bellTables, ofTerm(bellTables)),
  teachers: rowsOf(teachers, ofTerm(teachers)),
  groups: rowsOf(groups, ofTerm(groups)),
  rooms: rowsOf(rooms, ofTerm(rooms)),
  roomParts: rowsOf(
    roomParts,
    sql`exists (select from ${rooms} where ${rooms.id} = ${roomParts.roomId} and ${ofTerm(rooms)})`,
  ),
  courses: rowsOf(courses, ofTerm(courses)),
  courseTeachers: rowsOf(courseTeachers, ofCourse(courseTeachers)),
  courseChoices: rowsOf(courseChoices, ofCourse(courseChoices)),
  courseGroups: rowsOf(courseGroups, ofCourse(courseGroups)),
  constraints: rowsOf(constraints, ofTerm(constraints)),
};

/**
 * Everything of a term but its schedules; null when there is no such term. It is read in one statement, since every look at
 * a schedule needs all of it.
 */
export async function selectTerm(queries: Queries, termId: string) {
  const [row] = await queries.select(termFields).from(terms).where(eq(terms.id, termId));
  return row ?? null;
}

/**
 * What distinguishes the data that a term has now from all others that it ever had, also those of before a backup was
 * restored, where revisions are counted anew; null when there is no such term.
 */
export async function selectTermState(
  queries: Queries,
  termId: string,
): Promise<{ readonly revision: number; readonly changeId: string | null } | null> {
  const [row] = await queries
    .select({ revision: terms.revision, changeId: termChanges.id })
    .from(terms)
    .leftJoin(termChanges, and(eq(termChanges.termId, terms.id), eq(termChanges.revision, terms.revision)))
    .where(eq(terms.id, termId));
  return row ?? null;
}

/** The revision that a term's data are at, which nobody can change until the transaction ends. */
export async function keepRevision(queries: Queries, termId: string): Promise<number | null> {
  const [row] = await queries
    .select({ revision: terms.revision })
    .from(terms)
    .where(eq(terms.id, termId))
    .for('key share');
  return row?.revision ?? null;
}

/** The term, held against others who would change its data until the transaction ends. Tells its revision. */
export async function holdTerm(queries: Queries, termId: string): Promise<number | null> {
  const [row] = await queries
    .select({ revision: terms.revision })
    .from(terms)
    .where(eq(terms.id, termId))
    // Schedules that would be added meanwhile, with the lessons of before, wait for it.
    .for('update');
  return row?.revision ?? null;
}

/** The terms by name alone, newest first. */
export async function selectTerms(queries: Queries) {
  return queries.select().from(terms).orderBy(desc(terms.createdAt), asc(terms.name));
}

/** The names of all terms, to which nobody else can add one until the transaction ends. */
export async function holdTermNames(queries: Queries): Promise<string[]> {
  await queries.execute(sql`lock table ${terms} in share row exclusive mode`);
  const rows = await queries.select({ name: terms.name }).from(terms);
  return rows.map(({ name }) => name);
}

export async function deleteTerm(queries: Queries, termId: string): Promise<void> {
  await queries.delete(terms).where(eq(terms.id, termId));
}
