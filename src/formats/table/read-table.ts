import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { decodeText } from '../decode-text.ts';
import { isStorable, unstorable } from '../storable.ts';

/** A sheet of a spreadsheet, all of it as text, `[row][column]`. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const MOST_UNPACKED_BYTES = 50_000_000;
const MOST_ROWS = 5000;
const MOST_COLUMNS = 100;
const MOST_LETTERS = 5_000_000;

/** Rows without those that are empty at the end, and without empty cells at theirs. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

/** @throws Failure `invalid` when a sheet is too large. */
function checked(name: string, rows: readonly (readonly string[])[]): Sheet {
  const sheet = { name, rows: trimmed(rows) };
  if (sheet.rows.length > MOST_ROWS)
    throw new Failure('invalid', text('formats.table.tooManyRows', { sheet: name, most: MOST_ROWS }));
  if (sheet.rows.some((row) => row.length > MOST_COLUMNS)) {
    throw new Failure('invalid', text('formats.table.tooManyColumns', { sheet: name, most: MOST_COLUMNS }));
  }
  const cells = sheet.rows.flat();
  if (cells.reduce((sum, cell) => sum + cell.length, 0) > MOST_LETTERS) {
    throw new Failure('invalid', text('formats.table.tooMuchText', { sheet: name }));
  }
  if (!cells.every(isStorable)) throw new Failure('invalid', unstorable());
  return sheet;
}

/**
 * Reads text whose cells stand between commas, semicolons or tabs: a CSV file (RFC 4180), or what was copied out of a
 * spreadsheet.
 *
 * @throws Failure `invalid` when a quotation mark is not closed, or there is too much of it.
 */
function readSeparated(name: string, written: string): Sheet {
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

/**
 * A library makes a sheet as large as its farthest cell says, however few cells there are.
 *
 * @throws Failure `invalid` when some cell is too far away.
 */
function refuseFarCells(bytes: Uint8Array): void {
  const sheets = unzipSync(bytes, { filter: ({ name }) => /worksheets\/.*\.xml$/i.test(name) });
  for (const sheet of Object.values(sheets)) {
    const xml = new TextDecoder().decode(sheet);
    for (const [, letters = '', digits] of xml.matchAll(/["':]([A-Za-z]{0,4})(\d{1,9})(?=["':])/g)) {
      const isCell = letters !== '';
      if (isCell && columnNumber(letters.toUpperCase()) > MOST_COLUMNS) {
        throw new Failure('invalid', text('formats.table.someSheetTooManyColumns', { most: MOST_COLUMNS }));
      }
      if (isCell && Number(digits) > MOST_ROWS) {
        throw new Failure('invalid', text('formats.table.someSheetTooManyRows', { most: MOST_ROWS }));
      }
    }
    for (const [, digits] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br\s*=\s*["'](\d{1,9})/g)) {
      if (Number(digits) > MOST_ROWS)
        throw new Failure('invalid', text('formats.table.someSheetTooManyRows', { most: MOST_ROWS }));
    }
  }
}

/** @throws Failure `invalid` when an archive says that it is much larger unpacked: it may be made to fill the memory. */
function refuseBombs(bytes: Uint8Array): void {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED_BYTES) throw new Failure('invalid', text('formats.table.tooLarge'));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
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
    refuseBombs(bytes);
    refuseFarCells(bytes);
    const sheets = await readWorkbook(new Blob([bytes.slice()]));
    return sheets.map(({ sheet, data }) =>
      checked(
        sheet,
        data.map((row) => row.map(cellText)),
      ),
    );
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
