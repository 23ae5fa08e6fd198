import { text } from '../../languages/text.ts';
import { type Line, type LineReader, readLines } from './lines.ts';

/** Smallest and largest value of a whole number. */
export type Limits = readonly [least: number, most: number];

/** A file whose header is read; its sections follow. */
export type OpenFile<Key extends string> = {
  readonly reader: LineReader;
  /** Text of each header line. */
  readonly header: Readonly<Record<Key, string>>;
  /** Number of the line on which a header stands. */
  readonly lineOf: (key: Key) => number;
  /** A header line that is a whole number. */
  readonly size: (key: Key, limits: Limits) => number;
};

/**
 * Reads the header of a file.
 *
 * @throws Failure `invalid` when a line of it is lacking, unknown or there twice.
 */
export function openFile<Key extends string>(written: string, keys: readonly Key[]): OpenFile<Key> {
  const reader = readLines(written);
  const header = readHeader(reader, keys);
  const lineOf = (key: Key): number =>
    written.split(/\r\n|\r|\n/).findIndex((line) => line.trim().startsWith(`${key}:`)) + 1;
  return {
    reader,
    header,
    lineOf,
    size: (key, [least, most]) => wholeNumber(reader, lineOf(key), () => key, header[key], least, most),
  };
}

/** Reads the header, whose lines may come in any order. */
function readHeader<Key extends string>(reader: LineReader, keys: readonly Key[]): Record<Key, string> {
  const header = new Map<string, string>();
  for (let line = reader.peek(); line; line = reader.peek()) {
    const colon = line.fields.join(' ').indexOf(':');
    const key = line.fields.join(' ').slice(0, colon);
    if (colon < 0 || key === 'COURSES') break;
    reader.next();
    if (!keys.includes(key as Key)) {
      reader.fault(line.number, text('formats.courses.unknownHeader', { key, known: keys.join(', ') }));
    } else if (header.has(key)) reader.fault(line.number, text('formats.courses.headerTwice', { key }));
    header.set(
      key,
      line.fields
        .join(' ')
        .slice(colon + 1)
        .trim(),
    );
  }
  const at = reader.peek()?.number ?? reader.last;
  for (const key of keys)
    if (!header.has(key)) reader.fault(at, text('formats.courses.headerLacks', { key }));
  reader.finish();
  return Object.fromEntries(header) as Record<Key, string>;
}

/**
 * A whole number from `least` to `most`; a fault, and `least`, when it is none.
 *
 * @param what what it is the number of, in words
 */
export function wholeNumber(
  reader: LineReader,
  line: number,
  what: () => string,
  written: string,
  least: number,
  most: number,
): number {
  const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= least && value <= most) return value;
  reader.fault(line, text('formats.courses.notWhole', { what: what(), text: written, least, most }));
  return least;
}

/** Reads a section with so many rows, each with these fields, or at least these when it is open. */
export function readSection(
  reader: LineReader,
  title: string,
  count: number,
  columns: readonly string[],
  open = false,
): Line[] {
  const heading = reader.next();
  if (heading?.fields[0] !== `${title}:`) {
    reader.fault(heading?.number ?? reader.last, text('formats.courses.expected', { text: `${title}:` }));
    reader.finish();
  }
  const rows: Line[] = [];
  for (let i = 0; i < count; i++) {
    const row = reader.peek();
    if (!row || row.fields[0]!.endsWith(':') || row.fields[0] === 'END.') {
      reader.fault(
        row?.number ?? reader.last,
        text('formats.courses.tooFewRows', { announced: count, section: title, found: i }),
      );
      break;
    }
    reader.next();
    if (row.fields.length === columns.length || (open && row.fields.length >= columns.length)) rows.push(row);
    else {
      const counts = { section: title, expected: columns.length, columns: columns.join(', ') };
      const found = row.fields.length;
      reader.fault(
        row.number,
        open
          ? text('formats.courses.fieldCountAtLeast', { ...counts, found })
          : text('formats.courses.fieldCount', { ...counts, found }),
      );
    }
  }
  const after = reader.peek();
  if (after && !after.fields[0]!.endsWith(':') && after.fields[0] !== 'END.') {
    reader.fault(after.number, text('formats.courses.tooManyRows', { announced: count, section: title }));
    reader.finish();
  }
  return rows;
}

/** Reads the last line of a file. */
export function readEnd(reader: LineReader): void {
  const end = reader.next();
  if (end?.fields[0] !== 'END.')
    reader.fault(end?.number ?? reader.last, text('formats.courses.expected', { text: 'END.' }));
  else {
    const after = reader.next();
    if (after) reader.fault(after.number, text('formats.courses.goesOn'));
  }
}

/** What rows declare, and what refers to it. */
export type Declared = {
  /** Reports an id that no row declares. */
  readonly refer: (line: number, id: string) => void;
};

/** The ids that rows of a kind declare; reports every id that stands in an earlier row already. */
export function declaredBy(
  reader: LineReader,
  kind: 'course' | 'room' | 'curriculum',
  rows: readonly Line[],
): Declared {
  const seen = new Map<string, number>();
  for (const { number, fields } of rows) {
    const id = fields[0]!;
    const before = seen.get(id);
    if (before !== undefined)
      reader.fault(number, text('formats.courses.declaredTwice', { kind, id, line: before }));
    else seen.set(id, number);
  }
  return {
    refer: (line, id) => {
      if (!seen.has(id)) reader.fault(line, text('formats.courses.undeclared', { kind, id }));
    },
  };
}
