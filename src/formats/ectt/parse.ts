import { text } from '../../languages/text.ts';
import {
  COLUMNS,
  COMMON_HEADER,
  CONSTRAINT_LIMITS,
  readCourse,
  readCurriculum,
  readRoom,
  readSizes,
  readUnavailable,
} from '../ctt/rows.ts';
import { declaredBy, type OpenFile, openFile, readEnd, readSection, wholeNumber } from '../ctt/sections.ts';
import type { EcttDocument } from './document.ts';

/** Header lines that a `.ctt` file has not. */
export const OWN_HEADER = ['Min_Max_Daily_Lectures', 'UnavailabilityConstraints', 'RoomConstraints'] as const;

/** The least and the most lectures of a day, as the header says them. */
function readDailyLectures({
  reader,
  header,
  lineOf,
}: OpenFile<(typeof OWN_HEADER)[number]>): EcttDocument['dailyLectures'] {
  const line = lineOf('Min_Max_Daily_Lectures');
  const written = header.Min_Max_Daily_Lectures;
  const [first, second, ...more] = written.split(' ');
  if (second === undefined || more.length > 0) {
    reader.fault(line, text('formats.courses.twoNumbers', { key: 'Min_Max_Daily_Lectures', text: written }));
    return { least: 0, most: 30 };
  }
  const least = wholeNumber(reader, line, () => text('formats.courses.numbers.leastDaily'), first!, 0, 30);
  const most = wholeNumber(reader, line, () => text('formats.courses.numbers.mostDaily'), second, 0, 30);
  if (least > most) reader.fault(line, text('formats.courses.leastAboveMost', { least, most }));
  return { least, most };
}

/**
 * Reads the text of an `.ectt` file.
 *
 * @throws Failure `invalid`, with a fault for each line that is wrong, such as `line 17: course "c0042" is not declared`.
 */
export function parseEctt(written: string): EcttDocument {
  const file = openFile(written, [...COMMON_HEADER, ...OWN_HEADER]);
  const { reader, header } = file;
  const { grid, ...sizes } = readSizes(file);
  const dailyLectures = readDailyLectures(file);
  const unavailableCount = file.size('UnavailabilityConstraints', CONSTRAINT_LIMITS);
  const unsuitableCount = file.size('RoomConstraints', CONSTRAINT_LIMITS);
  reader.finish();

  const courses = readSection(reader, 'COURSES', sizes.courses, [...COLUMNS.courses, 'double lectures']);
  const rooms = readSection(reader, 'ROOMS', sizes.rooms, [...COLUMNS.rooms, 'building']);
  const curricula = readSection(reader, 'CURRICULA', sizes.curricula, COLUMNS.curricula, true);
  const unavailable = readSection(
    reader,
    'UNAVAILABILITY_CONSTRAINTS',
    unavailableCount,
    COLUMNS.unavailable,
  );
  const unsuitable = readSection(reader, 'ROOM_CONSTRAINTS', unsuitableCount, ['course', 'room']);
  readEnd(reader);

  const declaredCourses = declaredBy(reader, 'course', courses);
  const declaredRooms = declaredBy(reader, 'room', rooms);
  declaredBy(reader, 'curriculum', curricula);
  const document = {
    name: header.Name,
    ...grid,
    dailyLectures,
    courses: courses.map((row) => ({
      ...readCourse(reader, grid, row),
      doubleLectures:
        wholeNumber(
          reader,
          row.number,
          () => text('formats.courses.numbers.doubleLectures'),
          row.fields[5]!,
          0,
          1,
        ) === 1,
    })),
    rooms: rooms.map((row) => ({ ...readRoom(reader, row), building: row.fields[2]! })),
    curricula: curricula.map((row) => readCurriculum(reader, declaredCourses, row)),
    unavailable: unavailable.map((row) => readUnavailable(reader, declaredCourses, grid, row)),
    unsuitable: unsuitable.map(({ number, fields: [course, room] }) => {
      declaredCourses.refer(number, course!);
      declaredRooms.refer(number, room!);
      return { course: course!, room: room! };
    }),
  };
  reader.finish();
  return document;
}
