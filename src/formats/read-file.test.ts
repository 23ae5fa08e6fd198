import { describe, expect, test } from 'bun:test';
import { emptySolution } from '../timetable/solution.ts';
import { constraint, fileText } from './fet/file.fixture.ts';
import { readFet } from './fet/read.ts';
import { readProblemFile } from './read-file.ts';

const CTT = `Name: Small
Courses: 1
Rooms: 1
Days: 1
Periods_per_day: 2
Curricula: 0
Constraints: 0

COURSES:
maths ada 1 1 10

ROOMS:
A 20

CURRICULA:

UNAVAILABILITY_CONSTRAINTS:

END.
`;

describe('a file is read by the ending of its name', () => {
  test('a .fet file with notes on what it says beyond its problem, and its own text for timetables', () => {
    const text = fileText({ time: constraint('Weather') });
    const { problem, notes, writeSolution } = readProblemFile('School.FET', text, 'UD2');
    expect(notes).toEqual(['not read: 1 x <ConstraintWeather>: there is no kind of rule that says it']);
    const solution = emptySolution(problem);
    solution.timeOf[0] = problem.lessons[0]!.times[2]!;
    const locked = writeSolution(solution);
    expect(locked).toContain('<ConstraintWeather>');
    expect(readFet(locked).problem.lessons[0]!.lockedTime).toBe(solution.timeOf[0]);
  });

  test('a .fet file has no formulation and no timetable beside it', () => {
    expect(() => readProblemFile('school.fet', fileText(), 'UD4')).toThrow(
      'A .fet file states its own costs; UD4 is for .ectt files.',
    );
    expect(() => readProblemFile('school.fet', fileText(), 'UD2').readSolution('')).toThrow(
      'A timetable of a .fet file stands in the file itself, as its locks.',
    );
  });

  test.each(['README.md', 'school', 'ctt', 'school.fet.zip'])(
    '%s is refused, and the known endings are told',
    (name) => {
      expect(() => readProblemFile(name, CTT, 'UD2')).toThrow(
        `${name} does not end in a format that can be read: .fet, .ctt, .ectt.`,
      );
    },
  );

  test('a .ctt file as one of course timetabling', () => {
    const file = readProblemFile('comp.ctt', CTT, 'UD2');
    expect(file.notes).toEqual([]);
    const solution = file.readSolution('maths A 0 1\n');
    expect(file.writeSolution(solution)).toBe('maths A 0 1\n');
  });
});
