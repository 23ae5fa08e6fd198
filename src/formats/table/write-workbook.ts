import writeXlsxFile from 'write-excel-file/universal';

/** The media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet of a workbook, `[row][column]`; the first row is its head. */
export type WrittenSheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
};

const LONGEST_SHEET_NAME = 31;
const WIDEST = 60;
const NARROWEST = 8;
/** Rows by which a column's width is chosen. */
const SAMPLES = 200;

/** A name that a sheet can have and none before it has. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[[\]/\\:*?']/g, ' ').trim() || 'Sheet';
  for (let number = 1; ; number++) {
    const mark = number === 1 ? '' : ` ${number}`;
    const own = `${plain.slice(0, LONGEST_SHEET_NAME - mark.length)}${mark}`;
    if (taken.has(own.toLowerCase())) continue;
    taken.add(own.toLowerCase());
    return own;
  }
}

/** A text without characters that XML has not. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function widthOf(rows: WrittenSheet['rows'], column: number): number {
  const longest = rows
    .slice(0, SAMPLES)
    .reduce((most, row) => Math.max(most, String(row[column] ?? '').length), NARROWEST);
  return Math.min(WIDEST, longest + 2);
}

/**
 * Sheets as a workbook (.xlsx, ECMA-376). Every text is a cell of the type text: what begins like a formula is none, and digits
 * in front of a name stay.
 */
export async function writeWorkbook(
  sheets: readonly WrittenSheet[],
  { rightToLeft = false }: { readonly rightToLeft?: boolean } = {},
): Promise<Uint8Array> {
  const taken = new Set<string>();
  const file = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: sheetName(name, taken),
      ...{ rightToLeft, stickyRowsCount: 1 },
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      data: rows.map((row, at) =>
        row.map((value) => {
          if (typeof value === 'number') return { type: Number, value };
          const style = at === 0 ? { fontWeight: 'bold' as const } : {};
          return value === '' ? null : { type: String, value: writable(value), ...style };
        }),
      ),
    })),
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
