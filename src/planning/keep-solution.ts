import { costOf } from '../constraints/explain.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Queries } from '../store/database.ts';
import { insertChange } from '../store/history.ts';
import { insertSchedule } from '../store/schedules.ts';
import type { ChangeKind, LessonState } from '../store/schema/schedules.ts';
import { keepRevision } from '../store/term-data.ts';
import type { Solution } from '../timetable/solution.ts';
import { lessonRows } from './lesson-rows.ts';
import { isSameState, stateOf, statesIn } from './lesson-states.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/**
 * Stores a solution as a new version beside the schedule that it was made from, with the same locks and with its row of
 * history, which tells what is elsewhere than there. To be called within a transaction. Tells the new schedule's id.
 *
 * @throws Failure `conflict` when the data of the term were changed since the schedule was read.
 */
export async function insertVersion(
  queries: Queries,
  from: LoadedSchedule,
  solution: Solution,
  version: { readonly name: string; readonly kind: ChangeKind; readonly userId: string | null },
): Promise<string> {
  const { name, kind, userId } = version;
  if ((await keepRevision(queries, from.schedule.termId)) !== from.termRevision) {
    throw new Failure('conflict', text('planning.failures.dataChanged'));
  }
  const states = statesIn(from, solution);
  const rows = lessonRows(from.problem, solution, from.ids);
  const scheduleId = await insertSchedule(
    queries,
    {
      ...{ termId: from.schedule.termId, name, basedOnId: from.schedule.id },
      ...costOf(from.problem, solution),
    },
    rows.map((row) => ({ ...row, ...states.get(row.code) })),
  );
  const before: Record<string, LessonState> = {};
  const after: Record<string, LessonState> = {};
  for (const row of from.lessons) {
    const is = states.get(row.code)!;
    if (isSameState(row, is)) continue;
    before[row.code] = stateOf(row);
    after[row.code] = is;
  }
  await insertChange(queries, { scheduleId, version: 1, userId, kind, before, after });
  return scheduleId;
}
