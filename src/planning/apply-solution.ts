import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import type { ChangeKind } from '../store/schema/schedules.ts';
import type { Solution } from '../timetable/solution.ts';
import { changeSchedule } from './change-schedule.ts';
import { keepsLocks } from './keeps-locks.ts';
import { isSameState, statesIn, statesOf } from './lesson-states.ts';
import { refuseTouched } from './touched-since.ts';

/** Who changes a schedule, what sort of change it is, and upon which state of the schedule. */
export type ChangeOf = {
  readonly userId: string | null;
  readonly kind: ChangeKind;
  /** The version that the person saw; without it, the current one. */
  readonly version?: number | undefined;
};

/**
 * Puts the lessons of a schedule where a solution says, with its cost and a row of history that tells where those that
 * moved were before. Tells the schedule's new version; the old one when nothing moved.
 *
 * @throws TouchedSince when somebody else has changed a lesson that it moves, Failure `invalid` when the solution does not
 *   keep a lock.
 */
export async function applySolution(
  database: Database,
  scheduleId: string,
  solution: Solution,
  { userId, kind, version: seen }: ChangeOf,
): Promise<number> {
  const { version } = await changeSchedule(database, scheduleId, userId, async (context) => {
    const { loaded } = context;
    const now = statesOf(loaded);
    const lessons = new Map(
      [...statesIn(loaded, solution)].filter(([code, to]) => !isSameState(now.get(code)!, to)),
    );
    await refuseTouched(context, seen ?? loaded.schedule.version, new Set(lessons.keys()));
    loaded.problem.lessons.forEach((lesson, position) => {
      if (!keepsLocks(lesson, solution, position)) {
        throw new Failure('invalid', text('planning.failures.locked', { lesson: lesson.id }));
      }
    });
    return { kind, lessons };
  });
  return version;
}
