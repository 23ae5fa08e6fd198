import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import { type RunRow, selectLatestRuns } from '../store/runs.ts';
import { countLessons, type ScheduleRow, selectSchedules } from '../store/schedules.ts';
import { deleteTerm, selectTerm, selectTerms } from '../store/term-data.ts';

/** A schedule as the home page lists it. */
export type ListedSchedule = {
  readonly schedule: ScheduleRow;
  readonly placed: number;
  readonly total: number;
  /** The run that was started last on it, if any. */
  readonly run: RunRow | null;
};

/** A term with its schedules, the last changed first. */
export type ListedTerm = {
  readonly id: string;
  readonly name: string;
  readonly schedules: readonly ListedSchedule[];
};

/** Every term, the newest first. */
export async function listTerms(database: Database): Promise<ListedTerm[]> {
  const { queries } = database;
  const terms = await selectTerms(queries);
  const counts = await countLessons(queries);
  return Promise.all(
    terms.map(async ({ id, name }) => {
      const schedules = await selectSchedules(queries, id);
      const runs = await selectLatestRuns(
        queries,
        schedules.map((schedule) => schedule.id),
      );
      const runOf = new Map(runs.map((run) => [run.scheduleId, run]));
      return {
        id,
        name,
        schedules: schedules.map((schedule) => ({
          schedule,
          ...(counts.get(schedule.id) ?? { placed: 0, total: 0 }),
          run: runOf.get(schedule.id) ?? null,
        })),
      };
    }),
  );
}

/**
 * Deletes a term with all that belongs to it.
 *
 * @throws Failure `notFound` when there is no such term.
 */
export async function removeTerm(database: Database, termId: string): Promise<void> {
  if (!(await selectTerm(database.queries, termId)))
    throw new Failure('notFound', text('terms.failures.noSuchTerm'));
  await deleteTerm(database.queries, termId);
}
