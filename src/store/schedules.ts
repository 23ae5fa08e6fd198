import { asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { insertAll } from './insert.ts';
import { type ChangeNotice, sendNotice } from './notices.ts';
import { type LessonState, lessons, schedules } from './schema/schedules.ts';

export type ScheduleRow = typeof schedules.$inferSelect;
export type LessonRow = typeof lessons.$inferSelect;
export type NewLesson = Omit<typeof lessons.$inferInsert, 'scheduleId' | 'id'>;

/** What a solution says of a lesson: day, first period, room, who is chosen for it; null where it has none. */
export type Place = Pick<LessonState, 'dayOfWeek' | 'period' | 'roomId' | 'teacherId'>;

export async function selectSchedule(queries: Queries, scheduleId: string): Promise<ScheduleRow | null> {
  const [row] = await queries.select().from(schedules).where(eq(schedules.id, scheduleId));
  return row ?? null;
}

/** The schedule, held against others who would change it until the transaction ends. */
export async function holdSchedule(queries: Queries, scheduleId: string): Promise<ScheduleRow | null> {
  const [row] = await queries
    .select()
    .from(schedules)
    .where(eq(schedules.id, scheduleId))
    // Rows that only refer to it, such as runs, may still be added.
    .for('no key update');
  return row ?? null;
}

export async function selectSchedules(queries: Queries, termId: string): Promise<ScheduleRow[]> {
  return queries
    .select()
    .from(schedules)
    .where(eq(schedules.termId, termId))
    .orderBy(desc(schedules.updatedAt), asc(schedules.name));
}

/** Placed lessons and all lessons of each schedule, by its id. */
export async function countLessons(
  queries: Queries,
): Promise<Map<string, { placed: number; total: number }>> {
  const rows = await queries
    .select({
      scheduleId: lessons.scheduleId,
      total: count(),
      placed: sql<number>`count(${lessons.dayOfWeek})`.mapWith(Number),
    })
    .from(lessons)
    .groupBy(lessons.scheduleId);
  return new Map(rows.map(({ scheduleId, placed, total }) => [scheduleId, { placed, total }]));
}

export async function selectLessons(queries: Queries, scheduleId: string): Promise<LessonRow[]> {
  return queries
    .select()
    .from(lessons)
    .where(eq(lessons.scheduleId, scheduleId))
    .orderBy(asc(lessons.position));
}

/** Adds a schedule with its lessons. Tells its id. */
export async function insertSchedule(
  queries: Queries,
  schedule: typeof schedules.$inferInsert,
  newLessons: readonly NewLesson[],
): Promise<string> {
  const [row] = await queries.insert(schedules).values(schedule).returning({ id: schedules.id });
  const scheduleId = row!.id;
  await insertAll(
    queries,
    lessons,
    newLessons.map((lesson) => ({ ...lesson, scheduleId })),
  );
  return scheduleId;
}

/** Deletes a schedule with its lessons, runs and history, and tells all who listen. */
export async function deleteSchedule(queries: Queries, scheduleId: string): Promise<void> {
  await queries.delete(schedules).where(eq(schedules.id, scheduleId));
  const gone: ChangeNotice = { of: 'change', scheduleId, version: null, userId: null };
  await sendNotice(queries, gone);
}

/** The versions that schedules are at, by id; deleted ones are left out. */
export async function selectVersions(
  queries: Queries,
  scheduleIds: readonly string[],
): Promise<Map<string, number>> {
  if (scheduleIds.length === 0) return new Map();
  const rows = await queries
    .select({ id: schedules.id, version: schedules.version })
    .from(schedules)
    .where(inArray(schedules.id, [...scheduleIds]));
  return new Map(rows.map(({ id, version }) => [id, version]));
}
