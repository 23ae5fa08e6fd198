import { costOf } from '../constraints/explain.ts';
import type { Queries } from '../store/database.ts';
import { insertChange } from '../store/history.ts';
import { insertSchedule, type LessonRow, type ScheduleRow } from '../store/schedules.ts';
import type { TermRows } from '../store/term-data.ts';
import { scheduleFrom } from './load-schedule.ts';

/**
 * Stores a draft of a term with its lessons as they are told, and the beginning of its history. To be called within a
 * transaction that holds the term. Tells its id.
 */
export async function insertDraft(
  queries: Queries,
  rows: TermRows,
  lessons: readonly LessonRow[],
  draft: Pick<ScheduleRow, 'id' | 'name' | 'basedOnId'> & { readonly userId: string | null },
): Promise<string> {
  const { userId, ...named } = draft;
  const now = new Date();
  const schedule: ScheduleRow = {
    ...{ ...named, termId: rows.term.id, state: 'draft', version: 1 },
    ...{ hard: 0, soft: 0, createdAt: now, updatedAt: now },
  };
  const { problem, solution } = scheduleFrom(schedule, rows, lessons);
  const { id, termId, name, basedOnId } = schedule;
  const ofSchedule = lessons.map(({ scheduleId: _, ...lesson }) => lesson);
  const kept = { id, termId, name, basedOnId, updatedAt: now, ...costOf(problem, solution) };
  await insertSchedule(queries, kept, ofSchedule);
  await insertChange(queries, {
    ...{ scheduleId: id, version: 1, userId, kind: 'import', before: {}, after: {} },
  });
  return id;
}
