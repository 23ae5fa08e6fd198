import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import { folded, latinDigits } from '../term/names.ts';
import { withNewGroup } from './new-group.ts';

/** How many groups one step adds at most. */
export const MOST_GROUPS = 600;
const MOST_STUDENTS = 10_000;

/** Years and their classes as they are typed: `5-10`, `a-d`, `28`. */
export type TypedClasses = {
  readonly years: string;
  readonly classes: string;
  readonly students: string;
};

/** The order in which Arabic letters number classes, which is that of no alphabet or character set. */
const ARABIC_SERIES = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/** The letters of a series as classes are called by them, or null. */
function arabicSeries(from: string, to: string): string[] | null {
  const letters = from === 'ا' ? ['ا', ...ARABIC_SERIES.slice(1)] : ARABIC_SERIES;
  const [first, last] = [letters.indexOf(from), letters.indexOf(to)];
  return first < 0 || last < first ? null : letters.slice(first, last + 1);
}

/** Whether a letter is a capital. */
const isLarge = (letter: string): boolean => letter !== letter.toLowerCase();

/** A series as it is typed: `5-10`, `a-d`, `أ-د`, `A, B, X`; what is none stands for itself. */
export function readSeries(typed: string): string[] {
  const series = latinDigits(typed)
    .split(/[,;،؛\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece): string[] => {
      const [, from, to] = /^(\d{1,3}|\p{L})\s*[-–—]\s*(\d{1,3}|\p{L})$/u.exec(piece) ?? [];
      if (from === undefined || to === undefined) return [piece];
      const areNumbers = /\d/.test(from);
      if (areNumbers !== /\d/.test(to)) return [piece];
      const inArabic = arabicSeries(from, to);
      if (inArabic) return inArabic;
      const [first, last] = areNumbers
        ? [Number(from), Number(to)]
        : [from.codePointAt(0)!, to.codePointAt(0)!];
      // What lies between letters of two kinds is no series: between Z and a are signs.
      const isOneKind = areNumbers || isLarge(from) === isLarge(to);
      if (last < first || last - first > MOST_GROUPS || !isOneKind) return [piece];
      return Array.from({ length: last - first + 1 }, (_, at) =>
        areNumbers ? String(first + at) : String.fromCodePoint(first + at),
      );
    });
  return [...new Set(series)];
}

/** `Year 5` for 5; a name is itself. */
function yearName(year: string): string {
  return /^\d+$/.test(year) ? text('wizard.groups.yearName', { year }) : year;
}

/** `5a` of 5 and a, `5-1` of 5 and 1, `Reception a` of a name. */
function className(year: string, letter: string): string {
  if (!/\d$/.test(year)) return `${year} ${letter}`;
  return /^\d/.test(letter) ? `${year}-${letter}` : `${year}${letter}`;
}

/** The id of a group of this name, the one below the parent first, and the rows with it, added where there is none. */
function withGroup(
  rows: TermRows,
  parentId: string | null,
  cells: { readonly name: string; readonly size: string },
): { readonly rows: TermRows; readonly id: string } {
  const called = rows.groups.filter(({ name }) => folded(name) === folded(cells.name));
  const known = called.find((group) => group.parentId === parentId) ?? called[0];
  if (known) return { rows, id: known.id };
  const written = withNewGroup(rows, parentId, cells);
  if (written.faults === null) return written;
  const message = `${cells.name}: ${written.faults[0]!.message}`;
  throw new Failure('invalid', message, [{ where: 'years', message }]);
}

/** How many students the classes of a year have together. */
function sumOfClasses({ groups }: TermRows, yearId: string): number {
  return groups.filter(({ parentId }) => parentId === yearId).reduce((sum, { size }) => sum + size, 0);
}

/**
 * A year with as many students as its classes have together. One that had another size before its new classes keeps it:
 * somebody has entered that.
 */
function withSum(rows: TermRows, before: TermRows, yearId: string): TermRows {
  const former = before.groups.find(({ id }) => id === yearId);
  if (former && former.size !== sumOfClasses(before, yearId)) return rows;
  const size = sumOfClasses(rows, yearId);
  return { ...rows, groups: rows.groups.map((group) => (group.id === yearId ? { ...group, size } : group)) };
}

/**
 * Adds years with their classes, all alike, as one change; those that are there already stay what they are, but
 * for years as large as their classes, which stay so.
 *
 * @throws Failure `invalid` with a fault for each field that is not right; else as `changeTerm` does.
 */
export async function addClasses(
  database: Pick<Database, 'queries'>,
  termId: string,
  typed: TypedClasses,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const faults: Fault[] = [];
  const years = readSeries(typed.years);
  const letters = readSeries(typed.classes);
  if (years.length === 0) faults.push({ where: 'years', message: text('wizard.groups.yearsMissing') });
  if (years.length * Math.max(1, letters.length) > MOST_GROUPS) {
    faults.push({ where: 'years', message: text('wizard.groups.tooMany', { most: MOST_GROUPS }) });
  }
  const students = Number(latinDigits(typed.students).trim());
  if (
    typed.students.trim() === '' ||
    !Number.isInteger(students) ||
    students < 0 ||
    students > MOST_STUDENTS
  ) {
    const values = { least: 0, most: MOST_STUDENTS, text: typed.students };
    faults.push({ where: 'students', message: text('terms.cells.wholeNumber', values) });
  }
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return changeTerm(database, termId, edit, ({ rows }) => {
    let next = rows;
    for (const year of years) {
      const name = yearName(year);
      const size = String(students);
      const added = withGroup(next, null, { name, size });
      next = added.rows;
      for (const letter of letters) {
        next = withGroup(next, added.id, { name: className(year, letter), size }).rows;
      }
      if (letters.length > 0) next = withSum(next, rows, added.id);
    }
    const count = next.groups.length - rows.groups.length;
    return {
      kind: 'edit',
      action: text('terms.actions.added', { things: groupsInWords(count) }),
      rows: next,
    };
  });
}

/** `24 groups` */
export function groupsInWords(count: number): string {
  return text('terms.things.counted', { list: 'groups', count });
}
