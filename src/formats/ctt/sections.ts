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
export function openFile<Key extends string>(text: string, keys: readonly Key[]): OpenFile<Key> {
  const reader = readLines(text);
  const header = readHeader(reader, keys);
  const lineOf = (key: Key): number =>
    text.split(/\r\n|\r|\n/).findIndex((line) => line.trim().startsWith(`${key}:`)) + 1;
  return {
    reader,
    header,
    lineOf,
    size: (key, [least, most]) => wholeNumber(reader, lineOf(key), key, header[key], least, most),
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
      reader.fault(line.number, `"${key}" is not a header of this format; known are ${keys.join(', ')}`);
    } else if (header.has(key)) reader.fault(line.number, `"${key}" stands twice in the header`);
    header.set(
      key,
      line.fields
        .join(' ')
        .slice(colon + 1)
        .trim(),
    );
  }
  const at = reader.peek()?.number ?? reader.last;
  for (const key of keys) if (!header.has(key)) reader.fault(at, `the header lacks "${key}:"`);
  reader.finish();
  return Object.fromEntries(header) as Record<Key, string>;
}

/** A whole number from `least` to `most`; a fault, and `least`, when it is none. */
export function wholeNumber(
  reader: LineReader,
  line: number,
  what: string,
  text: string,
  least: number,
  most: number,
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  reader.fault(line, `${what} is "${text}"; it must be a whole number from ${least} to ${most}`);
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
    reader.fault(heading?.number ?? reader.last, `here "${title}:" is expected`);
    reader.finish();
  }
  const rows: Line[] = [];
  for (let i = 0; i < count; i++) {
    const row = reader.peek();
    if (!row || row.fields[0]!.endsWith(':') || row.fields[0] === 'END.') {
      reader.fault(
        row?.number ?? reader.last,
        `the header announces ${count} row${count === 1 ? '' : 's'} of ${title}, here ${i === 1 ? 'is' : 'are'} ${i}`,
      );
      break;
    }
    reader.next();
    if (row.fields.length === columns.length || (open && row.fields.length >= columns.length)) rows.push(row);
    else {
      const expected = `${columns.length}${open ? ' or more' : ''} fields (${columns.join(', ')})`;
      reader.fault(row.number, `a row of ${title} has ${expected}, this one has ${row.fields.length}`);
    }
  }
  const after = reader.peek();
  if (after && !after.fields[0]!.endsWith(':') && after.fields[0] !== 'END.') {
    reader.fault(
      after.number,
      `the header announces ${count} row${count === 1 ? '' : 's'} of ${title}, here is one more`,
    );
    reader.finish();
  }
  return rows;
}

/** Reads the last line of a file. */
export function readEnd(reader: LineReader): void {
  const end = reader.next();
  if (end?.fields[0] !== 'END.') reader.fault(end?.number ?? reader.last, 'here "END." is expected');
  else {
    const after = reader.next();
    if (after) reader.fault(after.number, 'the file goes on after "END."');
  }
}

/** What rows declare, and what refers to it. */
export type Declared = {
  /** Reports an id that no row declares. */
  readonly refer: (line: number, id: string) => void;
};

/** The ids that rows declare, of what a word tells; reports every id that stands in an earlier row already. */
export function declaredBy(reader: LineReader, what: string, rows: readonly Line[]): Declared {
  const seen = new Map<string, number>();
  for (const { number, fields } of rows) {
    const before = seen.get(fields[0]!);
    if (before !== undefined)
      reader.fault(number, `${what} "${fields[0]}" is declared in line ${before} already`);
    else seen.set(fields[0]!, number);
  }
  return {
    refer: (line, id) => {
      if (!seen.has(id)) reader.fault(line, `${what} "${id}" is not declared`);
    },
  };
}
