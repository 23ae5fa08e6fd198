import { Failure } from '../../failure.ts';
import { listed, text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { RowChange } from '../../store/schema/terms.ts';
import { selectLessonsOfTerm } from '../../store/term-changes.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { concernsLessons, lessonsAfter } from './course-lessons.ts';
import type { Cells, ListName, ListTable } from './list-table.ts';
import { lists } from './lists.ts';
import { differenceOfTerms } from './term-state.ts';

const MOST_NAMED = 3;

/** Things by name, or how many there are: `the teachers Anna Berg and Ben Okoro`, `12 rooms`. */
export function thingsInWords({ list, print }: ListTable, rows: TermRows, ids: ReadonlySet<string>): string {
  const names = print(rows).flatMap(({ id, cells }) => (ids.has(id) ? [cells.name!] : []));
  const count = names.length;
  if (count > MOST_NAMED) return text('terms.things.counted', { list, count });
  return text('terms.things.named', { list, count, names: listed(names) });
}

/** Ids of things as somebody told them. */
export function existingThings(
  { list, print }: ListTable,
  rows: TermRows,
  ids: readonly string[],
): Set<string> {
  const known = new Set(print(rows).map(({ id }) => id));
  if (ids.length === 0) throw new Failure('invalid', text('terms.things.chooseOne', { list }));
  if (!ids.every((id) => known.has(id))) {
    throw new Failure('notFound', text('terms.things.gone', { list }));
  }
  return new Set(ids);
}

/**
 * Adds a thing to a list of a term's data.
 *
 * @throws Failure `invalid` with a fault for each column that is not right; else as `changeTerm` does.
 */
export async function addThing(
  database: Pick<Database, 'queries'>,
  termId: string,
  list: ListName,
  cells: Cells,
  edit: TermEdit,
): Promise<ChangedTerm & { readonly id: string }> {
  const table = lists[list];
  let id = '';
  const changed = await changeTerm(database, termId, edit, ({ rows }) => {
    const written = table.write(rows, null, cells);
    if (written.faults) throw new Failure('invalid', written.faults[0]!.message, written.faults);
    id = written.id;
    const things = thingsInWords(table, written.rows, new Set([id]));
    return { kind: 'edit', action: text('terms.actions.added', { things }), rows: written.rows };
  });
  return { ...changed, id };
}

/**
 * Changes things of a list, all in the same way; what is not told stays.
 *
 * @throws as `addThing` does.
 */
export async function changeThings(
  database: Pick<Database, 'queries'>,
  termId: string,
  list: ListName,
  ids: readonly string[],
  cells: Cells,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const table = lists[list];
  return changeTerm(database, termId, edit, ({ rows: before }) => {
    const chosen = existingThings(table, before, ids);
    let rows = before;
    for (const id of chosen) {
      const written = table.write(rows, id, cells);
      if (written.faults) throw new Failure('invalid', written.faults[0]!.message, written.faults);
      rows = written.rows;
    }
    const things = thingsInWords(table, before, chosen);
    return { kind: 'edit', action: text('terms.actions.changed', { things }), rows };
  });
}

/**
 * Takes things out of a list, with what cannot be without them.
 *
 * @throws Failure `notFound` when one is no longer there; else as `changeTerm` does.
 */
export async function removeThings(
  database: Pick<Database, 'queries'>,
  termId: string,
  list: ListName,
  ids: readonly string[],
  edit: TermEdit,
): Promise<ChangedTerm> {
  const table = lists[list];
  return changeTerm(database, termId, edit, ({ rows }) => {
    const gone = existingThings(table, rows, ids);
    const things = thingsInWords(table, rows, gone);
    return {
      kind: 'edit',
      action: text('terms.actions.deleted', { things }),
      rows: table.remove(rows, gone),
    };
  });
}

/** What deleting things would take along, for the person who is asked. */
export type Removal = {
  /** `the teacher Anna Berg` */
  readonly what: string;
  readonly revision: number;
  /** Sentences; empty when nothing else is touched. */
  readonly consequences: readonly string[];
};

/** How many rows of a table are gone, or are changed in one of some columns. */
function countOf(
  changes: readonly RowChange[],
  table: RowChange['table'],
  columns?: readonly string[],
): number {
  return changes.filter(
    (change) =>
      change.table === table &&
      (columns
        ? change.before && change.after && columns.some((column) => column in change.after!)
        : !change.after),
  ).length;
}

/**
 * Tells what deleting things would take along. Changes nothing.
 *
 * @throws Failure `notFound` when a thing, or the term, is not there.
 */
export async function previewRemoval(
  { queries }: Pick<Database, 'queries'>,
  termId: string,
  list: ListName,
  ids: readonly string[],
): Promise<Removal> {
  const table = lists[list];
  const rows = await selectTerm(queries, termId);
  if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
  const gone = existingThings(table, rows, ids);
  const after = table.remove(rows, gone);
  const lessons = await selectLessonsOfTerm(queries, termId);
  const schedules = [...new Set(lessons.map(({ scheduleId }) => scheduleId))];
  const next = concernsLessons(rows, after) ? lessonsAfter(lessons, schedules, rows, after) : lessons;
  const { changes } = differenceOfTerms({ ...rows, lessons }, { ...after, lessons: next });
  const others = (of: ListName) => countOf(changes, of) - (of === list ? gone.size : 0);
  const courses = new Set([
    ...changes.flatMap(({ table: of, before }) =>
      ['courseTeachers', 'courseChoices', 'courseGroups'].includes(of) && before
        ? [String(before.courseId)]
        : [],
    ),
    ...changes.flatMap(({ table: of, key, after: to }) => (of === 'courses' && to ? [key] : [])),
  ]);
  const kept = [...courses].filter((id) => after.courses.some((course) => course.id === id)).length;
  // The parts of a room that goes itself stay what they are.
  const divided = new Set(
    changes.flatMap(({ table: of, before }) =>
      of === 'roomParts' && before && !gone.has(String(before.roomId)) ? [String(before.roomId)] : [],
    ),
  );
  const sentence = (count: number, say: (values: { readonly count: number }) => string) =>
    count === 0 ? [] : [say({ count })];
  return {
    what: thingsInWords(table, rows, gone),
    revision: rows.term.revision,
    consequences: [
      ...sentence(others('groups'), (values) => text('terms.removal.groupsBelow', values)),
      ...sentence(kept, (values) => text('terms.removal.coursesStay', values)),
      ...sentence(countOf(changes, 'lessons'), (values) => text('terms.removal.lessonsGo', values)),
      ...sentence(countOf(changes, 'lessons', ['roomId', 'dayOfWeek', 'teacherId']), (values) =>
        text('terms.removal.lessonsLosePlace', values),
      ),
      ...sentence(countOf(changes, 'constraints'), (values) => text('terms.removal.rulesGo', values)),
      ...sentence(countOf(changes, 'constraints', ['scope', 'parameters']), (values) =>
        text('terms.removal.rulesStay', values),
      ),
      ...sentence(divided.size, (values) => text('terms.removal.roomsStay', values)),
      ...sentence(countOf(changes, 'bellTables'), (values) => text('terms.removal.bellTablesGo', values)),
      ...sentence(countOf(changes, 'bellTables', ['groups']), (values) =>
        text('terms.removal.bellTablesStay', values),
      ),
    ],
  };
}
