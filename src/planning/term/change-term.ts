import { explain } from '../../constraints/explain.ts';
import { checkConstraints } from '../../constraints/registry.ts';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database, Queries } from '../../store/database.ts';
import { storeChange } from '../../store/schedule-change.ts';
import { holdSchedule, type LessonRow, type ScheduleRow, selectSchedules } from '../../store/schedules.ts';
import type { RowChange, TermChangeKind } from '../../store/schema/terms.ts';
import {
  insertTermChange,
  selectLessonsOfTerm,
  selectTermChanges,
  writeTermRows,
} from '../../store/term-changes.ts';
import { holdTerm, selectTerm, type TermRows } from '../../store/term-data.ts';
import { faultsOfParts } from '../../timetable/room-parts.ts';
import { faultsOfChoices } from '../../timetable/teacher-choices.ts';
import { problemOfTerm, scheduleFrom } from '../load-schedule.ts';
import { concernsLessons, lessonsAfter } from './course-lessons.ts';
import { rulesWithout } from './loose-rules.ts';
import { differenceOfTerms, refuseLooseEnds, type TermState } from './term-state.ts';

/** A term as it is, which nobody else can change meanwhile. */
export type TermContext = {
  readonly queries: Queries;
  readonly rows: TermRows;
  readonly schedules: readonly ScheduleRow[];
};

/** What is to become of a term's data. */
export type IntendedTermChange = {
  readonly kind: TermChangeKind;
  /** The revision that is undone or done again. */
  readonly target?: number;
  /** `added the teacher Anna Berg` */
  readonly action: string;
  readonly rows: TermRows;
  /** The lessons of all schedules, where the change tells them; otherwise they follow from what the courses ask. */
  readonly lessons?: readonly LessonRow[];
};

/** A term's data after a change. */
export type ChangedTerm = {
  readonly revision: number;
  /** What became different; null when nothing did. */
  readonly change: { readonly action: string; readonly rows: readonly RowChange[] } | null;
};

/** Who changes a term's data, and which revision they saw. */
export type TermEdit = { readonly userId: string | null; readonly basedOn?: number | undefined };

/** Columns that no cost depends on. */
const WORDS = new Set(['name', 'subject', 'position', 'subjects', 'load']);

function isInWordsAlone({ before, after }: RowChange): boolean {
  return before !== null && after !== null && Object.keys(after).every((column) => WORDS.has(column));
}

/** @throws Failure `conflict` when two things would be known by one code. */
function refuseSameCodes({ teachers, groups, rooms, courses, constraints, lessons }: TermState): void {
  const codes = [teachers, groups, rooms, courses, constraints].map((list) => list.map(({ code }) => code));
  codes.push(lessons.map(({ scheduleId, code }) => `${scheduleId} ${code}`));
  if (codes.every((list) => new Set(list).size === list.length)) return;
  throw new Failure('conflict', text('terms.failures.sameNameMeanwhile'));
}

/** @throws Failure `invalid` or `conflict` when the data could not be made a timetable of. */
export function checkTerm(rows: TermState): void {
  refuseLooseEnds(rows);
  refuseSameCodes(rows);
  const problem = problemOfTerm(rows);
  const [part] = faultsOfParts(problem.rooms);
  if (part) throw new Failure('invalid', text('terms.failures.roomParts', part));
  const [choice] = faultsOfChoices(problem);
  if (choice) throw new Failure('invalid', choice);
  checkConstraints(problem);
}

/** @throws Failure `conflict` when somebody else has changed one of the rows since the revision that was seen. */
async function refuseUnseen(
  { queries, rows }: TermContext,
  { userId, basedOn }: TermEdit,
  changes: readonly RowChange[],
): Promise<void> {
  if (basedOn === undefined || basedOn >= rows.term.revision) return;
  const own = new Set(
    changes.filter(({ table }) => table !== 'lessons').map(({ table, key }) => `${table} ${key}`),
  );
  const since = await selectTermChanges(queries, rows.term.id, { after: basedOn });
  const inTheWay = since.find(
    (change) => change.userId !== userId && change.rows.some(({ table, key }) => own.has(`${table} ${key}`)),
  );
  if (!inTheWay) return;
  throw new Failure(
    'conflict',
    text('terms.failures.changedMeanwhile', {
      who: inTheWay.userName ?? text('planning.somebody'),
      action: inTheWay.action,
    }),
  );
}

/** Rules no longer speak of lessons that are in no schedule any more. */
function withoutGoneLessons(state: TermState, before: readonly LessonRow[]): TermState {
  const there = new Set(state.lessons.map(({ code }) => code));
  const gone = new Set(before.flatMap(({ code }) => (there.has(code) ? [] : [code])));
  if (gone.size === 0) return state;
  return { ...state, constraints: rulesWithout(state.constraints, { lessons: gone }) };
}

/** Takes each schedule of a changed term to its next version, with what it costs now. */
async function renewSchedules(
  { queries, schedules }: TermContext,
  state: TermState,
  change: { readonly userId: string | null; readonly revision: number; readonly rows: readonly RowChange[] },
): Promise<void> {
  const isCostSame = change.rows.every(isInWordsAlone);
  const ofSchedule = isCostSame ? new Map() : Map.groupBy(state.lessons, ({ scheduleId }) => scheduleId);
  for (const schedule of schedules) {
    const { hard, soft } = schedule;
    const costNow = () => {
      const { problem, solution } = scheduleFrom(schedule, state, ofSchedule.get(schedule.id) ?? []);
      return explain(problem, solution).cost;
    };
    await storeChange(queries, schedule, {
      head: isCostSame ? { hard, soft } : costNow(),
      lessons: [],
      entry: { kind: 'data', target: change.revision, before: {}, after: {}, userId: change.userId },
    });
  }
}

/**
 * The one way in which the data of a term change: held against all others, decided upon what they are then, stored with one
 * row of history and with what follows for the lessons of its schedules, all or nothing. When nothing would change, nothing
 * is stored.
 *
 * @param decide tells the change; what it throws leaves everything as it was
 * @throws Failure `conflict` when somebody else has changed the same since the revision that was seen, `invalid` when the
 *   data would not hold together, `notFound` when there is no such term.
 */
export async function changeTerm(
  database: Pick<Database, 'queries'>,
  termId: string,
  edit: TermEdit,
  decide: (context: TermContext) => IntendedTermChange | Promise<IntendedTermChange>,
): Promise<ChangedTerm> {
  return database.queries.transaction(async (queries) => {
    await holdTerm(queries, termId);
    const rows = await selectTerm(queries, termId);
    if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
    // In one order, so that two who hold several wait for each other instead of both for ever.
    const listed = await selectSchedules(queries, termId);
    const ids = listed.map(({ id }) => id).sort();
    const schedules: ScheduleRow[] = [];
    for (const id of ids) schedules.push(...[(await holdSchedule(queries, id)) ?? []].flat());
    const context = { queries, rows, schedules };
    const intended = await decide(context);
    const lessons = await selectLessonsOfTerm(queries, termId);
    const next =
      intended.lessons ??
      (concernsLessons(rows, intended.rows) ? lessonsAfter(lessons, ids, rows, intended.rows) : lessons);
    const state = withoutGoneLessons({ ...intended.rows, lessons: next }, lessons);
    checkTerm(state);
    const { changes, writes } = differenceOfTerms({ ...rows, lessons }, state);
    if (changes.length === 0) return { revision: rows.term.revision, change: null };
    await refuseUnseen(context, edit, changes);
    const revision = rows.term.revision + 1;
    const { kind, target = null, action } = intended;
    const { userId } = edit;
    await writeTermRows(queries, writes);
    await insertTermChange(queries, { termId, revision, userId, kind, target, action, rows: changes });
    await renewSchedules(context, state, { userId, revision, rows: changes });
    return { revision, change: { action, rows: changes } };
  });
}
