import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database, Queries } from '../../store/database.ts';
import { type LessonRow, selectLessons, selectSchedules } from '../../store/schedules.ts';
import { terms } from '../../store/schema/terms.ts';
import { writeTermRows } from '../../store/term-changes.ts';
import { holdTerm, selectTerm, type TermRows } from '../../store/term-data.ts';
import { freshLessons } from '../fresh-lessons.ts';
import { insertDraft } from '../insert-draft.ts';
import { folded } from '../term/names.ts';
import { termName } from '../term-name.ts';
import { type CopiedRows, copiedRows, type GroupNames } from './copied-rows.ts';

const LONGEST_NAME = 100;
const LISTS = [
  ...(['periods', 'breaks', 'bellTables', 'teachers', 'groups', 'rooms', 'roomParts', 'courses'] as const),
  ...(['courseTeachers', 'courseChoices', 'courseGroups', 'constraints'] as const),
];

/** How a term is copied. */
export type TermCopy = {
  readonly name: string;
  /** Whether its schedules go along, with all places and locks; otherwise the copy has one with everything in the tray. */
  readonly withSchedules: boolean;
  /** What its groups are called in the copy; null for those that leave. */
  readonly groups?: GroupNames;
};

/** What is wrong with names of groups, by field: `group-…`. */
function faultsOfGroups(rows: TermRows, names: GroupNames): Fault[] {
  const seen = new Map<string, string>();
  return rows.groups.flatMap(({ id, name }): Fault[] => {
    const next = names.get(id) ?? name;
    if (names.get(id) === null) return [];
    const where = `group-${id}`;
    if (next.length > LONGEST_NAME) return [{ where, message: text('rollForward.nameTooLong') }];
    const other = seen.get(folded(next));
    seen.set(folded(next), name);
    return other === undefined ? [] : [{ where, message: text('rollForward.sameName', { name: other }) }];
  });
}

/** @throws Failure `invalid` with a fault for each field that is not right. */
function checkCopy(rows: TermRows, name: string, groups: GroupNames): void {
  const faults =
    name !== '' && name.length <= LONGEST_NAME
      ? faultsOfGroups(rows, groups)
      : [{ where: 'name', message: text('rollForward.nameNeeded') }, ...faultsOfGroups(rows, groups)];
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
}

/** The lessons of a schedule as those of its copy. */
function copiedLessons(
  lessons: readonly LessonRow[],
  scheduleId: string,
  { idOf }: Pick<CopiedRows, 'idOf'>,
): LessonRow[] {
  const to = (id: string | null) => (id === null ? null : (idOf.get(id) ?? null));
  return lessons.flatMap((lesson) => {
    const courseId = to(lesson.courseId);
    if (courseId === null) return [];
    const { roomId, teacherId } = lesson;
    const own = { id: crypto.randomUUID(), scheduleId, courseId };
    return [{ ...lesson, ...own, roomId: to(roomId), teacherId: to(teacherId) }];
  });
}

async function copySchedules(
  queries: Queries,
  fromId: string,
  copied: CopiedRows,
  { withSchedules, userId }: Pick<TermCopy, 'withSchedules'> & { readonly userId: string | null },
): Promise<void> {
  const { rows } = copied;
  const schedules = await selectSchedules(queries, fromId);
  const id = () => crypto.randomUUID();
  if (!withSchedules || schedules.length === 0) {
    const scheduleId = id();
    const model = schedules[0] ? await selectLessons(queries, schedules[0].id) : [];
    const lessons = freshLessons(rows, scheduleId, copiedLessons(model, scheduleId, copied));
    const name = text('rollForward.firstDraft');
    await insertDraft(queries, rows, lessons, { id: scheduleId, name, basedOnId: null, userId });
    return;
  }
  // The one that was changed last is copied last, so that it is that of the copy too.
  for (const schedule of schedules.toReversed()) {
    const scheduleId = id();
    const lessons = copiedLessons(await selectLessons(queries, schedule.id), scheduleId, copied);
    await insertDraft(queries, rows, lessons, {
      ...{ id: scheduleId, name: schedule.name, basedOnId: null, userId },
    });
  }
}

/**
 * Copies a term into a new one, with all its data and rules under the same codes. All or nothing. Tells the new term's id.
 *
 * @throws Failure `invalid` with a fault for each field when a name is not right or is taken, `notFound` when there is no
 *   such term.
 */
export async function copyTerm(
  database: Pick<Database, 'queries'>,
  termId: string,
  { name: wanted, withSchedules, groups = new Map() }: TermCopy,
  userId: string | null,
): Promise<string> {
  return database.queries.transaction(async (queries) => {
    await holdTerm(queries, termId);
    const from = await selectTerm(queries, termId);
    if (!from) throw new Failure('notFound', text('rollForward.noSuchTerm'));
    checkCopy(from, wanted.trim(), groups);
    const name = await termName(queries, wanted.trim(), 'refuse');
    const copied = copiedRows(from, { id: crypto.randomUUID(), name }, groups);
    const { id, weeks, days } = copied.rows.term;
    await queries.insert(terms).values({ id, name, weeks, days });
    await writeTermRows(
      queries,
      LISTS.map((table) => ({ table, written: copied.rows[table], removed: [] })),
    );
    await copySchedules(queries, termId, copied, { withSchedules, userId });
    return id;
  });
}
