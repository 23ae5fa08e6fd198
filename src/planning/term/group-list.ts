import type { TermRows } from '../../store/term-data.ts';
import { cellReader, readName } from './cell-reader.ts';
import type { ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { newRow, oneOrAll, withRow } from './term-rows.ts';

const MOST_STUDENTS = 100_000;

/** Groups with all those below them. */
function withBelow(groups: TermRows['groups'], ids: ReadonlySet<string>): Set<string> {
  const below = new Set(ids);
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const { id, parentId } of groups) if (parentId !== null && below.has(parentId)) below.add(id);
  }
  return below;
}

/** Years, classes and subgroups, which form trees. */
export const groupList: ListTable = {
  list: 'groups',
  one: 'group',
  columns: [
    {
      ...{ key: 'name', label: 'Name', isNumber: false },
      help: 'A year, a class or a part of one.',
      aliases: [
        'group',
        'class',
        'form',
        'klasse',
        'gruppe',
        'classe',
        'groupe',
        'grupo',
        'clase',
        'curriculum',
      ],
    },
    {
      ...{ key: 'parent', label: 'Part of', isNumber: false, names: 'groups' },
      help: 'The group that it is a part of. Its lessons are lessons of all groups below it.',
      aliases: ['parent', 'year', 'jahrgang', 'within', 'belongs to', 'parent group'],
    },
    {
      ...{ key: 'size', label: 'Students', isNumber: true },
      help: 'How many students it has.',
      aliases: ['size', 'students', 'pupils', 'schüler', 'élèves', 'effectif', 'alumnos', 'number'],
    },
  ],
  print: ({ groups }, only) => {
    const names = new Map(groups.map(({ id, name }) => [id, name]));
    return oneOrAll(groups, only).map(({ id, code, name, parentId, size }) => ({
      ...{ id, code },
      cells: { name, parent: parentId === null ? '' : names.get(parentId)!, size: String(size) },
    }));
  },
  write: (rows, id, cells, code) => {
    const reader = cellReader(cells);
    const now = rows.groups.find((group) => group.id === id);
    const name = readName(reader, rows.groups, id, 'group', now?.name ?? '');
    const parents = reader.things('parent', rows.groups, 'group', now?.parentId ? [now.parentId] : []);
    if (parents.length > 1) reader.refuse('parent', 'A group is part of one other group at most.');
    const parentId = parents[0] ?? null;
    if (id !== null && parentId !== null && withBelow(rows.groups, new Set([id])).has(parentId)) {
      reader.refuse('parent', 'A group cannot be a part of itself or of a group below it.');
    }
    const size = reader.whole('size', { least: 0, most: MOST_STUDENTS }, now?.size ?? 0, 0);
    if (reader.faults.length > 0) return { faults: reader.faults };
    const row = { ...(now ?? newRow(rows, 'groups', name, code)), name, parentId, size };
    return { rows: { ...rows, groups: withRow(rows.groups, row) }, id: row.id, faults: null };
  },
  remove: (rows, ids) => {
    const gone = withBelow(rows.groups, ids);
    return {
      ...rows,
      groups: rows.groups.filter(({ id }) => !gone.has(id)),
      courseGroups: rows.courseGroups.filter(({ groupId }) => !gone.has(groupId)),
      constraints: rulesWithout(rows.constraints, { groups: codesOf(rows.groups, gone) }),
    };
  },
};
