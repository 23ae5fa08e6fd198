import { costOf } from '../constraints/explain.ts';
import type { Queries } from '../store/database.ts';
import { insertChange, insertSchedule, type Place } from '../store/schedules.ts';
import type { Solution } from '../timetable/solution.ts';
import { lessonRows, placeOf } from './lesson-rows.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/** Where lessons were before a change and where they are after it, and whose they are, by code; only those that differ. */
export type MovedLessons = {
  readonly before: Readonly<Record<string, Place>>;
  readonly after: Readonly<Record<string, Place>>;
};

/** The lessons that a solution puts elsewhere, or gives to another teacher. */
export function movedLessons(from: LoadedSchedule, solution: Solution): MovedLessons {
  const before: Record<string, Place> = {};
  const after: Record<string, Place> = {};
  from.problem.lessons.forEach((lesson, position) => {
    const was = placeOf(from.problem, from.solution, position, from.ids);
    const is = placeOf(from.problem, solution, position, from.ids);
    if (Bun.deepEquals(was, is)) return;
    before[lesson.id] = was;
    after[lesson.id] = is;
  });
  return { before, after };
}

/**
 * Stores a solution as a new version beside the schedule that it was made from, with its row of history. To be called
 * within a transaction. Tells the new schedule's id.
 */
export async function insertVersion(
  queries: Queries,
  from: LoadedSchedule,
  solution: Solution,
  version: { readonly name: string; readonly kind: string; readonly userId: string | null },
): Promise<string> {
  const { name, kind, userId } = version;
  const scheduleId = await insertSchedule(
    queries,
    {
      ...{ termId: from.schedule.termId, name, basedOnId: from.schedule.id },
      ...costOf(from.problem, solution),
    },
    lessonRows(from.problem, solution, from.ids),
  );
  await insertChange(queries, { scheduleId, version: 1, userId, kind, ...movedLessons(from, solution) });
  return scheduleId;
}
