import { describe, expect, test } from 'bun:test';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { smallCtt } from '../e2e/small-ctt.ts';
import { Failure } from '../failure.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { emptySolution } from '../timetable/solution.ts';
import { readCtt } from './ctt/read.ts';
import { readEctt } from './ectt/read.ts';
import { readFet } from './fet/read.ts';
import { canLeaveOut, isWrittenFormat, writeSchedule } from './write-file.ts';

describe('a schedule as a file', () => {
  const problem = readCtt(smallCtt);
  const nothing = emptySolution(problem);

  test('is written in the formats that can say it', () => {
    expect(writeSchedule('ctt', problem, nothing)).toStartWith('Name: Small');
    const placed = { timeOf: nothing.timeOf.with(0, 4), roomOf: nothing.roomOf.with(0, 1) };
    expect(writeSchedule('sol', problem, placed)).toBe('c1 r2 1 1\n');
  });

  test('without a single placed lesson has no placement to write, and says so', () => {
    expect(() => writeSchedule('sol', problem, nothing)).toThrow('Solve the schedule first');
  });

  test('of a .ctt file has a building for all its rooms as a .ectt file', () => {
    const text = writeSchedule('ectt', problem, nothing);
    const { rooms } = readEctt(text, 'UD2');
    expect(rooms.map(({ building }) => building)).toEqual(['main', 'main']);
    const housed = problem.rooms.map((room, at) => (at === 0 ? { ...room, building: 'main' } : room));
    const { rooms: both } = readEctt(writeSchedule('ectt', { ...problem, rooms: housed }, nothing), 'UD2');
    expect(both.map(({ building }) => building)).toEqual(['main', 'main-2']);
  });

  test('is refused in words by those that cannot', () => {
    const school = demoSchool();
    expect(() => writeSchedule('sol', school, emptySolution(school))).toThrow(Failure);
    // Each kind of rule once.
    expect(() => writeSchedule('ctt', school, emptySolution(school))).toThrow('2 x max-gaps');
  });

  test('leaves out, for FET, the rules that it cannot say when that is asked, and names them', () => {
    const school = demoSchool();
    const refusal = (() => {
      try {
        return writeSchedule('fet', school, emptySolution(school));
      } catch (error) {
        return error as Failure;
      }
    })() as Failure;
    expect([canLeaveOut('fet', refusal), canLeaveOut('ctt', refusal)]).toEqual([true, false]);
    const { problem: read } = readFet(writeSchedule('fet', school, emptySolution(school), true));
    expect(read.lessons).toHaveLength(school.lessons.length);
    expect(read.constraints.some(({ kind }) => kind === 'max-gaps')).toBe(false);
    expect(writeSchedule('fet', school, emptySolution(school), true)).toContain(
      'Left out: 2 constraints: FET knows this rule only as one that may not be broken (max-gaps).',
    );
  });

  test('keeps its placement as locks in a file of FET', () => {
    const { problem: school } = readFet(`<?xml version="1.0" encoding="UTF-8"?>
<fet version="6.8.5"><Institution_Name>Small</Institution_Name><Comments></Comments>
<Days_List><Number_of_Days>2</Number_of_Days><Day><Name>Mo</Name></Day><Day><Name>Tu</Name></Day></Days_List>
<Hours_List><Number_of_Hours>2</Number_of_Hours><Hour><Name>1</Name></Hour><Hour><Name>2</Name></Hour></Hours_List>
<Subjects_List><Subject><Name>Maths</Name></Subject></Subjects_List><Activity_Tags_List></Activity_Tags_List>
<Teachers_List><Teacher><Name>Ada</Name></Teacher></Teachers_List>
<Students_List></Students_List>
<Activities_List><Activity><Teacher>Ada</Teacher><Subject>Maths</Subject><Duration>1</Duration>
<Total_Duration>1</Total_Duration><Id>1</Id><Activity_Group_Id>0</Activity_Group_Id><Active>true</Active></Activity></Activities_List>
<Buildings_List></Buildings_List><Rooms_List></Rooms_List>
<Time_Constraints_List><ConstraintBasicCompulsoryTime><Weight_Percentage>100</Weight_Percentage><Active>true</Active>
</ConstraintBasicCompulsoryTime></Time_Constraints_List>
<Space_Constraints_List><ConstraintBasicCompulsorySpace><Weight_Percentage>100</Weight_Percentage><Active>true</Active>
</ConstraintBasicCompulsorySpace></Space_Constraints_List></fet>`);
    const placed = { timeOf: Int32Array.of(3), roomOf: Int32Array.of(-1) };
    const locked = readFet(writeSchedule('locked.fet', school, placed)).problem;
    expect(locked.times[locked.lessons[0]!.lockedTime!]).toMatchObject({ day: 1, start: 1 });
  });

  test('has of those who can be chosen the one whom the schedule chooses, or says that it cannot', () => {
    const lesson = { course: 'Maths', teachers: [], choices: ['Anna Berg', 'Ben Okoro'] };
    const lessons = [
      { ...lesson, chosen: 'Ben Okoro' },
      { ...lesson, chosen: 'Anna Berg' },
    ];
    const { problem: school, solution } = tinyTimetable({ lessons, rules: [] });
    const read = readFet(writeSchedule('fet', school, solution)).problem;
    const teachers = read.lessons.map(({ course }) => read.courses[course]!.teachers);
    expect(teachers).toEqual([[1], [0]]);
    expect(() => writeSchedule('ctt', school, solution)).toThrow('the choice of teachers');
  });

  test('has a format that is known', () => {
    expect([isWrittenFormat('fet'), isWrittenFormat('xls')]).toEqual([true, false]);
  });
});
