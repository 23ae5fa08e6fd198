import type { CttDocument } from './document.ts';
import {
  COLUMNS,
  COMMON_HEADER,
  CONSTRAINT_LIMITS,
  readCourse,
  readCurriculum,
  readRoom,
  readSizes,
  readUnavailable,
} from './rows.ts';
import { declaredBy, openFile, readEnd, readSection } from './sections.ts';

/**
 * Reads the text of a `.ctt` file.
 *
 * @throws Failure `invalid`, with a fault for each line that is wrong, such as `line 17: course "c0042" is not declared`.
 */
export function parseCtt(text: string): CttDocument {
  const file = openFile(text, [...COMMON_HEADER, 'Constraints']);
  const { reader, header } = file;
  const { grid, ...sizes } = readSizes(file);
  const constraints = file.size('Constraints', CONSTRAINT_LIMITS);
  reader.finish();

  const courses = readSection(reader, 'COURSES', sizes.courses, COLUMNS.courses);
  const rooms = readSection(reader, 'ROOMS', sizes.rooms, COLUMNS.rooms);
  const curricula = readSection(reader, 'CURRICULA', sizes.curricula, COLUMNS.curricula, true);
  const unavailable = readSection(reader, 'UNAVAILABILITY_CONSTRAINTS', constraints, COLUMNS.unavailable);
  readEnd(reader);

  const declared = declaredBy(reader, 'course', courses);
  declaredBy(reader, 'room', rooms);
  declaredBy(reader, 'curriculum', curricula);
  const document = {
    name: header.Name,
    ...grid,
    courses: courses.map((row) => readCourse(reader, grid, row)),
    rooms: rooms.map((row) => readRoom(reader, row)),
    curricula: curricula.map((row) => readCurriculum(reader, declared, row)),
    unavailable: unavailable.map((row) => readUnavailable(reader, declared, grid, row)),
  };
  reader.finish();
  return document;
}
