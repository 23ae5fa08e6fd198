import { describe, expect, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { costOf } from '../../constraints/explain.ts';
import { Failure } from '../../failure.ts';
import type { CttDocument } from './document.ts';
import { parseCtt } from './parse.ts';
import { printCtt } from './print.ts';
import { cttOfProblem, problemOfCtt } from './problem.ts';
import { readCtt } from './read.ts';
import { readCttSolution, writeCttSolution } from './solution.ts';
import { writeCtt } from './write.ts';

const SMALL = `Name: Small
Courses: 2
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 1

COURSES:
maths ada 3 2 30
art ben 1 1 12

ROOMS:
A 32
B 10

CURRICULA:
first 2 maths art

UNAVAILABILITY_CONSTRAINTS:
maths 0 0

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

const idText = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,6}$/);
const documents: fc.Arbitrary<CttDocument> = fc
  .record({
    name: idText,
    days: fc.integer({ min: 1, max: 6 }),
    periodsPerDay: fc.integer({ min: 1, max: 8 }),
    courseIds: fc.uniqueArray(idText, { minLength: 1, maxLength: 8 }),
    roomIds: fc.uniqueArray(idText, { minLength: 1, maxLength: 4 }),
    curriculumIds: fc.uniqueArray(idText, { maxLength: 4 }),
    random: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ name, days, periodsPerDay, courseIds, roomIds, curriculumIds, random }) => {
    const below = (count: number): number => Number(random.next().value) % count;
    return {
      name,
      days,
      periodsPerDay,
      courses: courseIds.map((id) => ({
        id,
        teacher: `t${below(3)}`,
        lectures: 1 + below(days * periodsPerDay),
        minDays: below(5),
        students: below(200),
      })),
      rooms: roomIds.map((id) => ({ id, capacity: below(200) })),
      curricula: curriculumIds.map((id) => ({ id, courses: courseIds.filter(() => below(2) === 1) })),
      unavailable: courseIds
        .filter(() => below(2) === 1)
        .map((course) => ({ course, day: below(days), period: below(periodsPerDay) })),
    };
  });

describe('a .ctt file', () => {
  test('is read into courses, rooms, teachers, groups, lessons and rules', () => {
    const problem = problemOfCtt(parseCtt(SMALL));
    expect(problem.lessons.map((lesson) => lesson.id)).toEqual(['maths-1', 'maths-2', 'maths-3', 'art-1']);
    expect(problem.times).toHaveLength(6);
    expect(problem.groups.map((group) => group.id)).toEqual(['first']);
    expect(problem.constraints.map((rule) => rule.kind)).toContain('compactness');
  });

  test('may use tabs, blank lines and the line ends of Windows', () => {
    const mangled = SMALL.replaceAll(' ', '\t').replace('Name:\t', 'Name: ').replaceAll('\n', '\r\n\r\n');
    expect(parseCtt(mangled)).toEqual(parseCtt(SMALL));
  });

  test('comes out as it went in: parse after print changes nothing', () => {
    fc.assert(fc.property(documents, (document) => expect(parseCtt(printCtt(document))).toEqual(document)));
  });

  test('and its problem can be written again', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const written = cttOfProblem(problemOfCtt(document));
        expect(problemOfCtt(written)).toEqual(problemOfCtt(written));
        expect(written.courses).toEqual(document.courses);
        expect(written.unavailable.length).toBe(document.unavailable.length);
      }),
    );
  });

  test('has rules that a problem must have, or it is refused by those that it lacks', () => {
    const problem = readCtt(SMALL);
    const without = problem.constraints.filter(({ kind }) => kind !== 'compactness');
    expect(() => writeCtt({ ...problem, constraints: without })).toThrow(
      'it cannot say that these rules do not count (compactness).',
    );
  });

  test('cannot say everything: a problem that would be lost is refused by what it cannot say', () => {
    const problem = problemOfCtt(parseCtt(SMALL));
    const rooms = problem.rooms.map((room) => ({ ...room, features: ['lab'] }));
    expect(() => cttOfProblem({ ...problem, rooms })).toThrow(
      'the features, buildings and parts of the rooms',
    );
  });

  test('leaves out the locks, which belong to a schedule and not to its problem', () => {
    const problem = readCtt(SMALL);
    const lessons = problem.lessons.map((lesson) => ({ ...lesson, lockedTime: 0 }));
    expect(writeCtt({ ...problem, lessons })).toBe(SMALL);
  });

  test('is not written with a name that could not be read again', () => {
    const problem = readCtt(SMALL);
    const rooms = problem.rooms.map((room) => ({ ...room, id: `Hall ${room.id}` }));
    expect(faultsOf(() => writeCtt({ ...problem, rooms }))[0]).toContain('room "Hall A"');
    expect(writeCtt(problem)).toBe(SMALL);
  });

  test.each([
    [
      'an undeclared course',
      SMALL.replace('first 2 maths art', 'first 2 maths c0042'),
      'line 18: course "c0042" is not declared',
    ],
    [
      'a repeated course',
      SMALL.replace('art ben', 'maths ben'),
      'line 11: course "maths" is declared in line 10 already',
    ],
    [
      'a missing field',
      SMALL.replace('A 32', 'A'),
      'line 14: a row of ROOMS has 2 fields (id, capacity), this one has 1',
    ],
    [
      'a word for a number',
      SMALL.replace('A 32', 'A many'),
      'line 14: the capacity is "many"; it must be a whole number from 0 to 1000000',
    ],
    [
      'a period beyond the day',
      SMALL.replace('maths 0 0', 'maths 0 3'),
      'line 21: the period is "3"; it must be a whole number from 0 to 2',
    ],
    [
      'too few rows',
      SMALL.replace('Rooms: 2', 'Rooms: 3'),
      'line 17: the header announces 3 rows of ROOMS, here are 2',
    ],
    [
      'too many rows',
      SMALL.replace('Rooms: 2', 'Rooms: 1'),
      'line 15: the header announces 1 row of ROOMS, here is one more',
    ],
    [
      'a count that is not kept',
      SMALL.replace('first 2', 'first 3'),
      'line 18: curriculum "first" announces 3 courses and names 2',
    ],
    ['no end', SMALL.replace('END.', ''), 'line 24: here "END." is expected'],
    ['text after the end', `${SMALL}maths`, 'line 24: the file goes on after "END."'],
    ['an empty name', SMALL.replace('Small', ''), 'line 1: the name is empty'],
    ['a lacking header', SMALL.replace('Days: 2\n', ''), 'line 8: the header lacks "Days:"'],
    ['an empty file', '', 'line 1: the header lacks "Name:"'],
    ['a binary file', 'PK\0\u0003', 'file: it is not a text file'],
  ])('with %s is refused with its line', (_, text, fault) => {
    expect(faultsOf(() => parseCtt(text))).toContain(fault);
  });

  test('with many faults tells all of them at once', () => {
    const text = SMALL.replace('maths ada 3 2 30', 'maths ada x y z').replace('A 32', 'A -1');
    expect(faultsOf(() => parseCtt(text))).toHaveLength(4);
  });

  test('never fails in another way, whatever is changed in it', () => {
    fc.assert(
      fc.property(fc.nat(SMALL.length), fc.nat(20), fc.string({ maxLength: 12 }), (at, length, text) => {
        faultsOf(() => problemOfCtt(parseCtt(SMALL.slice(0, at) + text + SMALL.slice(at + length))));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a solution file', () => {
  const problem = problemOfCtt(parseCtt(SMALL));

  test('places the lessons of a course in the order of its lines', () => {
    const text = 'maths A 0 1\nart B 1 2\nmaths A 0 2\n';
    const solution = readCttSolution(problem, text);
    expect([...solution.timeOf]).toEqual([1, 2, -1, 5]);
    expect(writeCttSolution(problem, solution).trim().split('\n').sort()).toEqual(
      text.trim().split('\n').sort(),
    );
  });

  test('is refused by line for what the problem does not have', () => {
    const text = 'biology A 0 1\nart C 0 1\nart A 9 9\nart A 0\nart A 0 1\nart A 0 2\n';
    expect(faultsOf(() => readCttSolution(problem, text))).toEqual([
      'line 1: course "biology" is not declared',
      'line 2: room "C" is not declared',
      'line 3: there is no day 9 with a period 9',
      'line 4: a line has 4 fields (course, room, day, period), this one has 3',
      'line 6: course "art" has no lecture left to place',
    ]);
  });
});

const DATA = new URL('../../../../shared/data/itc2007/', import.meta.url).pathname;
const CHECKER = new URL('../../../../shared/tools/ctt-cost.ts', import.meta.url).pathname;

describe.skipIf(!existsSync(DATA) || !existsSync(CHECKER))('the instances of the competition', () => {
  const read = (file: string) => readFileSync(`${DATA}${file}`, 'utf8');

  test('are all read and written again', () => {
    for (const file of readdirSync(DATA).filter((name) => name.endsWith('.ctt'))) {
      const document = parseCtt(read(file));
      expect(parseCtt(printCtt(document))).toEqual(document);
      expect(cttOfProblem(problemOfCtt(document)).courses).toEqual(document.courses);
    }
  });

  test('cost what the independent checker counts, solved or with some lessons out of place', async () => {
    const found = readdirSync(`${DATA}best-known`).filter((name) => name.endsWith('.sol'));
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) {
      const instance = file.replace('.sol', '.ctt');
      const problem = problemOfCtt(parseCtt(read(instance)));
      const known = readCttSolution(problem, read(`best-known/${file}`));
      // Neighbours exchange their times: rooms are shared by two lessons at most, where both count alike (the checker
      // counts pairs of lessons in a room, the definition each lesson beyond the first).
      const disturbed = {
        timeOf: known.timeOf.map((time, i, all) =>
          i % 30 === 0 ? (all[i + 1] ?? time) : i % 30 === 1 ? all[i - 1]! : time,
        ),
        roomOf: known.roomOf,
      };
      for (const solution of [known, disturbed]) {
        const checker = Bun.spawn([process.execPath, CHECKER, `${DATA}${instance}`, '-'], {
          stdin: new Blob([writeCttSolution(problem, solution)]),
        });
        const { hard, soft } = (await new Response(checker.stdout).json()) as { hard: number; soft: number };
        expect(costOf(problem, solution)).toEqual({ hard, soft });
      }
    }
  });
});
