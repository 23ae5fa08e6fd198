import type { CttDocument } from './document.ts';
import { type Line, type LineReader, readLines } from './lines.ts';

const HEADER = ['Name', 'Courses', 'Rooms', 'Days', 'Periods_per_day', 'Curricula', 'Constraints'] as const;
type HeaderKey = (typeof HEADER)[number];

/** Largest number of rows of each sort, of days and of periods, so that a slip cannot ask for all memory. */
const LIMITS = {
  Courses: 5000,
  Rooms: 1000,
  Days: 30,
  Periods_per_day: 30,
  Curricula: 5000,
  Constraints: 200_000,
};

/** Reads the header, whose lines may come in any order. */
function readHeader(reader: LineReader): Record<HeaderKey, string> {
  const header = new Map<string, string>();
  for (let line = reader.peek(); line; line = reader.peek()) {
    const colon = line.fields.join(' ').indexOf(':');
    const key = line.fields.join(' ').slice(0, colon);
    if (colon < 0 || key === 'COURSES') break;
    reader.next();
    if (!HEADER.includes(key as HeaderKey)) {
      reader.fault(line.number, `"${key}" is not a header of this format; known are ${HEADER.join(', ')}`);
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
  for (const key of HEADER) if (!header.has(key)) reader.fault(at, `the header lacks "${key}:"`);
  reader.finish();
  return Object.fromEntries(header) as Record<HeaderKey, string>;
}

/** A whole number from `least` to `most`; a fault, and `least`, when it is none. */
function wholeNumber(
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

/** Reads a section with so many rows, each with at least so many fields. */
function readSection(
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

/** Reports every id that stands in an earlier row already. */
function refuseRepeated(reader: LineReader, what: string, rows: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { number, fields } of rows) {
    const before = seen.get(fields[0]!);
    if (before !== undefined)
      reader.fault(number, `${what} "${fields[0]}" is declared in line ${before} already`);
    else seen.set(fields[0]!, number);
  }
  return new Set(seen.keys());
}

/**
 * Reads the text of a `.ctt` file.
 *
 * @throws Failure `invalid`, with a fault for each line that is wrong, such as `line 17: course "c0042" is not declared`.
 */
export function parseCtt(text: string): CttDocument {
  const reader = readLines(text);
  const header = readHeader(reader);
  const headerLine = (key: string): number =>
    text.split(/\r\n|\r|\n/).findIndex((line) => line.trim().startsWith(`${key}:`)) + 1;
  const size = (key: keyof typeof LIMITS, least: number): number =>
    wholeNumber(reader, headerLine(key), key, header[key], least, LIMITS[key]);
  const counts = { courses: size('Courses', 1), rooms: size('Rooms', 1), curricula: size('Curricula', 0) };
  const days = size('Days', 1);
  const periodsPerDay = size('Periods_per_day', 1);
  const constraints = size('Constraints', 0);
  if (header.Name === '') reader.fault(headerLine('Name'), 'the name is empty');
  reader.finish();

  const courseRows = readSection(reader, 'COURSES', counts.courses, [
    'id',
    'teacher',
    'lectures',
    'working days',
    'students',
  ]);
  const roomRows = readSection(reader, 'ROOMS', counts.rooms, ['id', 'capacity']);
  const curriculumRows = readSection(
    reader,
    'CURRICULA',
    counts.curricula,
    ['id', 'number of courses'],
    true,
  );
  const unavailableRows = readSection(reader, 'UNAVAILABILITY_CONSTRAINTS', constraints, [
    'course',
    'day',
    'period',
  ]);
  const end = reader.next();
  if (end?.fields[0] !== 'END.') reader.fault(end?.number ?? reader.last, 'here "END." is expected');
  else {
    const after = reader.next();
    if (after) reader.fault(after.number, 'the file goes on after "END."');
  }

  const known = refuseRepeated(reader, 'course', courseRows);
  refuseRepeated(reader, 'room', roomRows);
  refuseRepeated(reader, 'curriculum', curriculumRows);
  const declared = (line: number, course: string): void => {
    if (!known.has(course)) reader.fault(line, `course "${course}" is not declared`);
  };
  const courses = courseRows.map(({ number, fields: [id, teacher, lectures, minDays, students] }) => ({
    id: id!,
    teacher: teacher!,
    lectures: wholeNumber(reader, number, 'the number of lectures', lectures!, 1, days * periodsPerDay),
    minDays: wholeNumber(reader, number, 'the number of working days', minDays!, 0, 30),
    students: wholeNumber(reader, number, 'the number of students', students!, 0, 1_000_000),
  }));
  const rooms = roomRows.map(({ number, fields: [id, capacity] }) => ({
    id: id!,
    capacity: wholeNumber(reader, number, 'the capacity', capacity!, 0, 1_000_000),
  }));
  const curricula = curriculumRows.map(({ number, fields: [id, count, ...members] }) => {
    if (wholeNumber(reader, number, 'the number of courses', count!, 0, 5000) !== members.length) {
      reader.fault(number, `curriculum "${id}" announces ${count} courses and names ${members.length}`);
    }
    for (const course of members) declared(number, course);
    if (new Set(members).size < members.length)
      reader.fault(number, `curriculum "${id}" names a course twice`);
    return { id: id!, courses: members };
  });
  const unavailable = unavailableRows.map(({ number, fields: [course, day, period] }) => {
    declared(number, course!);
    return {
      course: course!,
      day: wholeNumber(reader, number, 'the day', day!, 0, days - 1),
      period: wholeNumber(reader, number, 'the period', period!, 0, periodsPerDay - 1),
    };
  });
  reader.finish();
  return { name: header.Name, days, periodsPerDay, courses, rooms, curricula, unavailable };
}
