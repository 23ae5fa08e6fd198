import type { CellModel, CourseRowModel, LoadModel } from '../../../views/components/course-cells.tsx';
import type { CourseTableModel } from '../../../views/components/course-table.tsx';
import { betweenCommas, listed, text } from '../../languages/text.ts';
import { printCellText } from '../../planning/course-table/cell-text.ts';
import { type ColumnChoice, columnsOf, withAbove } from '../../planning/course-table/classes.ts';
import {
  type CourseTable,
  courseTableOf,
  type TableCourse,
} from '../../planning/course-table/course-table.ts';
import {
  loadOfCourses,
  loadsOfGroups,
  loadsOfTeachers,
  slotsOfWeek,
} from '../../planning/course-table/loads.ts';
import { folded } from '../../planning/term/names.ts';
import type { TermRows } from '../../store/term-data.ts';

type GroupRow = TermRows['groups'][number];

/** What a subject is called in the ids of elements: letters and digits, and what else there is by its number. */
function keyOf(subject: string): string {
  return folded(subject).replace(/[^a-z0-9]/gu, (letter) => `_${letter.codePointAt(0)!.toString(36)}`);
}

/** A load of what there may be; without a limit where there is none. */
function loadOf(id: string, load: number, most: number | null): LoadModel {
  if (most === null) return { id, text: String(load), isOver: false };
  return { id, text: text('courseTable.loadOf', { load, slots: most }), isOver: load > most };
}

/** Draws cells of the table. */
function cellDrawer(rows: TermRows, table: CourseTable) {
  const list = `/terms/${rows.term.id}/courses/change?ids=`;
  const byId = new Map(rows.groups.map((group) => [group.id, group]));
  const children = Map.groupBy(rows.groups, ({ parentId }) => parentId);
  const other = (course: TableCourse, group: GroupRow): CellModel['others'][number] => {
    const own = `${group.name} `;
    // A part of a class is called by it, which the column says already.
    const names = course.groups
      .filter((name) => name !== group.name)
      .map((name) => (name.startsWith(own) ? name.slice(own.length) : name));
    const { lessons, teachers, name } = course;
    const choices = course.choices > 0 ? [text('courseTable.choices', { count: course.choices })] : [];
    return {
      text: names.length === 0 ? lessons : text('courseTable.cellOther', { lessons, groups: listed(names) }),
      title: [name, lessons, ...teachers, ...choices].join(' · '),
      href: `${list}${course.id}`,
    };
  };
  return (subject: string, group: GroupRow, typed?: { text: string; fault: string }): CellModel => {
    const { own, others } = table.cell(subject, group.id);
    const parent = byId.get(group.parentId ?? '');
    const hasOthers = (children.get(group.parentId) ?? []).length > 1;
    const choices = own && own.choices > 0 ? [text('courseTable.choices', { count: own.choices })] : [];
    return {
      ...{ id: `cell-${keyOf(subject)}-${group.id}`, subject, groupId: group.id, groupName: group.name },
      yearName: hasOthers ? (parent?.name ?? text('courseTable.everyClass')) : '',
      ...{ lessons: own?.lessons ?? '', teachers: betweenCommas([...(own?.teachers ?? []), ...choices]) },
      text: typed?.text ?? (own ? printCellText(own.lessons, own.teachers) : ''),
      href: own ? `${list}${own.id}` : null,
      others: others.map((course) => other(course, group)),
      fault: typed?.fault ?? null,
    };
  };
}

/** What the table is made of beside the term. */
export type TableLook = {
  readonly columns: ColumnChoice;
  /** Subjects that have a row though they have no course yet. */
  readonly added: readonly string[];
  readonly csrf: string | null;
};

/** Subjects that have rows: those of courses, those that teachers teach, and those that somebody adds. */
function subjectsOf(rows: TermRows, added: readonly string[]): string[] {
  const all = [
    ...courseTableOf(rows).subjects,
    ...rows.teachers.flatMap(({ subjects }) => subjects),
    ...added,
  ];
  return [...new Map(all.toReversed().map((subject) => [folded(subject), subject])).values()].toReversed();
}

/** Which of some subjects have a row only as long as somebody adds them, each once. */
export function addedAlone(rows: TermRows, added: readonly string[]): string[] {
  const there = new Set(subjectsOf(rows, []).map(folded));
  return [...new Map(added.map((subject) => [folded(subject), subject])).entries()].flatMap(
    ([key, subject]) => (there.has(key) ? [] : [subject]),
  );
}

/** The table of courses of a term. */
export function courseTableModel(rows: TermRows, look: TableLook): CourseTableModel {
  const { columns, csrf, added } = look;
  const table = courseTableOf(rows);
  const draw = cellDrawer(rows, table);
  const action = `/terms/${rows.term.id}/courses/table`;
  const years = columnsOf(rows.groups, columns);
  const classes = years.flatMap((year) => year.classes);
  const [loads, slots, taught] = [loadsOfGroups(rows), slotsOfWeek(rows), loadsOfTeachers(rows)];
  return {
    ...{ action, csrf, revision: rows.term.revision, columns },
    years: years.map(({ year, classes: ofYear }) => ({
      name: year?.name ?? text('courseTable.noClass'),
      classes: ofYear.map(({ id, name }) => ({
        id,
        name,
        load: loadOf(`load-${id}`, loads.get(id)!, slots),
      })),
    })),
    rows: subjectsOf(rows, added).map(
      (subject): CourseRowModel => ({
        ...{ key: keyOf(subject), subject },
        href: `${action}/row?${new URLSearchParams({ subject, columns })}`,
        sum: loadOfCourses(rows, table.coursesOf(subject)),
        cells: classes.map((group) => draw(subject, group)),
      }),
    ),
    teachers: rows.teachers.map(({ id, name, load }) => ({
      name,
      load: loadOf(`teacher-${id}`, taught.get(id)!, load),
    })),
  };
}

/** A cell that was touched, with what was typed where that could not be taken. */
export type TouchedCell = {
  readonly subject: string;
  readonly groupId: string;
  readonly text?: string;
  readonly fault?: string;
};

/** The cells and rows to be drawn anew after some were touched: with them, those of groups that share their lessons. */
export function redrawnCells(rows: TermRows, table: CourseTableModel, touched: readonly TouchedCell[]) {
  const draw = cellDrawer(rows, courseTableOf(rows));
  const above = withAbove(rows.groups);
  const shown = new Map(
    table.years.flatMap(({ classes }) =>
      classes.map(({ id }) => [id, rows.groups.find((group) => group.id === id)!]),
    ),
  );
  const faults = new Map(
    touched.flatMap(({ subject, groupId, text: typed = '', fault }) =>
      fault === undefined ? [] : [[`${keyOf(subject)} ${groupId}`, { text: typed, fault }]],
    ),
  );
  const cells = new Map<string, CellModel>();
  for (const { subject, groupId } of touched) {
    for (const [id, group] of shown) {
      if (!above(id).has(groupId) && !above(groupId).has(id)) continue;
      const cell = draw(subject, group, faults.get(`${keyOf(subject)} ${id}`));
      cells.set(cell.id, cell);
    }
  }
  const keys = new Set(touched.map(({ subject }) => keyOf(subject)));
  return { cells: [...cells.values()], rows: table.rows.filter(({ key }) => keys.has(key)) };
}
