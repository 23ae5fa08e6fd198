import type { ChangeHead } from '../store/history.ts';

/** The changes of one person that they can undo and redo, as versions; the next of each is last. */
export type UndoOrder = { readonly undo: readonly number[]; readonly redo: readonly number[] };

/** What of a change tells in which order things are undone: of a schedule, or of a term's data. */
export type Turned = Pick<ChangeHead, 'version' | 'userId' | 'target' | 'isEmpty'> & {
  readonly kind: string;
};

/** Whether a change speaks of one that is undone or done again by it. */
function isTurn({ kind }: Pick<Turned, 'kind'>): boolean {
  return kind === 'undo' || kind === 'redo';
}

/**
 * What a person can undo and redo of a history, the latest first in line. Whoever changes something anew can no longer redo
 * what they undid before.
 */
export function undoOrder(heads: readonly Turned[], userId: string): UndoOrder {
  const undo: number[] = [];
  const redo: number[] = [];
  for (const { version, kind, target, isEmpty, userId: by } of heads) {
    if (by !== userId) continue;
    if (kind === 'undo') redo.push(...undo.splice(undo.indexOf(target!), 1));
    else if (kind === 'redo') undo.push(...redo.splice(redo.indexOf(target!), 1));
    else if (!isEmpty) {
      undo.push(version);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

/** Versions whose changes are undone as things stand. */
export function undoneVersions(heads: readonly Turned[]): Set<number> {
  const undone = new Set<number>();
  for (const { kind, target } of heads) {
    if (kind === 'undo') undone.add(target!);
    else if (kind === 'redo') undone.delete(target!);
  }
  return undone;
}

/** The row by which a change was made last (itself, or when it was done again), or was undone last. */
export function latestTurn(
  heads: readonly Turned[],
  version: number,
  kind: 'undo' | 'redo',
): number | undefined {
  return heads.findLast((head) => head.kind === kind && head.target === version)?.version;
}

/**
 * The changes after a version that still tell: without those that were undone since, and without what was undone and done
 * again.
 */
export function tellingSince(heads: readonly Turned[], version: number): Set<number> {
  const undoneThen = undoneVersions(heads.filter((head) => head.version <= version));
  const undoneNow = undoneVersions(heads);
  const telling = new Set<number>();
  for (const head of heads) {
    if (head.version <= version) continue;
    if (!isTurn(head)) {
      if (!undoneNow.has(head.version)) telling.add(head.version);
      continue;
    }
    const target = head.target!;
    const isOlder = target <= version;
    const isLast = heads.findLast((other) => isTurn(other) && other.target === target) === head;
    if (isOlder && isLast && undoneThen.has(target) !== undoneNow.has(target)) telling.add(head.version);
  }
  return telling;
}
