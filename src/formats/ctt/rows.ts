import { text } from '../../languages/text.ts';
import type { CttCourse, CttDocument } from './document.ts';
import type { Line, LineReader } from './lines.ts';
import { type Declared, type Limits, type OpenFile, wholeNumber } from './sections.ts';

/** Header lines that are the same in all formats of the family. */
export const COMMON_HEADER = ['Name', 'Courses', 'Rooms', 'Days', 'Periods_per_day', 'Curricula'] as const;

/** Smallest and largest number of rows of a section of constraints: a slip cannot ask for all memory. */
export const CONSTRAINT_LIMITS: Limits = [0, 200_000];

/** Fields of a row of each section. */
export const COLUMNS = {
  courses: ['id', 'teacher', 'lectures', 'working days', 'students'],
  rooms: ['id', 'capacity'],
  curricula: ['id', 'number of courses'],
  unavailable: ['course', 'day', 'period'],
} as const;

/** How many days and periods a file has. */
type Grid = Pick<CttDocument, 'days' | 'periodsPerDay'>;

/** What a header says of the sections that all formats of the family have. */
export function readSizes({ reader, header, lineOf, size }: OpenFile<(typeof COMMON_HEADER)[number]>) {
  if (header.Name === '') reader.fault(lineOf('Name'), text('formats.courses.nameEmpty'));
  return {
    courses: size('Courses', [1, 5000]),
    rooms: size('Rooms', [1, 1000]),
    curricula: size('Curricula', [0, 5000]),
    grid: { days: size('Days', [1, 30]), periodsPerDay: size('Periods_per_day', [1, 30]) },
  };
}

/** A course of `COURSES`. */
export function readCourse(
  reader: LineReader,
  { days, periodsPerDay }: Grid,
  { number, fields: [id, teacher, lectures, minDays, students] }: Line,
): CttCourse {
  return {
    id: id!,
    teacher: teacher!,
    lectures: wholeNumber(
      reader,
      number,
      () => text('formats.courses.numbers.lectures'),
      lectures!,
      1,
      days * periodsPerDay,
    ),
    minDays: wholeNumber(reader, number, () => text('formats.courses.numbers.workingDays'), minDays!, 0, 30),
    students: wholeNumber(
      reader,
      number,
      () => text('formats.courses.numbers.students'),
      students!,
      0,
      1_000_000,
    ),
  };
}

/** A room of `ROOMS`. */
export function readRoom(
  reader: LineReader,
  { number, fields: [id, capacity] }: Line,
): CttDocument['rooms'][number] {
  return {
    id: id!,
    capacity: wholeNumber(
      reader,
      number,
      () => text('formats.courses.numbers.capacity'),
      capacity!,
      0,
      1_000_000,
    ),
  };
}

/** A curriculum of `CURRICULA`. */
export function readCurriculum(
  reader: LineReader,
  courses: Declared,
  { number, fields: [id, count, ...members] }: Line,
): CttDocument['curricula'][number] {
  if (
    wholeNumber(reader, number, () => text('formats.courses.numbers.courses'), count!, 0, 5000) !==
    members.length
  ) {
    reader.fault(
      number,
      text('formats.courses.curriculumCount', { id: id!, announced: count!, named: members.length }),
    );
  }
  for (const course of members) courses.refer(number, course);
  if (new Set(members).size < members.length)
    reader.fault(number, text('formats.courses.curriculumTwice', { id: id! }));
  return { id: id!, courses: members };
}

/** A period of `UNAVAILABILITY_CONSTRAINTS`. */
export function readUnavailable(
  reader: LineReader,
  courses: Declared,
  { days, periodsPerDay }: Grid,
  { number, fields: [course, day, period] }: Line,
): CttDocument['unavailable'][number] {
  courses.refer(number, course!);
  return {
    course: course!,
    day: wholeNumber(reader, number, () => text('formats.courses.numbers.day'), day!, 0, days - 1),
    period: wholeNumber(
      reader,
      number,
      () => text('formats.courses.numbers.period'),
      period!,
      0,
      periodsPerDay - 1,
    ),
  };
}
