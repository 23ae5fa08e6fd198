import { zipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { clockText } from '../../timetable/clock-text.ts';
import { decodeText } from '../decode-text.ts';
import { isStorable, unstorable } from '../storable.ts';
import { ArchiveFault, unpack } from './unpack.ts';

/** A sheet of a spreadsheet, all of it as text, `[row][column]`. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const MOST_UNPACKED_BYTES = 50_000_000;
const MOST_ROWS = 5000;
const MOST_COLUMNS = 100;
const MOST_LETTERS = 5_000_000;
/** Longest text with cells in it, with what stands between them. */
const LONGEST_SEPARATED = 8_000_000;
const MOST_SHEETS = 50;
/** Parts of a workbook: its sheets, and what belongs to them. */
const MOST_FILES = 2000;

/** Rows without those that are empty at the end, and without empty cells at theirs. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

function lettersIn(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => row.reduce((letters, cell) => letters + cell.length, sum), 0);
}

/** @throws Failure `invalid` when a sheet is too large. */
function checked(name: string, rows: readonly (readonly string[])[]): Sheet {
  const sheet = { name, rows: trimmed(rows) };
  if (sheet.rows.length > MOST_ROWS)
    throw new Failure('invalid', text('formats.table.tooManyRows', { sheet: name, most: MOST_ROWS }));
  if (sheet.rows.some((row) => row.length > MOST_COLUMNS)) {
    throw new Failure('invalid', text('formats.table.tooManyColumns', { sheet: name, most: MOST_COLUMNS }));
  }
  if (lettersIn(sheet.rows) > MOST_LETTERS) {
    throw new Failure('invalid', text('formats.table.tooMuchText', { sheet: name }));
  }
  if (!sheet.rows.every((row) => row.every(isStorable))) throw new Failure('invalid', unstorable());
  return sheet;
}

/**
 * Reads text whose cells stand between commas, semicolons or tabs: a CSV file (RFC 4180), or what was copied out of a
 * spreadsheet.
 *
 * @throws Failure `invalid` when a quotation mark is not closed, or there is too much of it.
 */
function readSeparated(name: string, written: string): Sheet {
  if (written.length > LONGEST_SEPARATED) {
    throw new Failure('invalid', text('formats.table.tooMuchText', { sheet: name }));
  }
  const { data, errors } = Papa.parse<string[]>(written.replace(/^\uFEFF/, ''), {
    delimitersToGuess: ['\t', ';', ','],
    // A row more than may be: that it is too many is told below, without a hold of millions.
    preview: MOST_ROWS + 1,
  });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault) {
    throw new Failure(
      'invalid',
      text('formats.table.openQuotation', { sheet: name, row: (fault.row ?? 0) + 1 }),
    );
  }
  return checked(
    name,
    data.map((row) => row.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, ''))),
  );
}

/** Whether some bytes are a ZIP archive, as an .xlsx file is. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** `CV` is 100. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Where a row or a cell begins, in whatever namespace. */
const BEGINNING = /<(?:[^\s<>"'=/:]+:)?(row|c)(?![\w.:-])/g;
/** The rest of its tag, as spreadsheets write it. */
const ATTRIBUTES = /((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;

function tooManyRows(): Failure {
  return new Failure('invalid', text('formats.table.someSheetTooManyRows', { most: MOST_ROWS }));
}

/**
 * A library makes a sheet as large as its farthest cell says, however few cells there are; and it takes any text for the
 * number of a row that JavaScript takes for a number, such as `1e9`.
 *
 * @throws Failure `invalid` when some cell is too far away, Error when it is written in a way that spreadsheets do not write.
 */
function refuseFarCells(files: ReadonlyMap<string, Uint8Array>): void {
  for (const file of files.values()) {
    const xml = new TextDecoder().decode(file);
    let rows = 0;
    for (const { 0: begin, 1: sort, index } of xml.matchAll(BEGINNING)) {
      if (sort === 'row' && ++rows > MOST_ROWS) throw tooManyRows();
      ATTRIBUTES.lastIndex = index + begin.length;
      const attributes = ATTRIBUTES.exec(xml)?.[1];
      if (attributes === undefined) throw new Error('A tag is not as it should be.');
      for (const [, value = ''] of attributes.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'[^']*')/g)) {
        const [, letters, digits] = /^([A-Z]{0,4})(\d{1,9})$/.exec(value) ?? [];
        if (letters === undefined || (letters === '') !== (sort === 'row'))
          throw new Error('A cell has no place.');
        if (columnNumber(letters) > MOST_COLUMNS) {
          throw new Failure('invalid', text('formats.table.someSheetTooManyColumns', { most: MOST_COLUMNS }));
        }
        if (Number(digits) > MOST_ROWS) throw tooManyRows();
      }
    }
  }
}

/** Whether a part of a workbook is needed: what it keeps of other workbooks, or for other programs, is not. */
function isNeeded(name: string): boolean {
  return /\.(xml|xml\.rels)$/.test(name) && !/^\/?(xl\/externalLinks|customXml)\//i.test(name);
}

/** The parts of a workbook that are read, unpacked as far as that is safe, and packed anew without being compressed. */
function harmless(bytes: Uint8Array): Uint8Array {
  const limits = { mostFiles: MOST_FILES, mostBytes: MOST_UNPACKED_BYTES };
  try {
    const files = unpack(bytes, isNeeded, limits);
    refuseFarCells(files);
    return zipSync(Object.fromEntries(files), { level: 0 });
  } catch (error) {
    if (!(error instanceof ArchiveFault) || error.reason === 'broken') throw error;
    throw new Failure('invalid', text('formats.table.tooLarge'));
  }
}

/** Days from which spreadsheets count: what lies on them, up to the midnight after, is a time of no day. */
const DAYS_OF_TIMES = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const MINUTE = 60_000;
const MINUTES_OF_DAY = 24 * 60;

/** A date, or a clock time. */
function dateText(date: Date): string {
  const minutes = DAYS_OF_TIMES.map((day) => Math.round((date.getTime() - day) / MINUTE));
  const time = minutes.find((since) => since >= 0 && since <= MINUTES_OF_DAY);
  return time === undefined ? date.toISOString().slice(0, 10) : clockText(time);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return String(value).trim();
}

/**
 * Reads a spreadsheet: .xlsx (ECMA-376), or text between commas, semicolons or tabs.
 *
 * @throws Failure `invalid` when it cannot be read.
 */
export async function readSheets(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  if (!isArchive(bytes)) return [readSeparated(name, decodeText(bytes))];
  try {
    const sheets = await readWorkbook(new Blob([new Uint8Array(harmless(bytes))]));
    if (sheets.length > MOST_SHEETS) throw new Failure('invalid', text('formats.table.tooLarge'));
    const read = sheets.map(({ sheet, data }) =>
      checked(
        sheet,
        data.map((row) => row.map(cellText)),
      ),
    );
    const letters = read.reduce((sum, { rows }) => sum + lettersIn(rows), 0);
    if (letters > MOST_LETTERS) throw new Failure('invalid', text('formats.table.tooLarge'));
    return read;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('invalid', text('formats.table.noSpreadsheet', { file: name }), [], { cause: error });
  }
}

/** Rows as a CSV file that spreadsheets open in UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  // What begins like a formula would be run as one.
  return `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  )}\r\n`;
}
