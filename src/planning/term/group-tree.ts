import type { TermRows } from '../../store/term-data.ts';

type GroupRow = TermRows['groups'][number];

/** A group with how deep it stands in its tree, from 0. */
export type TreeGroup = { readonly group: GroupRow; readonly depth: number };

/** Groups in the order of their trees: each right before those below it. */
export function inTreeOrder(groups: readonly GroupRow[]): TreeGroup[] {
  const below = Map.groupBy(groups, ({ parentId }) => parentId);
  const from = (parentId: string | null, depth: number): TreeGroup[] =>
    (below.get(parentId) ?? []).flatMap((group) => [{ group, depth }, ...from(group.id, depth + 1)]);
  return from(null, 0);
}
