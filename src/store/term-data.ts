import { asc, desc, eq, sql } from 'drizzle-orm';
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

/** Everything of a term but its schedules; null when there is no such term. */
export async function selectTerm(queries: Queries, termId: string) {
  const [term] = await queries.select().from(terms).where(eq(terms.id, termId));
  if (!term) return null;
  return {
    term,
    periods: await queries
      .select()
      .from(periods)
      .where(eq(periods.termId, termId))
      .orderBy(asc(periods.position)),
    breaks: await queries
      .select()
      .from(breaks)
      .where(eq(breaks.termId, termId))
      .orderBy(asc(breaks.position)),
    teachers: await queries
      .select()
      .from(teachers)
      .where(eq(teachers.termId, termId))
      .orderBy(asc(teachers.position)),
    groups: await queries
      .select()
      .from(groups)
      .where(eq(groups.termId, termId))
      .orderBy(asc(groups.position)),
    rooms: await queries.select().from(rooms).where(eq(rooms.termId, termId)).orderBy(asc(rooms.position)),
    roomParts: await queries
      .select({ roomId: roomParts.roomId, partId: roomParts.partId })
      .from(roomParts)
      .innerJoin(rooms, eq(rooms.id, roomParts.roomId))
      .where(eq(rooms.termId, termId))
      .orderBy(asc(roomParts.position)),
    courses: await queries
      .select()
      .from(courses)
      .where(eq(courses.termId, termId))
      .orderBy(asc(courses.position)),
    courseTeachers: await queries
      .select({ courseId: courseTeachers.courseId, teacherId: courseTeachers.teacherId })
      .from(courseTeachers)
      .innerJoin(courses, eq(courses.id, courseTeachers.courseId))
      .where(eq(courses.termId, termId))
      .orderBy(asc(courseTeachers.position)),
    courseChoices: await queries
      .select({ courseId: courseChoices.courseId, teacherId: courseChoices.teacherId })
      .from(courseChoices)
      .innerJoin(courses, eq(courses.id, courseChoices.courseId))
      .where(eq(courses.termId, termId))
      .orderBy(asc(courseChoices.position)),
    courseGroups: await queries
      .select({ courseId: courseGroups.courseId, groupId: courseGroups.groupId })
      .from(courseGroups)
      .innerJoin(courses, eq(courses.id, courseGroups.courseId))
      .where(eq(courses.termId, termId))
      .orderBy(asc(courseGroups.position)),
    constraints: await queries
      .select()
      .from(constraints)
      .where(eq(constraints.termId, termId))
      .orderBy(asc(constraints.position)),
  };
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
