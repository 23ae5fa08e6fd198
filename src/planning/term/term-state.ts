import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { LessonRow } from '../../store/schedules.ts';
import type { RowChange, TermTable } from '../../store/schema/terms.ts';
import { keyColumns, type Row, type TableWrite } from '../../store/term-changes.ts';
import type { TermRows } from '../../store/term-data.ts';
import { isSameData } from '../../timetable/same-data.ts';

/** Everything of a term: its data, and the lessons of all its schedules. */
export type TermState = TermRows & { readonly lessons: readonly LessonRow[] };

const TABLES: readonly TermTable[] = [
  ...([
    'term',
    'periods',
    'breaks',
    'bellTables',
    'teachers',
    'groups',
    'rooms',
    'roomParts',
    'courses',
  ] as const),
  ...(['courseTeachers', 'courseChoices', 'courseGroups', 'constraints', 'lessons'] as const),
];
const KEYS: ReadonlyMap<TermTable, readonly string[]> = new Map(
  TABLES.map((table) => [table, keyColumns(table)]),
);

function keyOf(table: TermTable, row: Row): string {
  return KEYS.get(table)!
    .map((column) => String(row[column]))
    .join('/');
}

function rowsOf(state: TermState, table: TermTable): readonly Row[] {
  return table === 'term' ? [state.term] : state[table];
}

/** What of two versions of a row is different. */
function differingColumns(before: Row, after: Row): string[] {
  return Object.keys({ ...before, ...after }).filter((column) => !isSameData(before[column], after[column]));
}

function part(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

/** What has to be stored to make one state of a term out of another, and what the history keeps of it. */
export type TermDifference = {
  readonly changes: readonly RowChange[];
  readonly writes: readonly TableWrite[];
};

/** Compares two states of a term. Rows that are the same object are not looked at. */
export function differenceOfTerms(before: TermState, after: TermState): TermDifference {
  const changes: RowChange[] = [];
  const writes = TABLES.map((table): TableWrite => {
    const [old, fresh] = [rowsOf(before, table), rowsOf(after, table)];
    if (old === fresh) return { table, written: [], removed: [] };
    const known = new Map(old.map((row) => [keyOf(table, row), row]));
    const written: Row[] = [];
    for (const row of fresh) {
      const key = keyOf(table, row);
      const was = known.get(key);
      known.delete(key);
      if (was === row) continue;
      const columns = was ? differingColumns(was, row) : [];
      if (was && columns.length === 0) continue;
      written.push(row);
      changes.push(
        was
          ? { table, key, before: part(was, columns), after: part(row, columns) }
          : { table, key, before: null, after: row },
      );
    }
    for (const [key, row] of known) changes.push({ table, key, before: row, after: null });
    return { table, written, removed: [...known.values()] };
  });
  return { changes, writes };
}

/** Rows in the order of their lists, which is that of their positions where they have some. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const position = (row: Row): number => (typeof row.position === 'number' ? row.position : 0);
  return rows.toSorted((a, b) => position(a) - position(b));
}

/** What of a lesson changes together. */
const ASPECTS: readonly (readonly string[])[] = [
  ['dayOfWeek', 'period', 'lockedTime'],
  ['roomId', 'lockedRoom'],
  ['teacherId', 'lockedTeacher'],
];

/** What a lesson gets back: of its place only what nobody has changed since. */
function stillAsLeft(row: Row, before: Row, after: Row): Row {
  const changedSince = ASPECTS.filter((columns) =>
    columns.some((column) => column in after && !isSameData(row[column], after[column])),
  ).flat();
  return Object.fromEntries(Object.entries(before).filter(([column]) => !changedSince.includes(column)));
}

/**
 * A term with some changes turned back. Lessons that have gone with their schedule since are left out.
 *
 * @param schedules ids of the schedules that there are
 * @throws Failure `conflict` when a row that was changed or removed is not as the changes left it.
 */
export function turnedBack(
  state: TermState,
  changes: readonly RowChange[],
  schedules: ReadonlySet<string>,
): TermState {
  const byTable = Map.groupBy(changes, ({ table }) => table);
  const turned = [...byTable].map(([table, ofTable]): [TermTable, unknown] => {
    const rows = new Map(rowsOf(state, table).map((row) => [keyOf(table, row), row]));
    for (const { key, before, after } of ofTable) {
      const row = rows.get(key);
      if (before === null) rows.delete(key);
      else if (after === null) {
        if (row) throw changedSince();
        if (table !== 'lessons' || schedules.has(String(before.scheduleId))) rows.set(key, before);
      } else if (row)
        rows.set(key, { ...row, ...(table === 'lessons' ? stillAsLeft(row, before, after) : before) });
      else if (table !== 'lessons') throw changedSince();
    }
    const list = inOrder([...rows.values()]);
    return [table, table === 'term' ? list[0] : list];
  });
  return { ...state, ...(Object.fromEntries(turned) as Partial<TermState>) };
}

function changedSince(): Failure {
  return new Failure('conflict', text('terms.failures.changedSince'));
}

/** Whether bell tables have times for every period, and hold on days and for groups that there are. */
function doBellTablesFit({ term, periods, groups, bellTables }: TermRows): boolean {
  const codes = new Set(groups.map(({ code }) => code));
  return bellTables.every(
    (table) =>
      table.startsAt.length === periods.length &&
      table.endsAt.length === periods.length &&
      table.days.every((day) => day < term.days.length) &&
      table.groups.every((code) => codes.has(code)),
  );
}

/**
 * Whether every row of a term refers to rows that are there.
 *
 * @throws Failure `conflict` when something that is to go is still used.
 */
export function refuseLooseEnds(rows: TermRows): void {
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const [teachers, groups, rooms, courses] = [
    ids(rows.teachers),
    ids(rows.groups),
    ids(rows.rooms),
    ids(rows.courses),
  ];
  const areThere =
    rows.groups.every(({ parentId }) => parentId === null || groups.has(parentId)) &&
    rows.roomParts.every(({ roomId, partId }) => rooms.has(roomId) && rooms.has(partId)) &&
    rows.courses.every(({ teacherId }) => teacherId === null || teachers.has(teacherId)) &&
    [...rows.courseTeachers, ...rows.courseChoices].every(
      ({ courseId, teacherId }) => courses.has(courseId) && teachers.has(teacherId),
    ) &&
    rows.courseGroups.every(({ courseId, groupId }) => courses.has(courseId) && groups.has(groupId)) &&
    doBellTablesFit(rows);
  if (!areThere) throw new Failure('conflict', text('terms.failures.usedMeanwhile'));
}
