import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database, Queries } from '../../store/database.ts';
import {
  selectLessonsOfTerm,
  selectTermChange,
  selectTermChangeHeads,
  selectTermChanges,
  type TermChangeRow,
} from '../../store/term-changes.ts';
import { latestTurn, type Turned, type UndoOrder, undoneVersions, undoOrder } from '../undo-order.ts';
import { type ChangedTerm, changeTerm, type IntendedTermChange, type TermContext } from './change-term.ts';
import { lessonsAfter } from './course-lessons.ts';
import { turnedBack } from './term-state.ts';

type Turn = 'undo' | 'redo';
type TermChangeHead = Omit<TermChangeRow, 'rows'>;

/** One change of a term's data, for people. */
export type TermHistoryEntry = {
  readonly revision: number;
  readonly at: Date;
  /** Null when the program made it, or somebody who is no longer known. */
  readonly by: string | null;
  /** `added the teacher Anna Berg` */
  readonly action: string;
  readonly isUndone: boolean;
};

/** What a person could undo and redo next, in words; null for nothing. */
export type NextTermTurns = { readonly undo: string | null; readonly redo: string | null };

function turnInWords(turn: Turn, action: string): string {
  return turn === 'undo'
    ? text('terms.actions.undid', { action })
    : text('terms.actions.didAgain', { action });
}

/** What was done, as it was said then; that it was an undo or a redo is said in the language of whoever asks. */
function actionOf(heads: readonly TermChangeHead[], { kind, target, action }: TermChangeHead): string {
  if (kind !== 'undo' && kind !== 'redo') return action;
  const turned = heads.find(({ revision }) => revision === target);
  return turned ? turnInWords(kind, turned.action) : action;
}

/** Oldest first, in the words that tell in which order things are undone. */
function turnedOf(heads: readonly TermChangeHead[]): (Turned & { readonly version: number })[] {
  return heads
    .map(({ revision, kind, target, userId }) => ({
      version: revision,
      kind,
      target,
      userId,
      isEmpty: false,
    }))
    .toReversed();
}

function orderOf(heads: readonly TermChangeHead[], userId: string): UndoOrder {
  return undoOrder(turnedOf(heads), userId);
}

/** @throws Failure `conflict` when others have changed the same rows since. */
async function refuseOthersWork(
  queries: Queries,
  row: TermChangeRow,
  heads: readonly TermChangeHead[],
  userId: string,
): Promise<void> {
  const undone = undoneVersions(turnedOf(heads));
  const own = new Set(row.rows.map(({ table, key }) => `${table} ${key}`));
  const since = await selectTermChanges(queries, row.termId, { after: row.revision });
  const inTheWay = since.find(
    (change) =>
      change.userId !== userId &&
      !undone.has(change.revision) &&
      change.kind !== 'undo' &&
      change.rows.some(({ table, key }) => table !== 'lessons' && own.has(`${table} ${key}`)),
  );
  if (!inTheWay) return;
  throw new Failure(
    'conflict',
    text('terms.failures.changedAfterThat', {
      who: inTheWay.userName ?? text('planning.somebody'),
      action: inTheWay.action,
    }),
  );
}

async function decideTurn(
  { queries, rows, schedules }: TermContext,
  termId: string,
  userId: string,
  turn: Turn,
): Promise<IntendedTermChange> {
  const heads = await selectTermChangeHeads(queries, termId);
  const target = orderOf(heads, userId)[turn].at(-1);
  if (target === undefined) {
    throw new Failure(
      'conflict',
      turn === 'undo' ? text('terms.failures.nothingToUndo') : text('terms.failures.nothingToRedo'),
    );
  }
  const revision = latestTurn(turnedOf(heads), target, turn === 'undo' ? 'redo' : 'undo') ?? target;
  const row = await selectTermChange(queries, termId, revision);
  const first = heads.find((head) => head.revision === target);
  if (!row || !first) throw new Failure('conflict', text('terms.failures.unknownChange'));
  await refuseOthersWork(queries, row, heads, userId);
  const lessons = await selectLessonsOfTerm(queries, termId);
  const ids = schedules.map(({ id }) => id);
  const { lessons: turned, ...rest } = turnedBack({ ...rows, lessons }, row.rows, new Set(ids));
  return {
    ...{ kind: turn, target, rows: rest },
    // A schedule that was made meanwhile lacks what comes back.
    lessons: lessonsAfter(turned, ids, rows, rest),
    action: turnInWords(turn, first.action),
  };
}

/**
 * Takes back the latest change of a term's data that a person made and that is not undone, or does again what they undid
 * last.
 *
 * @throws Failure `conflict` when there is nothing to undo, or the same has been changed since, `notFound` when there is no
 *   such term.
 */
export async function turnTerm(
  database: Pick<Database, 'queries'>,
  termId: string,
  userId: string,
  turn: Turn,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, { userId }, (context) => decideTurn(context, termId, userId, turn));
}

/** What a person could undo and redo next of a term's data. */
export async function nextTermTurns(
  queries: Queries,
  termId: string,
  userId: string,
): Promise<NextTermTurns> {
  const heads = await selectTermChangeHeads(queries, termId);
  const order = orderOf(heads, userId);
  const of = (revision: number | undefined) =>
    heads.find((head) => head.revision === revision)?.action ?? null;
  return { undo: of(order.undo.at(-1)), redo: of(order.redo.at(-1)) };
}

/** Who did what when to the data of a term, newest first. */
export async function historyOfTerm(queries: Queries, termId: string): Promise<TermHistoryEntry[]> {
  const heads = await selectTermChangeHeads(queries, termId);
  const undone = undoneVersions(turnedOf(heads));
  return heads.map((head) => {
    const { revision, at, userId, userName } = head;
    return {
      ...{ revision, at, action: actionOf(heads, head) },
      by: userId === null ? null : (userName ?? text('planning.somebodyAtStart')),
      isUndone: undone.has(revision),
    };
  });
}
