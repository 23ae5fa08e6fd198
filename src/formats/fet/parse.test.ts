import { describe, expect, test } from 'bun:test';
import { activity, constraint, element, faultsOf, fileText, qualifiedTeacher } from './file.fixture.ts';
import { parseFet } from './parse.ts';
import { readFet } from './read.ts';

const EARLY = '<fet version="5.0.0">';

describe('a faulty file is refused, with a fault that names', () => {
  test.each([
    [
      'a file of something else',
      '<timetable/>',
      /this is no file of FET; its outermost element must be <fet>/,
    ],
    ['a list that lacks', `${EARLY}</fet>`, /^line 1: <fet>: it lacks <Days_List>/],
    ['a day named twice', fileText({ days: ['Mon', 'Mon'] }), /<Days_List>: "Mon" stands twice in it/],
    ['no hours', fileText({ hours: [] }), /<Hours_List>: it names none/],
    [
      'too many hours',
      fileText({ hours: Array.from({ length: 31 }, (_, hour) => `${hour}`) }),
      /<Hours_List>: it names 31; at most 30 can be read/,
    ],
    ['a mode that there is not', fileText({ mode: 'Nightly' }), /<Mode> is "Nightly"; known are Official/],
    [
      'a duration that is none',
      fileText({ activities: activity(1, { Duration: 'x' }) }),
      /<Activity>: <Duration> is "x"; it must be a whole number from 1 to 4/,
    ],
    [
      'an activity that is longer than a day',
      fileText({ activities: activity(1, { Duration: 5 }) }),
      /<Duration> is "5"; it must be a whole number from 1 to 4/,
    ],
    [
      'an activity declared twice',
      fileText({ activities: activity(1) + activity(1) }),
      /<Activities_List>: "1" stands twice in it/,
    ],
    [
      'a teacher who is not declared',
      fileText({ activities: activity(1, { Teacher: 'Zoe' }) }),
      /<Activity>: teacher "Zoe" is not in <Teachers_List>/,
    ],
    [
      'a target of hours that is none',
      fileText({ teachers: qualifiedTeacher('Ada', 'many') }),
      /<Teacher>: <Target_Number_of_Hours> is "many"; it must be a whole number from 0/,
    ],
    [
      'students who are not declared',
      fileText({ activities: activity(1, { Students: '9' }) }),
      /<Activity>: students "9" are not in <Students_List>/,
    ],
    [
      'a name for a year and a group',
      fileText({
        students:
          '<Year><Name>7</Name><Number_of_Students>1</Number_of_Students><Group><Name>7</Name></Group></Year>',
      }),
      /"7" is a group and a year; it must be one of them/,
    ],
    [
      'a flag that is none',
      fileText({ rooms: element('Room', { Name: 'A', Capacity: 1, Virtual: 'maybe' }) }),
      /<Room>: <Virtual> is "maybe"; it must be true or false/,
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(() => parseFet(text)).join('\n')).toMatch(fault);
  });

  test.each([
    [
      'a weight that is none',
      constraint('BreakTimes', { Weight_Percentage: 101 }),
      /<Weight_Percentage> is "101"/,
    ],
    [
      'an activity that there is not',
      constraint('ActivityEndsStudentsDay', { Activity_Id: 9 }),
      /there is no activity with <Id> "9"/,
    ],
    [
      'a teacher',
      constraint('TeacherMaxDaysPerWeek', { Teacher_Name: 'Zoe', Max_Days_Per_Week: 2 }),
      /teacher "Zoe" is not in/,
    ],
    [
      'students',
      constraint('StudentsSetMaxGapsPerDay', { Students: '9', Max_Gaps: 2 }),
      /students "9" are not in/,
    ],
    [
      'a field that lacks',
      constraint('TeachersMaxGapsPerDay'),
      /<ConstraintTeachersMaxGapsPerDay>: it lacks <Max_Gaps>/,
    ],
    [
      'a number',
      constraint('TeachersMaxGapsPerDay', { Max_Gaps: -1 }),
      /<Max_Gaps> is "-1"; it must be a whole number/,
    ],
    [
      'a day',
      constraint('BreakTimes', { Break_Time: '<Day>Sun</Day><Hour>1</Hour>' }),
      /<Break_Time>: "Sun" in <Day> is not in <Days_List>/,
    ],
    [
      'an interval that ends before it starts',
      constraint('TeachersIntervalMaxDaysPerWeek', {
        Interval_Start_Hour: '3',
        Interval_End_Hour: '2',
        Max_Days_Per_Week: 1,
      }),
      /<Interval_End_Hour> must be after <Interval_Start_Hour>/,
    ],
  ])('a constraint with %s that is not right', (_, time, fault) => {
    expect(faultsOf(() => readFet(fileText({ time }))).join('\n')).toMatch(fault);
  });

  test('a room that a constraint asks for and that is not declared', () => {
    const space = constraint('SubjectPreferredRoom', { Subject: 'art', Room: 'Attic' });
    const text = fileText({ space });
    const line = text.split('\n').findIndex((one) => one.includes('Attic')) + 1;
    expect(faultsOf(() => readFet(text))).toEqual([
      `line ${line}: <ConstraintSubjectPreferredRoom>: room "Attic" is not in <Rooms_List>`,
    ]);
  });

  test('the constraint that must stand in every file', () => {
    const text = fileText().replace(constraint('BasicCompulsoryTime'), '');
    expect(faultsOf(() => readFet(text))).toEqual([
      'file: it lacks <ConstraintBasicCompulsoryTime>, which must stand in every file',
    ]);
  });

  test('twenty of many', () => {
    const activities = Array.from({ length: 30 }, (_, id) => activity(id + 1, { Teacher: 'Zoe' })).join('');
    expect(faultsOf(() => parseFet(fileText({ activities })))).toHaveLength(20);
  });
});

test('days and hours may stand in their lists as older versions wrote them', () => {
  const text = fileText()
    .replace(/<Day>(.*?)<\/Day>/gs, '$1')
    .replace(/<Hour>(.*?)<\/Hour>/gs, '$1');
  expect(parseFet(text)).toMatchObject({ days: ['Mon', 'Tue', 'Wed'], hours: ['1', '2', '3', '4'] });
});

test('teachers may have a target of hours and subjects, each of which counts once', () => {
  const teachers =
    qualifiedTeacher('Ada', 18, 'maths', 'art', 'maths', '') +
    qualifiedTeacher('Ben', '') +
    element('Teacher', { Name: 'Cai' });
  expect(parseFet(fileText({ teachers })).teachers).toEqual([
    { name: 'Ada', targetHours: 18, qualifiedSubjects: ['maths', 'art'] },
    { name: 'Ben', targetHours: 0, qualifiedSubjects: [] },
    { name: 'Cai', targetHours: 0, qualifiedSubjects: [] },
  ]);
});
