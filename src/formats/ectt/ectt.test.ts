import { describe, expect, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Failure } from '../../failure.ts';
import { readCtt } from '../ctt/read.ts';
import { FORMULATIONS } from './formulations.ts';
import { parseEctt } from './parse.ts';
import { printEctt } from './print.ts';
import { ecttOfProblem, problemOfEctt } from './problem.ts';
import { looksLikeEctt, readEctt } from './read.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writeEctt } from './write.ts';

const SMALL = `Name: Small
Courses: 2
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Min_Max_Daily_Lectures: 2 3
UnavailabilityConstraints: 1
RoomConstraints: 1

COURSES:
maths ada 3 2 30 1
art ben 1 1 12 0

ROOMS:
A 32 north
B 10 south

CURRICULA:
first 2 maths art

UNAVAILABILITY_CONSTRAINTS:
maths 0 0

ROOM_CONSTRAINTS:
maths B

END.
`;

function faultsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.faults.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
  return [];
}

const documents = fc
  .infiniteStream(fc.nat(1_000_000))
  .map((random) => sampleDocument((count) => Number(random.next().value) % count));

describe('an .ectt file', () => {
  test('is read into courses with their doubles, rooms with their building, and the rules of a formulation', () => {
    const problem = readEctt(SMALL, 'UD4');
    expect(problem.lessons.map((lesson) => lesson.id)).toEqual(['maths-1', 'maths-2', 'maths-3', 'art-1']);
    expect(problem.courses.map((course) => course.tags)).toEqual([['double-lectures'], []]);
    expect(problem.rooms.map((room) => room.building)).toEqual(['north', 'south']);
    expect(problem.constraints.find(({ kind }) => kind === 'room-suitability')).toMatchObject({
      ...{ scope: { of: 'courses', ids: ['maths'] }, parameters: { rooms: ['A'] }, hard: true },
    });
    expect(problem.constraints.find(({ kind }) => kind === 'lessons-per-day')!.parameters).toEqual({
      ...{ least: 2, most: 3 },
    });
  });

  test.each([
    ['UD1', ['room-capacity', 'min-working-days', 'compactness']],
    ['UD2', ['room-capacity', 'min-working-days', 'compactness', 'room-stability']],
    ['UD3', ['room-capacity', 'windows', 'lessons-per-day', 'room-suitability']],
    ['UD4', ['room-capacity', 'min-working-days', 'windows', 'lessons-per-day', 'double-lectures']],
    [
      'UD5',
      ['room-capacity', 'min-working-days', 'compactness', 'windows', 'lessons-per-day', 'travel-time'],
    ],
  ] as const)(
    'has in %s a price on what that formulation counts, and on nothing else',
    (formulation, kinds) => {
      const { constraints } = readEctt(SMALL, formulation);
      const soft = constraints.filter(({ hard }) => !hard).map(({ kind }) => kind);
      expect([...new Set(soft)]).toEqual([...kinds]);
    },
  );

  test('costs in UD2 what the same .ctt file costs', () => {
    const plain = SMALL.replace(/Min_Max.*\n/, '')
      .replace('UnavailabilityConstraints', 'Constraints')
      .replace('RoomConstraints: 1\n', '')
      .replace(' 1\nart', '\nart')
      .replace('12 0', '12')
      .replace(/ (north|south)/g, '')
      .replace('ROOM_CONSTRAINTS:\nmaths B\n', '');
    expect(readCtt(plain).constraints).toEqual([...readEctt(SMALL, 'UD2').constraints]);
  });

  test('comes out as it went in: parse after print changes nothing', () => {
    fc.assert(fc.property(documents, (document) => expect(parseEctt(printEctt(document))).toEqual(document)));
  });

  test('and its problem can be written again: the file states the same problem in the same formulation', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...FORMULATIONS), (document, formulation) => {
        const problem = problemOfEctt(document, formulation);
        const written = problemOfEctt(ecttOfProblem(problem), formulation);
        // A curriculum's courses, and the rules of rooms and times, may come in another order.
        const inOrder = <Thing extends { id: string }>(things: readonly Thing[]) =>
          things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect({ ...written, constraints: inOrder(written.constraints) }).toEqual({
          ...problem,
          constraints: inOrder(problem.constraints),
        });
      }),
    );
  });

  test('is written as it was read where the formulation counts all that is in it', () => {
    // Buildings and doubles are kept by every formulation, the daily lectures and the rooms by UD4.
    expect(writeEctt(readEctt(SMALL, 'UD4'))).toBe(SMALL);
  });

  test('asks for nothing where the formulation counts nothing', () => {
    const written = parseEctt(writeEctt(readEctt(SMALL, 'UD2')));
    expect(written).toMatchObject({ dailyLectures: { least: 0, most: 3 }, unsuitable: [] });
    expect(parseEctt(writeEctt(readEctt(SMALL, 'UD3'))).courses[0]).toMatchObject({ minDays: 0 });
  });

  test('cannot say everything: a problem that would be lost is refused by what it cannot say', () => {
    const problem = readEctt(SMALL, 'UD5');
    const lasting = problem.lessons.map((lesson) => ({ ...lesson, length: 2 }));
    expect(() => writeEctt({ ...problem, lessons: lasting })).toThrow('lessons of several periods');
    const dearer = problem.constraints.map((rule) => ({ ...rule, weight: rule.weight + 1 }));
    expect(() => writeEctt({ ...problem, constraints: dearer })).toThrow(
      'it cannot say these rules (3 x no-clash,',
    );
    const contradicting = problem.constraints.map((rule) =>
      rule.kind === 'lessons-per-day' ? { ...rule, parameters: { least: 3, most: 2 } } : rule,
    );
    expect(() => writeEctt({ ...problem, constraints: contradicting })).toThrow('these rules');
  });

  test('is not written with a name that could not be read again', () => {
    const problem = readEctt(SMALL, 'UD2');
    const rooms = problem.rooms.map((room) => ({ ...room, building: 'north wing' }));
    expect(faultsOf(() => writeEctt({ ...problem, rooms }))[0]).toStartWith(
      'building "north wing": must have a name',
    );
  });

  test('is known by its header', () => {
    expect(looksLikeEctt(SMALL)).toBe(true);
    expect(looksLikeEctt('Name: Small\nConstraints: 1\n\nCOURSES:\nRoomConstraints ada 3 2 30\n')).toBe(
      false,
    );
  });

  test.each([
    ['an undeclared course', SMALL.replace('maths B', 'c0042 B'), 'line 26: course "c0042" is not declared'],
    ['an undeclared room', SMALL.replace('maths B', 'maths C'), 'line 26: room "C" is not declared'],
    [
      'an undeclared course in a curriculum',
      SMALL.replace('first 2 maths art', 'first 2 maths c0042'),
      'line 20: course "c0042" is not declared',
    ],
    [
      'a course without its doubles',
      SMALL.replace('ben 1 1 12 0', 'ben 1 1 12'),
      'line 13: a row of COURSES has 6 fields (id, teacher, lectures, working days, students, double lectures), this one has 5',
    ],
    [
      'doubles that are neither asked nor not',
      SMALL.replace('12 0', '12 2'),
      'line 13: the double lectures is "2"; it must be a whole number from 0 to 1',
    ],
    [
      'a room without a building',
      SMALL.replace('A 32 north', 'A 32'),
      'line 16: a row of ROOMS has 3 fields (id, capacity, building), this one has 2',
    ],
    [
      'one number of daily lectures',
      SMALL.replace('2 3\nUn', '2\nUn'),
      'line 7: Min_Max_Daily_Lectures is "2"; it must be two whole numbers',
    ],
    [
      'a word for a number of daily lectures',
      SMALL.replace('2 3\nUn', '2 many\nUn'),
      'line 7: the most number of daily lectures is "many"; it must be a whole number from 0 to 30',
    ],
    [
      'a least above the most',
      SMALL.replace('2 3\nUn', '4 3\nUn'),
      'line 7: the least number of daily lectures, 4, is above the most, 3',
    ],
    [
      'the header of a .ctt file',
      SMALL.replace('UnavailabilityConstraints', 'Constraints'),
      'line 8: "Constraints" is not a header of this format; known are Name, Courses, Rooms, Days, Periods_per_day, Curricula, Min_Max_Daily_Lectures, UnavailabilityConstraints, RoomConstraints',
    ],
    [
      'no section for rooms',
      SMALL.replace('ROOM_CONSTRAINTS:\nmaths B\n', ''),
      'line 26: here "ROOM_CONSTRAINTS:" is expected',
    ],
    [
      'too few rows',
      SMALL.replace('RoomConstraints: 1', 'RoomConstraints: 2'),
      'line 28: the header announces 2 rows of ROOM_CONSTRAINTS, here is 1',
    ],
    ['no end', SMALL.replace('END.', ''), 'line 29: here "END." is expected'],
  ])('with %s is refused with its line', (_, text, fault) => {
    expect(faultsOf(() => parseEctt(text))).toContain(fault);
  });

  test('never fails in another way, whatever is changed in it', () => {
    fc.assert(
      fc.property(fc.nat(SMALL.length), fc.nat(20), fc.string({ maxLength: 12 }), (at, length, text) => {
        faultsOf(() => readEctt(SMALL.slice(0, at) + text + SMALL.slice(at + length), 'UD5'));
      }),
      { numRuns: 500 },
    );
  });
});

const DATA = new URL('../../../../shared/data/itc2007/ectt/', import.meta.url).pathname;

test.skipIf(!existsSync(DATA))('the instances of the field are all read and written again', () => {
  for (const file of readdirSync(DATA).filter((name) => name.endsWith('.ectt'))) {
    const document = parseEctt(readFileSync(`${DATA}${file}`, 'utf8'));
    expect(parseEctt(printEctt(document))).toEqual(document);
    for (const formulation of FORMULATIONS) {
      expect(ecttOfProblem(problemOfEctt(document, formulation)).rooms).toEqual(document.rooms);
    }
  }
});
