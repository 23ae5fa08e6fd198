import { describe, expect, test } from 'bun:test';
import { readCourseFile } from './course-file.ts';

const CTT = `Name: Small
Courses: 1
Rooms: 1
Days: 1
Periods_per_day: 2
Curricula: 0
Constraints: 0
COURSES:
maths ada 1 1 30
ROOMS:
A 32
CURRICULA:
UNAVAILABILITY_CONSTRAINTS:
END.
`;
const ECTT = CTT.replace(
  'Constraints: 0',
  'Min_Max_Daily_Lectures: 1 2\nUnavailabilityConstraints: 0\nRoomConstraints: 0',
)
  .replace('1 1 30', '1 1 30 0')
  .replace('A 32', 'A 32 1')
  .replace('END.', 'ROOM_CONSTRAINTS:\nEND.');

const kindsOf = (name: string, text: string, formulation: 'UD2' | 'UD5') =>
  readCourseFile(name, text, formulation).constraints.map(({ kind }) => kind);

describe('a file of course timetabling', () => {
  test('is read as what its name ends in', () => {
    expect(kindsOf('small.ectt', ECTT, 'UD5')).toContain('travel-time');
    expect(kindsOf('small.ctt', CTT, 'UD2')).toContain('room-stability');
    expect(() => readCourseFile('SMALL.ECTT', CTT, 'UD2')).toThrow(
      '"Constraints" is not a header of this format',
    );
  });

  test('is read as what its header has, whatever its name', () => {
    expect(kindsOf('upload.txt', ECTT, 'UD5')).toContain('travel-time');
    expect(kindsOf('upload.txt', CTT, 'UD2')).toContain('room-stability');
  });

  test('of the older format is refused for a formulation that it does not say', () => {
    expect(() => readCourseFile('small.ctt', CTT, 'UD5')).toThrow(
      'A .ctt file does not say what UD5 counts; take UD2, or a .ectt file.',
    );
  });
});
