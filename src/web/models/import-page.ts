import type { ImportPreview, ImportSheetView } from '../../../views/components/import-sheets.tsx';
import type { Sheet } from '../../formats/table/read-table.ts';
import { text } from '../../languages/text.ts';
import { type MappedSheet, planImport, sheetFault } from '../../planning/term/import-sheets.ts';
import { LIST_NAMES, type ListName } from '../../planning/term/list-table.ts';
import { lists } from '../../planning/term/lists.ts';
import { columnLetters, guessColumns, guessList, ID_COLUMN } from '../../planning/term/sheet-columns.ts';
import type { TermRows } from '../../store/term-data.ts';

const MOST_FAULTS = 100;
const MOST_LINES = 100;
const SAMPLES = 3;

/** Sheets as they are understood by themselves. */
export function guessed(sheets: readonly Sheet[], list: ListName | null): MappedSheet[] {
  return sheets.map(({ name, rows }) => {
    const head = rows[0] ?? [];
    const of = list ?? guessList(name, head);
    return { name, rows, list: of, columns: of ? guessColumns(of, head) : head.map(() => null) };
  });
}

/** Sheets as a form says that they are to be understood; a sheet that becomes another list is guessed anew. */
export function mapped(sheets: readonly Sheet[], one: (field: string) => string | undefined): MappedSheet[] {
  return sheets.map(({ name, rows }, at) => {
    const head = rows[0] ?? [];
    const list = LIST_NAMES.find((known) => known === one(`sheet-${at}`)) ?? null;
    if (list === null) return { name, rows, list, columns: head.map(() => null) };
    const isAnswered = one(`column-${at}-0`) !== undefined;
    const keys = new Set([...lists[list].columns.map(({ key }) => key), ID_COLUMN]);
    const told = head.map((_, column) => one(`column-${at}-${column}`) ?? '');
    const isOfList = told.every((key) => key === '' || keys.has(key));
    if (!isAnswered || !isOfList) return { name, rows, list, columns: guessColumns(list, head) };
    // What stands in two columns is read from the first.
    const columns = told.map((key, column) => (key !== '' && told.indexOf(key) === column ? key : null));
    return { name, rows, list, columns };
  });
}

function sheetView(sheet: MappedSheet): ImportSheetView {
  const { name, rows, list, columns } = sheet;
  const options = list
    ? [
        ...lists[list].columns.map(({ key, label }) => ({ value: key, title: label })),
        { value: ID_COLUMN, title: text('data.import.column.id') },
      ]
    : [];
  return {
    ...{ name, rowCount: Math.max(0, rows.length - 1), list: list ?? '', fault: sheetFault(sheet) },
    columns: (rows[0] ?? []).map((head, column) => ({
      ...{ letters: columnLetters(column), head, key: columns[column] ?? '', options },
      sample: rows
        .slice(1, 1 + SAMPLES)
        .map((row) => row[column] ?? '')
        .filter((cell) => cell !== '')
        .join(' · ')
        .slice(0, 60),
    })),
  };
}

/** What an import of sheets would do to a term, or to one that is made for them. */
export function previewOf(
  rows: TermRows,
  sheets: readonly MappedSheet[],
  { uploadId, newTerm }: Pick<ImportPreview, 'uploadId' | 'newTerm'>,
): ImportPreview {
  const isUnderstood =
    sheets.every((sheet) => sheetFault(sheet) === null) && sheets.some(({ list }) => list !== null);
  const { lines, faults } = isUnderstood ? planImport(rows, sheets) : { lines: [], faults: [] };
  const count = (status: string) => lines.filter((line) => line.status === status).length;
  const faultyRows = new Set(faults.map(({ sheet, row }) => `${sheet} ${row}`)).size;
  const where = ({ sheet, row }: { readonly sheet: string; readonly row: number }) =>
    text('data.import.row', { sheet, row });
  const telling = lines.filter(({ status }) => status !== 'unchanged');
  return {
    ...{ uploadId, newTerm },
    sheets: sheets.map(sheetView),
    counts: {
      ...{
        added: count('added'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        faulty: faultyRows,
      },
    },
    faults: faults.slice(0, MOST_FAULTS).map((fault) => ({
      where:
        fault.column === null
          ? where(fault)
          : text('data.import.cell', {
              ...{ sheet: fault.sheet, row: fault.row, column: fault.column, label: fault.label ?? '' },
            }),
      message: fault.message,
    })),
    moreFaults: Math.max(0, faults.length - MOST_FAULTS),
    lines: telling.slice(0, MOST_LINES).map((line) => ({
      ...{ where: where(line), name: line.name, changes: line.changes },
      status: text(line.status === 'added' ? 'data.import.added' : 'data.import.changed'),
    })),
    moreLines: Math.max(0, telling.length - MOST_LINES),
    mayImport: count('added') + count('changed') > 0,
  };
}
