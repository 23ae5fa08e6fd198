import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { insertAll } from './insert.ts';
import { changes, lessons, schedules } from './schema/schedules.ts';

export type ScheduleRow = typeof schedules.$inferSelect;
export type LessonRow = typeof lessons.$inferSelect;
export type NewLesson = Omit<typeof lessons.$inferInsert, 'scheduleId' | 'id'>;

/** What a lesson's place is in a history row: day, first period, room, who is chosen for it; null where it has none. */
export type Place = {
  readonly dayOfWeek: number | null;
  readonly period: number | null;
  readonly roomId: string | null;
  readonly teacherId: string | null;
};

export async function selectSchedule(queries: Queries, scheduleId: string): Promise<ScheduleRow | null> {
  const [row] = await queries.select().from(schedules).where(eq(schedules.id, scheduleId));
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

/**
 * Changes a schedule that is still at the given version, and counts the version up. Tells the new version; null when
 * somebody else has changed the schedule since, or it was deleted.
 */
export async function updateSchedule(
  queries: Queries,
  scheduleId: string,
  version: number,
  change: Partial<Pick<ScheduleRow, 'name' | 'state' | 'hard' | 'soft'>>,
): Promise<number | null> {
  const [row] = await queries
    .update(schedules)
    .set({ ...change, version: version + 1, updatedAt: new Date() })
    .where(and(eq(schedules.id, scheduleId), eq(schedules.version, version)))
    .returning({ version: schedules.version });
  return row?.version ?? null;
}

/** Deletes a schedule with its lessons, runs and history. */
export async function deleteSchedule(queries: Queries, scheduleId: string): Promise<void> {
  await queries.delete(schedules).where(eq(schedules.id, scheduleId));
}

/** Puts lessons of a schedule, by their database ids, where they are said to be; all in one statement. */
export async function placeLessons(
  queries: Queries,
  places: readonly (Place & { readonly id: string })[],
): Promise<void> {
  if (places.length === 0) return;
  await queries.execute(sql`
    update ${lessons} set day_of_week = place."dayOfWeek", period = place.period, room_id = place."roomId",
      teacher_id = place."teacherId"
    from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb)
      as place(id uuid, "dayOfWeek" integer, period integer, "roomId" uuid, "teacherId" uuid)
    where ${lessons}.id = place.id`);
}

export async function insertChange(queries: Queries, change: typeof changes.$inferInsert): Promise<void> {
  await queries.insert(changes).values(change);
}

/** The history of a schedule, newest first. */
export async function selectChanges(queries: Queries, scheduleId: string) {
  return queries
    .select()
    .from(changes)
    .where(eq(changes.scheduleId, scheduleId))
    .orderBy(desc(changes.version));
}
