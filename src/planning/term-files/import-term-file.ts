import { explain } from '../../constraints/explain.ts';
import type { TermDocument } from '../../formats/term/document.ts';
import { text } from '../../languages/text.ts';
import type { Database, Queries } from '../../store/database.ts';
import { insertChange } from '../../store/history.ts';
import { insertSchedule } from '../../store/schedules.ts';
import { insertTerm } from '../../store/term-changes.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { PlacedRow } from '../lesson-rows.ts';
import { isSameState, NOWHERE, stateOf } from '../lesson-states.ts';
import { scheduleFrom } from '../load-schedule.ts';
import { checkTerm } from '../term/change-term.ts';
import { withinReach } from '../term/course-lessons.ts';
import { termName, type WhenTaken } from '../term-name.ts';
import { drawIdentities, lessonRowsOf, rowsOfDocument } from './rows-of-document.ts';

/** Where an import went, and what its term is called. */
export type Imported = { readonly termId: string; readonly scheduleId: string; readonly name: string };

/** How a term is brought. */
export type ImportOptions = {
  /** What happens when another term has its name; it gets a number unless told. */
  readonly whenTaken?: WhenTaken;
  /** Who brings it; null for the program. */
  readonly userId?: string | null;
};

type DocumentSchedule = TermDocument['schedules'][number];

/** The lessons that came in with a place or a lock, and where they were before: nowhere. */
function cameIn(rows: readonly PlacedRow[]) {
  const states = rows.map((row) => ({ code: row.code, state: stateOf(row) }));
  const placed = states.filter(({ state }) => !isSameState(state, NOWHERE));
  return {
    before: Object.fromEntries(placed.map(({ code }) => [code, NOWHERE])),
    after: Object.fromEntries(placed.map(({ code, state }) => [code, state])),
  };
}

/** A schedule in which every lesson waits to be placed. */
function unplaced({ courses }: TermDocument): DocumentSchedule {
  const nowhere = { day: null, period: null, room: null, teacher: null };
  const free = { lockedTime: null, lockedRoom: null, lockedTeacher: null };
  const lessons = courses.flatMap((course) => course.lessons.map(({ id }) => ({ id, ...nowhere, ...free })));
  return { name: text('rollForward.firstDraft'), state: 'draft', lessons };
}

/** What a schedule costs whose lessons are not stored yet. */
function costOf(rows: TermRows, lessons: readonly PlacedRow[]) {
  const scheduleId = crypto.randomUUID();
  const at = new Date();
  const schedule = {
    ...{ id: scheduleId, termId: rows.term.id, name: '', state: 'draft' as const, version: 1 },
    ...{ hard: 0, soft: 0, basedOnId: null, createdAt: at, updatedAt: at },
  };
  const stored = lessons.map((lesson) => ({ ...lesson, id: crypto.randomUUID(), scheduleId }));
  const { problem, solution } = scheduleFrom(schedule, rows, stored);
  return explain(problem, solution).cost;
}

/** Adds the schedules of a document. Tells the id of the first one. */
async function insertSchedules(
  queries: Queries,
  document: TermDocument,
  rows: TermRows,
  { identities, userId }: { identities: ReturnType<typeof drawIdentities>; userId: string | null },
): Promise<string> {
  const reach = withinReach(rows);
  const schedules = document.schedules.length > 0 ? document.schedules : [unplaced(document)];
  const now = Date.now();
  const ids: string[] = [];
  for (const [position, schedule] of schedules.entries()) {
    const lessons = lessonRowsOf(document, schedule, identities).map(reach);
    const { name, state } = schedule;
    // The one that stands first was changed last.
    const at = new Date(now - position);
    const head = { termId: rows.term.id, name, state, createdAt: at, updatedAt: at };
    const scheduleId = await insertSchedule(queries, { ...head, ...costOf(rows, lessons) }, lessons);
    await insertChange(queries, { scheduleId, version: 1, userId, kind: 'import', ...cameIn(lessons) });
    ids.push(scheduleId);
  }
  return ids[0]!;
}

/**
 * Stores the file of a term as a new term, with the schedules that it has, or a first one in which nothing is placed. All or
 * nothing.
 *
 * @throws Failure `invalid` when a rule, the parts of a room or the choices of a course are not right, or the name is taken
 *   and should be refused then.
 */
export async function importTerm(
  database: Pick<Database, 'queries'>,
  document: TermDocument,
  { whenTaken = 'number', userId = null }: ImportOptions = {},
): Promise<Imported> {
  return database.queries.transaction(async (queries) => {
    const name = await termName(queries, document.name, whenTaken);
    const termId = crypto.randomUUID();
    const identities = drawIdentities(document);
    const rows = rowsOfDocument(document, { id: termId, name, revision: 1 }, identities);
    checkTerm({ ...rows, lessons: [] });
    await insertTerm(queries, rows);
    const scheduleId = await insertSchedules(queries, document, rows, { identities, userId });
    return { termId, scheduleId, name };
  });
}
