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
  const text = header.Min_Max_Daily_Lectures;
  const [first, second, ...more] = text.split(' ');
  if (second === undefined || more.length > 0) {
    reader.fault(line, `Min_Max_Daily_Lectures is "${text}"; it must be two whole numbers`);
    return { least: 0, most: 30 };
  }
  const least = wholeNumber(reader, line, 'the least number of daily lectures', first!, 0, 30);
  const most = wholeNumber(reader, line, 'the most number of daily lectures', second, 0, 30);
  if (least > most)
    reader.fault(line, `the least number of daily lectures, ${least}, is above the most, ${most}`);
  return { least, most };
}

/**
 * Reads the text of an `.ectt` file.
 *
 * @throws Failure `invalid`, with a fault for each line that is wrong, such as `line 17: course "c0042" is not declared`.
 */
export function parseEctt(text: string): EcttDocument {
  const file = openFile(text, [...COMMON_HEADER, ...OWN_HEADER]);
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
      doubleLectures: wholeNumber(reader, row.number, 'the double lectures', row.fields[5]!, 0, 1) === 1,
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
