import { eq, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { type ChangeNotice, told } from './notices.ts';
import type { ScheduleRow } from './schedules.ts';
import { changes, type LessonState, lessons, schedules } from './schema/schedules.ts';

/** A schedule's next version, all that it is made of. */
export type ScheduleChange = {
  /** What becomes different of the schedule's own row. */
  readonly head: Partial<Pick<ScheduleRow, 'name' | 'state' | 'hard' | 'soft'>>;
  /** Where lessons are put and who locks them there, by their database ids. */
  readonly lessons: readonly (LessonState & { readonly id: string })[];
  /** Its row of history. */
  readonly entry: Omit<typeof changes.$inferInsert, 'scheduleId' | 'version'>;
};

/**
 * Stores the next version of a schedule that is held, with its row of history, and tells all who listen once that is stored.
 * It is one statement, since somebody waits for it. Tells the schedule as it is then.
 */
export async function storeChange(
  queries: Queries,
  held: ScheduleRow,
  { head, lessons: states, entry }: ScheduleChange,
): Promise<ScheduleRow> {
  const next = { ...head, version: held.version + 1, updatedAt: new Date() };
  const notice: ChangeNotice = {
    ...{ of: 'change', scheduleId: held.id },
    ...{ version: next.version, userId: entry.userId ?? null },
  };
  const counted = queries
    .$with('counted')
    .as(queries.update(schedules).set(next).where(eq(schedules.id, held.id)).returning({ id: schedules.id }));
  const placed = queries.$with('placed', {}).as(sql`
    update ${lessons} set day_of_week = state."dayOfWeek", period = state.period, room_id = state."roomId",
      teacher_id = state."teacherId", locked_time = state."lockedTime", locked_room = state."lockedRoom",
      locked_teacher = state."lockedTeacher"
    from jsonb_to_recordset(${JSON.stringify(states)}::text::jsonb)
      as state(id uuid, "dayOfWeek" integer, period integer, "roomId" uuid, "teacherId" uuid, "lockedTime" text,
        "lockedRoom" text, "lockedTeacher" text)
    where ${lessons}.id = state.id`);
  await queries
    .with(...(states.length === 0 ? [counted] : [counted, placed]))
    .insert(changes)
    .values({ ...entry, scheduleId: held.id, version: next.version })
    .returning({ told: sql`${told(notice)}::text` });
  return { ...held, ...next };
}
