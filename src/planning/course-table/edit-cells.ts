import { Failure } from '../../failure.ts';
import { listed, text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import { courseList } from '../term/course-list.ts';
import { joinNames } from '../term/names.ts';
import { printCellText, readCellText, teachersNamed } from './cell-text.ts';
import { courseTableOf } from './course-table.ts';
import { withNewCourse } from './new-course.ts';
import { asSplitText, printLessons } from './table-lessons.ts';

/** What is to stand in a cell: lessons and teachers by themselves, or both as one text. */
export type CellEdit = {
  readonly subject: string;
  readonly groupId: string;
} & (
  | {
      readonly text: string;
      /** Whether a text without teachers means that there are none; otherwise those who teach it stay. */
      readonly isWhole: boolean;
    }
  | { readonly lessons: string; readonly teachers: string }
);

/** A cell that cannot be taken, and why. */
export type CellFault = CellEdit & { readonly message: string };

/** A term after cells of its table were changed, and the cells that could not be taken. */
export type ChangedCells = ChangedTerm & { readonly faults: readonly CellFault[] };

type CourseRow = TermRows['courses'][number];

/** A new course is of the kind that its subject's others are, of the same year first: what it needs of a room, its tags. */
function likeOthers(rows: TermRows, subject: string, groupId: string) {
  const courses = courseTableOf(rows).coursesOf(subject);
  const parentOf = new Map(rows.groups.map(({ id, parentId }) => [id, parentId]));
  const year = parentOf.get(groupId);
  const isOfYear = ({ id }: CourseRow) =>
    rows.courseGroups.some((link) => link.courseId === id && parentOf.get(link.groupId) === year);
  const model = courses.find(isOfYear) ?? courses[0];
  if (!model) return {};
  return {
    ...{ subject: model.subject, features: joinNames(model.features), tags: joinNames(model.tags) },
    needsRoom: text(model.needsRoom ? 'terms.cells.yes' : 'terms.cells.no'),
  };
}

/** What a cell asks for; a message where it cannot be told. */
function asked(rows: TermRows, edit: CellEdit, now: CourseRow | undefined): Asked | string {
  if (!('text' in edit)) return { lessons: edit.lessons.trim(), teachers: edit.teachers };
  const read = readCellText(edit.text);
  if (read.lessons === null && read.teachers === null) return { lessons: '', teachers: '' };
  const has = now ? printLessons(now, rows.term.weeks) : null;
  const lessons = read.lessons ?? has;
  if (lessons === null) return text('courseTable.lessonsMissing');
  return { lessons, teachers: read.teachers ?? (edit.isWhole ? '' : undefined) };
}
type Asked = { readonly lessons: string; readonly teachers: string | undefined };

/** The rows with a cell as it is asked for, or why it cannot be so. */
function withCell(rows: TermRows, edit: CellEdit): TermRows | string {
  const { subject, groupId } = edit;
  const group = rows.groups.find(({ id }) => id === groupId);
  if (!group) return text('terms.things.gone', { list: 'groups' });
  const own = courseTableOf(rows).ownCourses(subject, groupId);
  // A form sends its every line; one that says nothing of several courses leaves them as they are.
  const saysNothing = !('text' in edit) && edit.lessons.trim() === '' && edit.teachers.trim() === '';
  if (own.length > 1 && saysNothing) return rows;
  if (own.length > 1) return text('courseTable.severalCourses', { count: own.length });
  const [now] = own;
  const wanted = asked(rows, edit, now);
  if (typeof wanted === 'string') return wanted;
  const { lessons, teachers } = wanted;
  if (lessons === '') {
    if (now) return courseList.remove(rows, new Set([now.id]));
    return (teachers ?? '').trim() === '' ? rows : text('courseTable.lessonsMissing');
  }
  const named = teachers === undefined ? [] : teachersNamed(rows.teachers, teachers);
  const open = named.find((one) => 'oneOf' in one);
  if (open && 'oneOf' in open) return text('courseTable.severalTeachers', { names: listed(open.oneOf) });
  const names = named.map((one) => ('name' in one ? one.name : ''));
  const cells = {
    split: asSplitText(lessons),
    ...(teachers === undefined ? {} : { teachers: joinNames(names) }),
  };
  if (!now) return withNewCourse(rows, group, { subject, ...likeOthers(rows, subject, groupId), ...cells });
  const written = courseList.write(rows, now.id, cells);
  return written.faults === null ? written.rows : written.faults[0]!.message;
}

/** What was done, in words. */
function actionOf(rows: TermRows, edits: readonly CellEdit[]): string {
  const [only] = edits;
  if (!only || edits.length > 1) return text('courseTable.actions.cells', { count: edits.length });
  const group = rows.groups.find(({ id }) => id === only.groupId)!.name;
  return text('courseTable.actions.cell', { subject: only.subject, group });
}

/** Rows in which the groups beside one have its lessons of a subject. @throws Failure `invalid` when it has none. */
function withFilled(rows: TermRows, { subject, groupId }: Pick<CellEdit, 'subject' | 'groupId'>) {
  const table = courseTableOf(rows);
  const from = table.cell(subject, groupId).own;
  if (!from) throw new Failure('invalid', text('courseTable.nothingToFill'));
  const { parentId } = rows.groups.find(({ id }) => id === groupId)!;
  const beside = rows.groups.filter((group) => group.parentId === parentId && group.id !== groupId);
  const groups = beside.flatMap(({ id }) => (table.cell(subject, id).others.length > 0 ? [] : [id]));
  const filled = groups.reduce<TermRows>((so, id) => {
    const cell = { subject, groupId: id, text: printCellText(from.lessons, []), isWhole: false };
    const after = withCell(so, cell);
    if (typeof after === 'string') throw new Failure('invalid', after);
    return after;
  }, rows);
  const action = text('courseTable.actions.filled', { subject, count: groups.length });
  return { rows: filled, groups, action };
}

/**
 * Changes cells of the table of courses, as one change: an empty one has no course, others have one with these lessons and
 * teachers. Courses of several groups, of parts of a class and of whole years stay as they are. Cells that cannot be taken
 * are told, the others are taken.
 *
 * @param options.allOrNone whether nothing is taken when one of them cannot be
 * @param options.fillFrom a cell whose lessons all groups beside its own get after that, as `fillYear` does it
 * @throws Failure `invalid` when there is nothing to fill from; else as `changeTerm` does.
 */
export async function changeCells(
  database: Pick<Database, 'queries'>,
  termId: string,
  edits: readonly CellEdit[],
  edit: TermEdit,
  options: {
    readonly allOrNone: boolean;
    readonly fillFrom?: Pick<CellEdit, 'subject' | 'groupId'> | undefined;
  } = { allOrNone: false },
): Promise<ChangedCells> {
  let faults: CellFault[] = [];
  const changed = await changeTerm(database, termId, edit, ({ rows }) => {
    faults = [];
    let next = rows;
    const taken = edits.filter((one) => {
      const after = withCell(next, one);
      if (typeof after === 'string') {
        faults.push({ ...one, message: after });
        return false;
      }
      next = after;
      return true;
    });
    const isTaken = faults.length === 0 || !options.allOrNone;
    const edited = { kind: 'edit', action: actionOf(rows, taken), rows: isTaken ? next : rows } as const;
    if (!isTaken || options.fillFrom === undefined) return edited;
    const { groups, ...filled } = withFilled(next, options.fillFrom);
    return groups.length === 0 ? edited : { kind: 'edit', ...filled };
  });
  return { ...changed, faults };
}

/**
 * Gives all groups beside one, such as the classes of its year, the lessons that it has of a subject. Those that have the
 * subject already keep who teaches it; those whose lessons are shared with others are left alone.
 *
 * @throws Failure `invalid` when it has none; else as `changeTerm` does.
 */
export async function fillYear(
  database: Pick<Database, 'queries'>,
  termId: string,
  from: Pick<CellEdit, 'subject' | 'groupId'>,
  edit: TermEdit,
): Promise<ChangedTerm & { readonly groups: readonly string[] }> {
  let filled: readonly string[] = [];
  const changed = await changeTerm(database, termId, edit, ({ rows }) => {
    const { groups, ...next } = withFilled(rows, from);
    filled = groups;
    return { kind: 'edit', ...next };
  });
  return { ...changed, groups: filled };
}
