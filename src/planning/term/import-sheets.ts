import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type Cells, LIST_NAMES, type ListEntry, type ListName, type ListTable } from './list-table.ts';
import { lists } from './lists.ts';
import { folded, splitNames } from './names.ts';
import { columnLetters, ID_COLUMN } from './sheet-columns.ts';

const LONGEST_ID = 100;

/** A sheet with what it lists and what stands in its columns. */
export type MappedSheet = {
  readonly name: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[];
  /** Null leaves the sheet out. */
  readonly list: ListName | null;
  /** Key of the list's column for each column of the sheet; null leaves it out. */
  readonly columns: readonly (string | null)[];
};

/** A cell, or a row, that cannot be taken. */
export type SheetFault = {
  readonly sheet: string;
  /** From 1, as spreadsheets count; the head is row 1. */
  readonly row: number;
  /** Letters of the column, as spreadsheets name it; null for the row as a whole. */
  readonly column: string | null;
  /** Its head. */
  readonly label: string | null;
  readonly message: string;
};

/** What becomes of a row. */
export type SheetLine = {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly status: 'added' | 'changed' | 'unchanged';
  /** `Seats: 25 → 30` */
  readonly changes: readonly string[];
};

/** What an import would do. */
export type ImportPlan = {
  /** The data as they would be, without the rows that are faulty. */
  readonly rows: TermRows;
  readonly lines: readonly SheetLine[];
  readonly faults: readonly SheetFault[];
};

/** Why a sheet cannot be imported at all; null when it can. */
export function sheetFault({ list, columns }: MappedSheet): string | null {
  if (list === null) return null;
  const needed = list === 'courses' ? ['name', 'subject'] : ['name'];
  if (needed.some((key) => columns.includes(key))) return null;
  return list === 'courses'
    ? text('terms.import.nameOrSubjectMissing')
    : text('terms.import.nameColumnMissing');
}

type Waiting = {
  readonly sheet: MappedSheet;
  readonly at: number;
  readonly cells: Cells;
  readonly code: string;
};

function cellsOf({ columns, rows }: MappedSheet, at: number): { cells: Cells; code: string } {
  const told = columns.flatMap((key, column): [string, string][] =>
    key === null ? [] : [[key, rows[at]![column] ?? '']],
  );
  const { [ID_COLUMN]: code = '', ...cells } = Object.fromEntries(told);
  return { cells, code };
}

/** What a list has, by what its things are known by. */
type Known = { readonly byCode: Map<string, ListEntry>; readonly byName: Map<string, ListEntry> };

function knownOf(entries: readonly ListEntry[]): Known {
  const byName = new Map<string, ListEntry>();
  for (const entry of entries) {
    const name = folded(entry.cells.name!);
    if (!byName.has(name)) byName.set(name, entry);
  }
  return { byCode: new Map(entries.map((entry) => [entry.code, entry])), byName };
}

/** The thing that a row is about, if there is one: by its id, else by its name. */
function findIn(
  known: Known,
  table: ListTable,
  rows: TermRows,
  { cells, code }: Waiting,
): ListEntry | undefined {
  if (code !== '') return known.byCode.get(code);
  const written = (cells.name ?? '') === '' ? table.write(rows, null, cells) : null;
  const name =
    written?.faults === null ? table.print(written.rows, written.id)[0]!.cells.name! : (cells.name ?? '');
  return known.byName.get(folded(name));
}

/** Rows in an order in which each stands behind those that it names: a group may be part of one that stands below it. */
function referredFirst(rows: readonly Waiting[]): Waiting[] {
  const byName = new Map(rows.map((row) => [folded(row.cells.name ?? ''), row]));
  const placed = new Set<Waiting>();
  const begun = new Set<Waiting>();
  const place = (first: Waiting): void => {
    // Without a call for each: a chain may be long.
    const stack = [first];
    while (stack.length > 0) {
      const row = stack.at(-1)!;
      const named = begun.has(row)
        ? []
        : splitNames(`${row.cells.parent ?? ''};${row.cells.parts ?? ''}`).map((name) =>
            byName.get(folded(name)),
          );
      begun.add(row);
      const missing = named.filter((one) => one !== undefined && !begun.has(one));
      if (missing.length > 0) stack.push(...(missing as Waiting[]));
      else {
        stack.pop();
        placed.add(row);
      }
    }
  };
  for (const row of rows) if (!begun.has(row)) place(row);
  return [...placed];
}

/** The cells of a row that say something else than a thing has; what an export has written says nothing new of it. */
function newsIn(cells: Cells, { cells: now }: ListEntry): Cells {
  const plain = (cell: string | undefined) => cell?.replace(/\s+/g, ' ').trim();
  return Object.fromEntries(Object.entries(cells).filter(([key, cell]) => plain(cell) !== plain(now[key])));
}

/** What becomes of a thing, column by column. */
export function changesOf(table: ListTable, before: Cells, after: Cells): string[] {
  const said = (cell: string | undefined) => cell || text('terms.import.nothing');
  return table.columns.flatMap(({ key, label }) =>
    before[key] === after[key]
      ? []
      : [text('terms.import.cellChanged', { label, before: said(before[key]), after: said(after[key]) })],
  );
}

/**
 * Plans an import: what each row adds or changes, and what is wrong by sheet, row and column. Rows may name things that other
 * rows of the import add.
 */
export function planImport(before: TermRows, sheets: readonly MappedSheet[]): ImportPlan {
  let rows = before;
  const lines: SheetLine[] = [];
  const faults: SheetFault[] = [];
  const inOrder = sheets
    .filter(({ list }) => list !== null)
    .toSorted((a, b) => LIST_NAMES.indexOf(a.list!) - LIST_NAMES.indexOf(b.list!));
  for (const sheet of inOrder) {
    const table = lists[sheet.list!];
    const seen = new Map<string, number>();
    const known = knownOf(table.print(rows));
    let waiting = referredFirst(
      sheet.rows.flatMap((row, at): Waiting[] =>
        at === 0 || row.length === 0 ? [] : [{ sheet, at, ...cellsOf(sheet, at) }],
      ),
    );
    /** Tries a row. Tells what is wrong with it, or null when it is taken. */
    const attempt = (one: Waiting): SheetFault[] | null => {
      const fault = (key: string | null, message: string): SheetFault => {
        const column = key === null ? -1 : sheet.columns.indexOf(key);
        return {
          ...{ sheet: sheet.name, row: one.at + 1, message },
          ...{ column: column < 0 ? null : columnLetters(column), label: sheet.rows[0]![column] ?? null },
        };
      };
      if (one.code.length > LONGEST_ID)
        return [fault(ID_COLUMN, text('terms.cells.longest', { most: LONGEST_ID }))];
      const entry = findIn(known, table, rows, one);
      if (one.code !== '' && !entry && (one.cells.name ?? '') === '' && sheet.list !== 'courses') {
        return [fault(ID_COLUMN, text('terms.import.unknownId', { list: table.list, id: one.code }))];
      }
      const former = entry && seen.get(entry.id);
      if (former !== undefined)
        return [fault(null, text('terms.import.standsTwice', { list: table.list, row: former }))];
      const told = entry ? newsIn(one.cells, entry) : one.cells;
      const written = table.write(rows, entry?.id ?? null, told, one.code || undefined);
      if (written.faults !== null) return written.faults.map(({ where, message }) => fault(where, message));
      rows = written.rows;
      seen.set(written.id, one.at + 1);
      const now = table.print(rows, written.id)[0]!;
      known.byCode.set(now.code, now);
      known.byName.set(folded(now.cells.name!), now);
      const changes = entry ? changesOf(table, entry.cells, now.cells) : [];
      lines.push({
        ...{ sheet: sheet.name, row: one.at + 1, name: now.cells.name!, changes },
        status: entry ? (changes.length > 0 ? 'changed' : 'unchanged') : 'added',
      });
      return null;
    };
    // A group may be part of one that stands below it, and a room may have such parts: what fails is tried again.
    for (let isGoingOn = true; isGoingOn; ) {
      const failed = waiting.flatMap((one) => {
        const wrong = attempt(one);
        return wrong ? [{ one, wrong }] : [];
      });
      isGoingOn = failed.length > 0 && failed.length < waiting.length;
      waiting = failed.map(({ one }) => one);
      if (!isGoingOn) faults.push(...failed.flatMap(({ wrong }) => wrong));
    }
  }
  const order = (line: { readonly sheet: string; readonly row: number }) =>
    sheets.findIndex(({ name }) => name === line.sheet) * 1e6 + line.row;
  return {
    rows,
    lines: lines.sort((a, b) => order(a) - order(b)),
    faults: faults.sort((a, b) => order(a) - order(b)),
  };
}

/** A fault in one sentence, with its place. */
export function faultText({ sheet, row, column, message }: SheetFault): string {
  return column === null
    ? text('terms.import.rowFault', { sheet, row, message })
    : text('terms.import.cellFault', { sheet, row, column, message });
}

/** A refusal that names the cell of each fault. */
export function refusedSheet(faults: readonly SheetFault[]): Failure {
  const [first] = faults;
  return new Failure(
    'invalid',
    faultText(first!),
    faults.map((fault) => ({
      where: text('data.import.cell', { ...fault, column: fault.column ?? '', label: fault.label ?? '' }),
      message: fault.message,
    })),
  );
}

/** A list as a sheet: its head, then all things with their ids, so that an import knows them again. */
export function sheetOf(list: ListName, rows: TermRows): string[][] {
  const { columns, print } = lists[list];
  return [
    [...columns.map(({ label }) => label), 'Id'],
    ...print(rows).map(({ code, cells }) => [...columns.map(({ key }) => cells[key] ?? ''), code]),
  ];
}
