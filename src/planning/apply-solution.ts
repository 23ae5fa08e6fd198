import { costOf } from '../constraints/explain.ts';
import { Failure } from '../failure.ts';
import type { Database } from '../store/database.ts';
import { insertChange, placeLessons, updateSchedule } from '../store/schedules.ts';
import type { Solution } from '../timetable/solution.ts';
import { movedLessons } from './keep-solution.ts';
import { keepsLocks } from './keeps-locks.ts';
import { loadSchedule } from './load-schedule.ts';

/** Who changes a schedule, what sort of change it is, and upon which state of the schedule. */
export type ChangeOf = {
  readonly userId: string | null;
  readonly kind: string;
  /** The version that the person saw; without it, the current one. */
  readonly version?: number | undefined;
};

/** What a person is told who changes what somebody else has changed meanwhile. */
export function changedMeanwhile(): Failure {
  return new Failure(
    'conflict',
    'Somebody else has changed this schedule meanwhile; look at it again first.',
  );
}

/**
 * Puts the lessons of a schedule where a solution says, with its cost and a row of history that tells where those that
 * moved were before. Tells the schedule's new version; the old one when nothing moved.
 *
 * @throws Failure `conflict` when somebody else was first, `invalid` when the solution does not keep a lock.
 */
export async function applySolution(
  database: Database,
  scheduleId: string,
  solution: Solution,
  { userId, kind, version: seen }: ChangeOf,
): Promise<number> {
  const from = await loadSchedule(database, scheduleId);
  const { version } = from.schedule;
  if (seen !== undefined && seen !== version) throw changedMeanwhile();
  const { before, after } = movedLessons(from, solution);
  const places = from.problem.lessons.flatMap((lesson, position) => {
    const place = after[lesson.id];
    if (!place) return [];
    if (!keepsLocks(lesson, solution, position))
      throw new Failure('invalid', `Lesson ${lesson.id} is locked; unlock it first.`);
    return [{ id: from.ids.lessons[position]!, ...place }];
  });
  if (places.length === 0) return version;
  const cost = costOf(from.problem, solution);
  return database.queries.transaction(async (queries) => {
    const next = await updateSchedule(queries, scheduleId, version, cost);
    if (next === null) throw changedMeanwhile();
    await placeLessons(queries, places);
    await insertChange(queries, { scheduleId, version: next, userId, kind, before, after });
    return next;
  });
}
