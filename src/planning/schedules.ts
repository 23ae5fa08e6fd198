import { Failure } from '../failure.ts';
import type { Database } from '../store/database.ts';
import { selectLatestRuns } from '../store/runs.ts';
import { deleteSchedule, type ScheduleRow, selectSchedule } from '../store/schedules.ts';
import type { ScheduleState } from '../store/schema/schedules.ts';
import { changeSchedule } from './change-schedule.ts';
import { insertVersion } from './keep-solution.ts';
import { loadSchedule } from './load-schedule.ts';
import { isActive } from './run-state.ts';

const LONGEST_NAME = 100;

async function existing(database: Database, scheduleId: string): Promise<ScheduleRow> {
  const schedule = await selectSchedule(database.queries, scheduleId);
  if (!schedule) throw new Failure('notFound', 'There is no such schedule; it may have been deleted.');
  return schedule;
}

/**
 * A name as it is stored.
 *
 * @throws Failure `invalid` when it is empty or too long.
 */
export function checkName(name: string, of: 'schedule' | 'version'): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_NAME) return trimmed;
  const message = `The name of a ${of} has 1 to ${LONGEST_NAME} letters.`;
  throw new Failure('invalid', message, [{ where: 'name', message }]);
}

/** @throws Failure `invalid` when the name is empty or too long, `notFound` when there is no such schedule. */
export async function renameSchedule(
  database: Database,
  scheduleId: string,
  name: string,
  userId: string | null,
): Promise<void> {
  const trimmed = checkName(name, 'schedule');
  await changeSchedule(database, scheduleId, userId, () => ({ kind: 'name', head: { name: trimmed } }));
}

/** @throws Failure `notFound` when there is no such schedule. */
export async function setScheduleState(
  database: Database,
  scheduleId: string,
  state: ScheduleState,
  userId: string | null,
): Promise<void> {
  await changeSchedule(database, scheduleId, userId, () => ({ kind: 'state', head: { state } }));
}

/**
 * Makes a draft that is placed as another schedule is. Tells its id.
 *
 * @throws Failure `notFound` when there is no such schedule.
 */
export async function duplicateSchedule(
  database: Database,
  scheduleId: string,
  userId: string | null,
): Promise<string> {
  const from = await loadSchedule(database, scheduleId);
  const name = `Copy of ${from.schedule.name}`.slice(0, LONGEST_NAME);
  return database.queries.transaction((queries) =>
    insertVersion(queries, from, from.solution, { name, kind: 'copy', userId }),
  );
}

/**
 * Deletes a schedule with its lessons, runs and history.
 *
 * @throws Failure `conflict` while it is published or being solved, `notFound` when there is no such schedule.
 */
export async function removeSchedule(database: Database, scheduleId: string): Promise<void> {
  const { state } = await existing(database, scheduleId);
  if (state === 'published') {
    throw new Failure('conflict', 'This schedule is published; archive it before you delete it.');
  }
  const [run] = await selectLatestRuns(database.queries, [scheduleId]);
  if (run && isActive(run)) {
    throw new Failure('conflict', 'This schedule is being solved; stop that before you delete it.');
  }
  await deleteSchedule(database.queries, scheduleId);
}
