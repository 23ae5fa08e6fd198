import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database, Queries } from '../store/database.ts';
import { selectChanges } from '../store/history.ts';
import { selectLatestRuns } from '../store/runs.ts';
import {
  deleteSchedule,
  holdSchedule,
  type ScheduleRow,
  selectSchedule,
  selectSchedules,
} from '../store/schedules.ts';
import type { ChangeKind, ScheduleState } from '../store/schema/schedules.ts';
import { type ChangeContext, changeSchedule } from './change-schedule.ts';
import { entriesOf } from './history.ts';
import { insertVersion } from './keep-solution.ts';
import { loadSchedule } from './load-schedule.ts';
import { isActive } from './run-state.ts';
import { TouchedSince } from './touched-since.ts';

const LONGEST_NAME = 100;

async function existing(database: Database, scheduleId: string): Promise<ScheduleRow> {
  const schedule = await selectSchedule(database.queries, scheduleId);
  if (!schedule) throw new Failure('notFound', text('planning.failures.scheduleGone'));
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
  const values = { most: LONGEST_NAME };
  const message =
    of === 'schedule'
      ? text('planning.failures.scheduleName', values)
      : text('planning.failures.versionName', values);
  throw new Failure('invalid', message, [{ where: 'name', message }]);
}

/** @throws TouchedSince when others have changed anything of a schedule since a version, or anything of a kind. */
async function refuseUnseen(
  { queries, loaded }: ChangeContext,
  basedOn: number,
  userId: string | null,
  kind?: ChangeKind,
): Promise<void> {
  const { id, version } = loaded.schedule;
  const rows = await selectChanges(queries, id, { after: basedOn });
  const ofOthers = rows.filter((row) => row.userId !== userId && (kind === undefined || row.kind === kind));
  if (ofOthers.length === 0) return;
  const changes = (await entriesOf(queries, loaded, ofOthers)).reverse();
  const lessons = [...new Set(changes.flatMap((change) => change.lessons))];
  throw new TouchedSince(
    text('planning.failures.meanwhile', { change: changes.at(-1)!.sentence }),
    version,
    changes,
    lessons,
  );
}

/**
 * Names a schedule anew.
 *
 * @param basedOn the version that the person saw, where it matters that they have seen its name
 * @throws TouchedSince when somebody else has renamed the schedule since that version, Failure `invalid` when the name is
 *   empty or too long, `notFound` when there is no such schedule.
 */
export async function renameSchedule(
  database: Database,
  scheduleId: string,
  name: string,
  userId: string | null,
  basedOn?: number,
): Promise<void> {
  const trimmed = checkName(name, 'schedule');
  await changeSchedule(database, scheduleId, userId, async (context) => {
    if (basedOn !== undefined) await refuseUnseen(context, basedOn, userId, 'name');
    return { kind: 'name', head: { name: trimmed } };
  });
}

/**
 * Publishes a schedule, archives it, or puts it elsewhere in its life. One that was published in the same term before is
 * archived: a single one holds.
 *
 * @param basedOn the version that the person saw, where it matters that they have seen all of it
 * @throws TouchedSince when others have changed the schedule since that version, Failure `notFound` when there is no such
 *   schedule.
 */
export async function setScheduleState(
  database: Database,
  scheduleId: string,
  state: ScheduleState,
  userId: string | null,
  basedOn?: number,
): Promise<void> {
  await database.queries.transaction(async (queries) => {
    if (state === 'published') await archivePublished(queries, scheduleId, userId);
    await changeSchedule({ queries }, scheduleId, userId, async (context) => {
      if (basedOn !== undefined) await refuseUnseen(context, basedOn, userId);
      return { kind: 'state', head: { state } };
    });
  });
}

/** Archives the other schedules of a term that are published. */
async function archivePublished(queries: Queries, scheduleId: string, userId: string | null): Promise<void> {
  const schedule = await selectSchedule(queries, scheduleId);
  const ofTerm = schedule ? await selectSchedules(queries, schedule.termId) : [];
  // In one order, so that two who publish at once wait for each other instead of both for ever.
  const ids = ofTerm.map(({ id }) => id).sort();
  for (const id of ids) await holdSchedule(queries, id);
  for (const { id, state } of ofTerm) {
    if (id === scheduleId || state !== 'published') continue;
    await changeSchedule({ queries }, id, userId, () => ({ kind: 'state', head: { state: 'archived' } }));
  }
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
  const name = text('planning.names.copy', { name: from.schedule.name }).slice(0, LONGEST_NAME);
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
    throw new Failure('conflict', text('planning.failures.published'));
  }
  const [run] = await selectLatestRuns(database.queries, [scheduleId]);
  if (run && isActive(run)) {
    throw new Failure('conflict', text('planning.failures.solvedNow'));
  }
  await deleteSchedule(database.queries, scheduleId);
}
