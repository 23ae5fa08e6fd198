import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { bellTablesWithout } from './bell-tables.ts';
import { cellReader, readName } from './cell-reader.ts';
import { column, type ListTable } from './list-table.ts';
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
  get one() {
    return text('terms.things.one', { list: 'groups' });
  },
  columns: [
    column(
      'name',
      { label: () => text('terms.groups.name.label'), help: () => text('terms.groups.name.help') },
      {
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
    ),
    column(
      'parent',
      { label: () => text('terms.groups.parent.label'), help: () => text('terms.groups.parent.help') },
      { names: 'groups', aliases: ['parent', 'year', 'jahrgang', 'within', 'belongs to', 'parent group'] },
    ),
    column(
      'size',
      { label: () => text('terms.groups.size.label'), help: () => text('terms.groups.size.help') },
      {
        isNumber: true,
        aliases: ['size', 'students', 'pupils', 'schüler', 'élèves', 'effectif', 'alumnos', 'number'],
      },
    ),
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
    const name = readName(reader, rows.groups, id, 'groups', now?.name ?? '');
    const parents = reader.things('parent', rows.groups, 'groups', now?.parentId ? [now.parentId] : []);
    if (parents.length > 1) reader.refuse('parent', text('terms.cells.parentsTooMany'));
    const parentId = parents[0] ?? null;
    if (id !== null && parentId !== null && withBelow(rows.groups, new Set([id])).has(parentId)) {
      reader.refuse('parent', text('terms.cells.parentBelow'));
    }
    const size = reader.whole('size', { least: 0, most: MOST_STUDENTS }, now?.size ?? 0, 0);
    if (reader.faults.length > 0) return { faults: reader.faults };
    const row = { ...(now ?? newRow(rows, 'groups', name, code)), name, parentId, size };
    return { rows: { ...rows, groups: withRow(rows.groups, row) }, id: row.id, faults: null };
  },
  remove: (rows, ids) => {
    const gone = withBelow(rows.groups, ids);
    const codes = codesOf(rows.groups, gone);
    return {
      ...rows,
      groups: rows.groups.filter(({ id }) => !gone.has(id)),
      bellTables: bellTablesWithout(rows.bellTables, codes),
      courseGroups: rows.courseGroups.filter(({ groupId }) => !gone.has(groupId)),
      constraints: rulesWithout(rows.constraints, { groups: codes }),
    };
  },
};
