import type { Fault } from '../../failure.ts';
import type { TermRows } from '../../store/term-data.ts';
import { groupList } from '../term/group-list.ts';

/** Rows with a new group, and its id; or what is wrong with it. */
type WithGroup =
  | { readonly rows: TermRows; readonly id: string; readonly faults: null }
  | { readonly faults: readonly Fault[] };

/** Adds a group below another one, which is told by its id: a file may have brought several of one name. */
export function withNewGroup(
  rows: TermRows,
  parentId: string | null,
  cells: { readonly name: string; readonly size: string },
): WithGroup {
  const written = groupList.write(rows, null, cells);
  if (written.faults !== null || parentId === null) return written;
  const groups = written.rows.groups.map((group) =>
    group.id === written.id ? { ...group, parentId } : group,
  );
  return { ...written, rows: { ...written.rows, groups } };
}
