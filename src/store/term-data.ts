import { asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from './database.ts';
import {
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
  terms,
} from './schema/terms.ts';

/** Rows of a term as they are stored, each list in order. */
export type TermRows = NonNullable<Awaited<ReturnType<typeof selectTerm>>>;

/**
 * Everything of a term but its schedules; null when there is no such term. It is read in one statement, since every look at
 * a schedule needs all of it.
 */
export async function selectTerm(queries: Queries, termId: string) {
  const ofTerm = (table: PgTable & { readonly termId: PgColumn }) => eq(table.termId, termId);
  const ofCourse = (table: PgTable & { readonly courseId: PgColumn }) =>
    sql`exists (select from ${courses} where ${courses.id} = ${table.courseId} and ${courses.termId} = ${termId})`;
  const [row] = await queries
    .select({
      term: { id: terms.id, name: terms.name, weeks: terms.weeks, days: terms.days },
      periods: rowsOf(periods, ofTerm(periods), periods.position),
      breaks: rowsOf(breaks, ofTerm(breaks), breaks.position),
      teachers: rowsOf(teachers, ofTerm(teachers), teachers.position),
      groups: rowsOf(groups, ofTerm(groups), groups.position),
      rooms: rowsOf(rooms, ofTerm(rooms), rooms.position),
      roomParts: rowsOf(
        roomParts,
        sql`exists (select from ${rooms} where ${rooms.id} = ${roomParts.roomId} and ${rooms.termId} = ${termId})`,
        roomParts.position,
      ),
      courses: rowsOf(courses, ofTerm(courses), courses.position),
      courseTeachers: rowsOf(courseTeachers, ofCourse(courseTeachers), courseTeachers.position),
      courseChoices: rowsOf(courseChoices, ofCourse(courseChoices), courseChoices.position),
      courseGroups: rowsOf(courseGroups, ofCourse(courseGroups), courseGroups.position),
      constraints: rowsOf(constraints, ofTerm(constraints), constraints.position),
    })
    .from(terms)
    .where(eq(terms.id, termId));
  return row ?? null;
}

/** All rows of a table that a condition holds for, in order, as one value. Its columns must be such that JSON has. */
function rowsOf<Table extends PgTable>(
  table: Table,
  condition: SQL,
  order: PgColumn,
): SQL<Table['$inferSelect'][]> {
  const pairs = Object.entries(getTableColumns(table)).map(
    ([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`,
  );
  const rows = sql`json_build_object(${sql.join(pairs, sql`, `)})`;
  return sql`(select coalesce(json_agg(${rows} order by ${order}), '[]') from ${table} where ${condition})`;
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
