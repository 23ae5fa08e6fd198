import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { UploadCounts } from '../../store/schema/uploads.ts';
import type { TermRows } from '../../store/term-data.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { problemOfNewTerm } from '../new-term.ts';
import { faultText, type MappedSheet, planImport } from '../term/import-sheets.ts';
import { refuseUnlisted } from '../term/import-term.ts';
import { readCalendarSheet } from './calendar-sheet.ts';
import { documentOfProblem } from './document-of-problem.ts';
import { documentOfTerm } from './document-of-term.ts';
import { type Imported, importTerm } from './import-term-file.ts';
import { drawIdentities, rowsOfDocument } from './rows-of-document.ts';

/** The week of a term of which no sheet says another. */
const USUAL_WEEK = { days: 5, periods: 8, firstStart: '08:00', minutes: 45 };

/** Sheets that a term is made of. */
export type SheetsOfTerm = {
  /** What the term is called; it gets a number when another one is called so. */
  readonly name: string;
  readonly sheets: readonly MappedSheet[];
  readonly skipFaulty: boolean;
};

type CalendarSource = Pick<MappedSheet, 'name' | 'rows'>;

/** The calendar that one of some sheets says, or undefined. @throws Failure `invalid` when it is not right. */
function toldCalendar(sheets: readonly CalendarSource[]) {
  return sheets.map(readCalendarSheet).find((calendar) => calendar !== null);
}

/** Whether some sheets say what the week is like. */
export function isWeekTold(sheets: readonly CalendarSource[]): boolean {
  return toldCalendar(sheets) !== undefined;
}

/**
 * A term in which nobody is yet, with the usual rules, and with the calendar that one of the sheets says; otherwise with a
 * usual one.
 */
export function emptyTermFor(name: string, sheets: readonly CalendarSource[]): TermRows {
  const problem = problemOfNewTerm({ name, ...USUAL_WEEK });
  const usual = documentOfProblem(problem, emptySolution(problem), name);
  const document = { ...usual, calendar: toldCalendar(sheets) ?? usual.calendar };
  const term = { id: crypto.randomUUID(), name, revision: 1 };
  return rowsOfDocument(document, term, drawIdentities(document));
}

/**
 * Makes a term of sheets. All or nothing, but for faulty rows where these are to be skipped.
 *
 * @throws Failure `invalid` when a row is faulty and is not to be skipped, or no sheet lists anything.
 */
export async function termOfSheets(
  database: Pick<Database, 'queries'>,
  { name, sheets, skipFaulty }: SheetsOfTerm,
  userId: string,
): Promise<Imported & { readonly counts: UploadCounts }> {
  refuseUnlisted(sheets);
  const plan = planImport(emptyTermFor(name.trim() || text('terms.files.school'), sheets), sheets);
  const [first] = plan.faults;
  if (first && !skipFaulty) throw new Failure('invalid', faultText(first));
  const document = documentOfTerm({ rows: plan.rows, schedules: [], lessons: [] });
  const imported = await importTerm(database, document, { userId });
  return { ...imported, counts: { added: plan.lines.length } };
}
