import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database, Queries } from '../store/database.ts';
import {
  type ChangeHead,
  type ChangeRow,
  type HistoryPart,
  selectChangeHeads,
  selectChanges,
} from '../store/history.ts';
import { selectSchedule } from '../store/schedules.ts';
import type { ChangeKind } from '../store/schema/schedules.ts';
import { changeInWords } from './changes-in-words.ts';
import { lessonsIn } from './lesson-states.ts';
import { type LoadedSchedule, loadSchedule } from './load-schedule.ts';
import { undoneVersions } from './undo-order.ts';

/** One change of a schedule, for people. */
export type HistoryEntry = {
  /** The version that it made. */
  readonly version: number;
  readonly at: Date;
  /** Null when the program made it, or somebody who is no longer known. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly kind: ChangeKind;
  /** The version that is undone, done again, or gone back to. */
  readonly target: number | null;
  /** `Ms Okafor moved 7B Mathematics from Monday 2 to Tuesday 3.` */
  readonly sentence: string;
  /** The same without who did it: `moved 7B Mathematics from Monday 2 to Tuesday 3`. */
  readonly action: string;
  /** Codes of the lessons that it changed. */
  readonly lessons: readonly string[];
  readonly isUndone: boolean;
};

/** Changes of a schedule and the version that it is at. */
export type ChangesSince = { readonly version: number; readonly changes: readonly HistoryEntry[] };

/**
 * Rows of a schedule's history as people read them, in the order of the rows.
 *
 * @param heads of all its changes, where they are read already
 */
export async function entriesOf(
  queries: Queries,
  loaded: LoadedSchedule,
  rows: readonly ChangeRow[],
  heads?: readonly ChangeHead[],
): Promise<HistoryEntry[]> {
  if (rows.length === 0) return [];
  const scheduleId = loaded.schedule.id;
  const undone = undoneVersions(heads ?? (await selectChangeHeads(queries, scheduleId)));
  const turned = rows.flatMap(({ kind, target }) => (kind === 'undo' || kind === 'redo' ? [target!] : []));
  const targets =
    turned.length === 0 ? [] : await selectChanges(queries, scheduleId, { versions: [...new Set(turned)] });
  const targetAt = new Map(targets.map((row) => [row.version, row]));
  return rows.map((row) => {
    const { version, at, kind, target, userId, userName } = row;
    const action = changeInWords(loaded, row, targetAt.get(target ?? -1));
    const who = userName ?? text('planning.somebodyAtStart');
    return {
      ...{ version, at, kind, target, action },
      by: userId === null ? null : { id: userId, name: who },
      sentence: text('planning.changes.sentence', { who, action }),
      lessons: lessonsIn(row.after).map(([code]) => code),
      isUndone: undone.has(version),
    };
  });
}

/**
 * Who did what when to a schedule, newest first.
 *
 * @param part which versions; all without it
 * @throws Failure `notFound` when there is no such schedule.
 */
export async function historyOf(
  database: Database,
  scheduleId: string,
  part: HistoryPart = {},
): Promise<HistoryEntry[]> {
  const { queries } = database;
  const rows = await selectChanges(queries, scheduleId, part);
  return entriesOf(queries, await loadSchedule(database, scheduleId), rows);
}

/**
 * What happened to a schedule since a version, oldest first: what somebody missed who has seen that version.
 *
 * @throws Failure `notFound` when there is no such schedule.
 */
export async function changesSince(
  database: Database,
  scheduleId: string,
  version: number,
): Promise<ChangesSince> {
  const schedule = await selectSchedule(database.queries, scheduleId);
  if (!schedule) throw new Failure('notFound', text('planning.failures.scheduleGone'));
  if (schedule.version <= version) return { version: schedule.version, changes: [] };
  const part = { after: version, upTo: schedule.version };
  return {
    version: schedule.version,
    changes: (await historyOf(database, scheduleId, part)).reverse(),
  };
}
