import type { TermRows } from '../../store/term-data.ts';
import { inTreeOrder } from '../term/group-tree.ts';

type GroupRow = TermRows['groups'][number];

/** The groups that have a column each, with the one that their columns stand under. */
export type ClassColumns = {
  readonly year: GroupRow | null;
  readonly classes: readonly GroupRow[];
};

/** Which groups have columns: the classes, or every group. */
export const COLUMN_CHOICES = ['classes', 'all'] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** Whether a group that has parts is a year rather than a class: it has parts of parts, or parts with names of their own. */
function isYear(group: GroupRow, below: ReadonlyMap<string | null, readonly GroupRow[]>): boolean {
  const parts = below.get(group.id) ?? [];
  if (parts.length === 0) return false;
  // The parts of a class are called by it: `7A girls`; the classes of `Year 7` are not.
  return parts.some(({ id, name }) => below.has(id) || !name.includes(group.name));
}

/** The classes of a term under their years, in order; a group that is part of none and has no classes is one itself. */
function yearsOf(groups: readonly GroupRow[]): ClassColumns[] {
  const below = Map.groupBy(groups, ({ parentId }) => parentId);
  const years: { year: GroupRow | null; classes: GroupRow[] }[] = [];
  for (const group of below.get(null) ?? []) {
    if (isYear(group, below)) years.push({ year: group, classes: [...below.get(group.id)!] });
    else if (years.at(-1)?.year === null) years.at(-1)!.classes.push(group);
    else years.push({ year: null, classes: [group] });
  }
  return years;
}

/** The classes of a term, in order. */
export function classesOf(groups: readonly GroupRow[]): GroupRow[] {
  return yearsOf(groups).flatMap(({ classes }) => classes);
}

/** The groups that have columns in the table of courses, in order. */
export function columnsOf(groups: readonly GroupRow[], choice: ColumnChoice): ClassColumns[] {
  if (choice === 'classes') return yearsOf(groups);
  const columns: { year: GroupRow | null; classes: GroupRow[] }[] = [];
  for (const { group, depth } of inTreeOrder(groups)) {
    if (depth === 0) columns.push({ year: group, classes: [group] });
    else columns.at(-1)!.classes.push(group);
  }
  return columns;
}

/** A group with all those that it is part of. */
export function withAbove(groups: readonly GroupRow[]): (id: string) => ReadonlySet<string> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const known = new Map<string, ReadonlySet<string>>();
  const chain = (id: string): ReadonlySet<string> => {
    const found = known.get(id);
    if (found) return found;
    const parentId = byId.get(id)?.parentId ?? null;
    const made = new Set([id, ...(parentId === null ? [] : chain(parentId))]);
    known.set(id, made);
    return made;
  };
  return chain;
}
