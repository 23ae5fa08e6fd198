import { costOf } from '../constraints/explain.ts';
import type { Database } from '../store/database.ts';
import { insertChange, insertSchedule, type Place } from '../store/schedules.ts';
import type { Solution } from '../timetable/solution.ts';
import { lessonRows, placeOf } from './lesson-rows.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/**
 * Stores a solution as a new version beside the schedule that it was made from, with its row of history. Tells the new
 * schedule's id.
 */
export async function keepAsVersion(
  database: Database,
  from: LoadedSchedule,
  solution: Solution,
  version: { readonly name: string; readonly kind: string; readonly userId: string | null },
): Promise<string> {
  const cost = costOf(from.problem, solution);
  const { before, after } = movedLessons(from, solution);
  return database.queries.transaction(async (queries) => {
    const scheduleId = await insertSchedule(
      queries,
      { termId: from.schedule.termId, name: version.name, basedOnId: from.schedule.id, ...cost },
      lessonRows(from.problem, solution, from.ids),
    );
    await insertChange(queries, {
      scheduleId,
      version: 1,
      userId: version.userId,
      kind: version.kind,
      before,
      after,
    });
    return scheduleId;
  });
}

/** The lessons that a solution puts elsewhere, by code, with where they were and are. */
function movedLessons(from: LoadedSchedule, solution: Solution) {
  const before: Record<string, Place> = {};
  const after: Record<string, Place> = {};
  from.problem.lessons.forEach((lesson, position) => {
    const was = placeOf(from.problem, from.solution, position, from.ids.rooms);
    const is = placeOf(from.problem, solution, position, from.ids.rooms);
    if (was.dayOfWeek === is.dayOfWeek && was.period === is.period && was.roomId === is.roomId) return;
    before[lesson.id] = was;
    after[lesson.id] = is;
  });
  return { before, after };
}
