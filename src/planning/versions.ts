import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import { deleteNamedVersion, insertNamedVersion, selectNamedVersions } from '../store/named-versions.ts';
import { selectSchedule } from '../store/schedules.ts';
import { type ChangedSchedule, changeSchedule } from './change-schedule.ts';
import { isSameState, possibleState, statesOf } from './lesson-states.ts';
import { statesAt } from './replay.ts';
import { checkName } from './schedules.ts';
import { refuseTouched } from './touched-since.ts';

/** A point of a schedule's history to which somebody gave a name. */
export type NamedVersion = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Null when that is not known any more. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly at: Date;
};

/** @throws Failure `invalid` when the schedule was never at this version. */
function checkVersion(version: number, current: number): void {
  if (Number.isInteger(version) && version >= 1 && version <= current) return;
  const message = text('planning.failures.versionsAre', { current, version });
  throw new Failure('invalid', message, [{ where: 'version', message }]);
}

/**
 * Gives a name to a version of a schedule, so that it can be found again. Tells the name's id.
 *
 * @throws Failure `invalid` when the name is empty, too long or taken, or there is no such version, `notFound` when there is
 *   no such schedule.
 */
export async function nameVersion(
  { queries }: Pick<Database, 'queries'>,
  scheduleId: string,
  { version, name }: Pick<NamedVersion, 'version' | 'name'>,
  userId: string | null,
): Promise<string> {
  const checked = checkName(name, 'version');
  const schedule = await selectSchedule(queries, scheduleId);
  if (!schedule) throw new Failure('notFound', text('planning.failures.scheduleGone'));
  checkVersion(version, schedule.version);
  const id = await insertNamedVersion(queries, { scheduleId, version, name: checked, userId });
  if (id !== null) return id;
  const message = text('planning.failures.versionNameTaken');
  throw new Failure('invalid', message, [{ where: 'name', message }]);
}

/** The named versions of a schedule, the latest point of its history first. */
export async function listNamedVersions(
  { queries }: Pick<Database, 'queries'>,
  scheduleId: string,
): Promise<NamedVersion[]> {
  const rows = await selectNamedVersions(queries, scheduleId);
  return rows.map(({ id, version, name, userId, userName, createdAt }) => ({
    ...{ id, version, name, at: createdAt },
    by: userId === null ? null : { id: userId, name: userName ?? text('planning.somebodyAtStart') },
  }));
}

/**
 * Takes a name off a version; the version itself stays in the history.
 *
 * @throws Failure `notFound` when the schedule has no such name.
 */
export async function removeNamedVersion(
  { queries }: Pick<Database, 'queries'>,
  scheduleId: string,
  id: string,
): Promise<void> {
  if (!(await deleteNamedVersion(queries, scheduleId, id))) {
    throw new Failure('notFound', text('planning.failures.namedVersionGone'));
  }
}

/**
 * Puts and locks every lesson as it was at a version of the schedule, as one change. What the schedule is called and where
 * it stands is left alone.
 *
 * @param to.basedOn the version that the person saw when they chose
 * @throws TouchedSince when a lesson that would change was changed since, Failure `invalid` when there is no such version, `notFound` when
 *   there is no such schedule.
 */
export async function goBackTo(
  database: Pick<Database, 'queries'>,
  scheduleId: string,
  to: { readonly version: number; readonly basedOn: number },
  userId: string | null,
): Promise<ChangedSchedule> {
  return changeSchedule(database, scheduleId, userId, async (context) => {
    const { queries, loaded } = context;
    checkVersion(to.version, loaded.schedule.version);
    const then = await statesAt(queries, loaded, to.version);
    const now = statesOf(loaded);
    const lessons = new Map(
      [...then]
        .map(([code, state]) => [code, possibleState(state, code, loaded)] as const)
        .filter(([code, state]) => !isSameState(now.get(code)!, state)),
    );
    await refuseTouched(context, to.basedOn, new Set(lessons.keys()));
    return { kind: 'restore', target: to.version, lessons };
  });
}
