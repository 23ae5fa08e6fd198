import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import { type ChangeHead, type ChangeRow, selectChangeHeads, selectChanges } from '../store/history.ts';
import type { LessonState } from '../store/schema/schedules.ts';
import {
  type ChangeContext,
  type ChangedSchedule,
  changeSchedule,
  type IntendedChange,
  type KnownSchedule,
  type ScheduleHead,
} from './change-schedule.ts';
import { changeInWords } from './changes-in-words.ts';
import { entriesOf, type HistoryEntry } from './history.ts';
import { isSameState, lessonsIn, possibleState, statesOf, withDifference } from './lesson-states.ts';
import { type LoadedSchedule, loadSchedule } from './load-schedule.ts';
import { partsIn, TouchedSince } from './touched-since.ts';
import { latestTurn, tellingSince, undoOrder } from './undo-order.ts';

/** How to go on when others have changed the same since. */
export type UndoOptions = {
  /** Does it all the same; what others changed of the same is overwritten, and stands in the history. */
  readonly evenSo?: boolean;
  /** With `evenSo`: the version that the person was told of; what others did after that is told again. */
  readonly basedOn?: number;
  /** Spares reading the schedule when it is at this version still. */
  readonly known?: KnownSchedule;
};

/** What was undone or done again, and the schedule after it. */
export type Undone = ChangedSchedule & {
  /** The version of the change that was meant. */
  readonly target: number;
};

/** What a person could undo and redo next. */
export type NextTurns = { readonly undo: HistoryEntry | null; readonly redo: HistoryEntry | null };

/** The same in words without who did it, as `HistoryEntry.action`. */
export type TurnsInWords = { readonly undo: string | null; readonly redo: string | null };

type Turn = 'undo' | 'redo';

/** The change that is next in line, and the row of history that has to be turned back for it. */
function nextOf(heads: readonly ChangeHead[], userId: string, turn: Turn): { target: number; row: number } {
  const target = undoOrder(heads, userId)[turn].at(-1);
  if (target === undefined) {
    throw new Failure(
      'conflict',
      turn === 'undo' ? text('planning.failures.nothingToUndo') : text('planning.failures.nothingToRedo'),
    );
  }
  const row = latestTurn(heads, target, turn === 'undo' ? 'redo' : 'undo') ?? target;
  return { target, row };
}

/** Whether all that a row of history changed is still as the row left it. */
function isAsLeft(loaded: LoadedSchedule, { before, after }: ChangeRow): boolean {
  const now = statesOf(loaded);
  const was = new Map(lessonsIn(before));
  const { name, state } = loaded.schedule;
  return (
    lessonsIn(after).every(([code, made]) => {
      const is = now.get(code);
      return !is || isSameState(is, withDifference(is, was.get(code) ?? {}, made));
    }) &&
    Object.entries({ name, state }).every(
      ([field, is]) => typeof after[field] !== 'string' || after[field] === is,
    )
  );
}

/** @throws TouchedSince when others have changed since what a row changed, and nobody said to go on. */
async function refuseOthersWork(
  { queries, loaded }: ChangeContext,
  heads: readonly ChangeHead[],
  row: ChangeRow,
  { userId, turn, options }: { userId: string; turn: Turn; options: UndoOptions },
): Promise<void> {
  const { evenSo = false, basedOn = Number.POSITIVE_INFINITY } = options;
  const told = evenSo ? basedOn : row.version;
  const telling = tellingSince(heads, row.version);
  const ofOthers = heads.filter(({ version, userId: by }) => version > told && by !== userId);
  if (ofOthers.length === 0) return;
  const parts = new Set(partsIn(row.after));
  const later = await selectChanges(queries, loaded.schedule.id, {
    versions: ofOthers.map(({ version }) => version),
  });
  const all = later.filter(({ after }) => partsIn(after).some((part) => parts.has(part)));
  const stillTelling = all.filter(({ version }) => telling.has(version));
  // What was undone since is not in the way, unless it left something else behind.
  const touching = stillTelling.length > 0 || isAsLeft(loaded, row) ? stillTelling : all;
  if (touching.length === 0) return;
  const changes = (await entriesOf(queries, loaded, touching)).reverse();
  const own = new Set(lessonsIn(row.after).map(([code]) => code));
  const change = changes.at(-1)!.sentence;
  throw new TouchedSince(
    turn === 'undo'
      ? text('planning.failures.undoOverwrites', { change })
      : text('planning.failures.redoOverwrites', { change }),
    loaded.schedule.version,
    changes,
    [...new Set(changes.flatMap(({ lessons }) => lessons))].filter((code) => own.has(code)),
  );
}

/** What turning a row of history back makes of the lessons; only what the row changed becomes as it was before. */
function turnedBack({ loaded }: ChangeContext, { before, after }: ChangeRow): Map<string, LessonState> {
  const now = statesOf(loaded);
  const was = new Map(lessonsIn(before));
  const turned = new Map<string, LessonState>();
  for (const [code, made] of lessonsIn(after)) {
    const state = now.get(code);
    if (state)
      turned.set(code, possibleState(withDifference(state, made, was.get(code) ?? {}), code, loaded));
  }
  return turned;
}

function headBefore({ before }: ChangeRow): Partial<ScheduleHead> {
  return Object.fromEntries(Object.entries(before).filter(([, value]) => typeof value === 'string'));
}

async function take(
  database: Pick<Database, 'queries'>,
  scheduleId: string,
  by: { readonly userId: string; readonly turn: Turn; readonly options: UndoOptions },
): Promise<Undone> {
  let meant = 0;
  const decide = async (context: ChangeContext): Promise<IntendedChange> => {
    const heads = await selectChangeHeads(context.queries, scheduleId);
    const { target, row: version } = nextOf(heads, by.userId, by.turn);
    const [row] = await selectChanges(context.queries, scheduleId, { versions: [version] });
    await refuseOthersWork(context, heads, row!, by);
    meant = target;
    return {
      ...{ kind: by.turn, target, isKeptEmpty: true },
      lessons: turnedBack(context, row!),
      head: headBefore(row!),
    };
  };
  const changed = await changeSchedule(database, scheduleId, by.userId, decide, by.options.known);
  return { ...changed, target: meant };
}

/**
 * Takes back the latest change of a person that is not undone, whatever it was. That stands in the history as a change of
 * its own.
 *
 * @throws TouchedSince when others have changed the same lessons since, Failure `conflict` when there is nothing to undo,
 *   `notFound` when there is no such schedule.
 */
export async function undo(
  database: Pick<Database, 'queries'>,
  scheduleId: string,
  userId: string,
  options: UndoOptions = {},
): Promise<Undone> {
  return take(database, scheduleId, { userId, turn: 'undo', options });
}

/**
 * Does again what a person undid last and has not changed anything since.
 *
 * @throws as `undo` does.
 */
export async function redo(
  database: Pick<Database, 'queries'>,
  scheduleId: string,
  userId: string,
  options: UndoOptions = {},
): Promise<Undone> {
  return take(database, scheduleId, { userId, turn: 'redo', options });
}

/**
 * What a person would undo and redo right after a change that they made, in words; null where only the history tells, as
 * `nextTurns` does.
 */
export function turnsAfter({ loaded, change }: ChangedSchedule): TurnsInWords | null {
  if (!change || change.kind === 'undo' || change.kind === 'redo') return null;
  if (Object.keys(change.after).length === 0) return null;
  return { undo: changeInWords(loaded, change), redo: null };
}

/**
 * What a person would undo and redo next, for buttons that say it.
 *
 * @param known the schedule as it is, where it is read already
 * @throws Failure `notFound` when there is no such schedule.
 */
export async function nextTurns(
  database: Database,
  scheduleId: string,
  userId: string,
  known?: LoadedSchedule,
): Promise<NextTurns> {
  const { queries } = database;
  const heads = await selectChangeHeads(queries, scheduleId);
  const order = undoOrder(heads, userId);
  const versions = [order.undo.at(-1), order.redo.at(-1)];
  if (versions.every((version) => version === undefined)) return { undo: null, redo: null };
  const loaded = known ?? (await loadSchedule(database, scheduleId));
  const rows = await selectChanges(queries, scheduleId, {
    versions: versions.filter((version) => version !== undefined),
  });
  const entries = await entriesOf(queries, loaded, rows, heads);
  const [next, again] = versions.map((version) => entries.find((entry) => entry.version === version) ?? null);
  return { undo: next!, redo: again! };
}
