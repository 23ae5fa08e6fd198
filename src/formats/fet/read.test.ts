import { describe, expect, test } from 'bun:test';
import { checkConstraints } from '../../constraints/registry.ts';
import { activity, constraint, element, fileText, qualifiedTeacher, rulesOf } from './file.fixture.ts';
import { readFet } from './read.ts';

describe('a file becomes a problem', () => {
  test('with the activities of one as lessons of one course', () => {
    const { problem } = readFet(fileText());
    expect(problem.name).toBe('Small');
    expect(
      problem.courses.map(({ id, name, teachers, groups, size, tags }) => ({
        id,
        name,
        teachers,
        groups,
        size,
        tags,
      })),
    ).toEqual([
      { id: '1', name: 'maths 7A', teachers: [0], groups: [1], size: 26, tags: [] },
      { id: '4', name: 'art 7', teachers: [1, 0], groups: [0], size: 50, tags: ['loud', 'wet'] },
      { id: '5', name: 'meeting', teachers: [0, 1, 2], groups: [], size: 0, tags: [] },
    ]);
    expect(problem.lessons.map(({ id, course, length }) => [id, course, length])).toEqual([
      ['1', 0, 1],
      ['2', 0, 2],
      ['3', 0, 1],
      ['4', 1, 1],
      ['5', 2, 1],
    ]);
    expect(problem.lessons[1]!.times).toHaveLength(3 * 3);
    expect(problem.constraints.map(({ id }) => id)).toEqual(['placed-1', 'no-clash-1', 'room-capacity-1']);
    expect(checkConstraints(problem)).toHaveLength(3);
  });

  test('with parts of a split activity that differ as courses of their own, and sizes where the file says them', () => {
    const part = { Activity_Group_Id: 1, Total_Duration: 3, Students: '7A' };
    const activities =
      activity(1, part) +
      activity(2, { ...part, Activity_Tag: 'lab' }) +
      activity(3, { ...part, Number_Of_Students: 9 });
    const { problem } = readFet(fileText({ activities }));
    expect(problem.courses.map(({ id, size }) => [id, size])).toEqual([
      ['1', 26],
      ['2', 26],
      ['3', 9],
    ]);
  });

  test('with few names in the name of a course of many groups', () => {
    const names = ['7A', '7B', '7C', '7D', '7E'];
    const students = names.map((Name) => element('Year', { Name, Number_of_Students: 1 })).join('');
    const { problem } = readFet(fileText({ students, activities: activity(1, { Students: names }) }));
    expect(problem.courses[0]!.name).toBe('maths 7A, 7B, 7C and 2 more');
  });

  test('with what teachers are to teach; a target of no hours leaves that open', () => {
    const teachers =
      qualifiedTeacher('Ada', 18, 'maths', 'chess') + qualifiedTeacher('Ben', 0) + qualifiedTeacher('Cai', 6);
    const { problem, report } = readFet(fileText({ teachers }));
    expect(report).toEqual([]);
    expect(problem.teachers).toEqual([
      { id: 'Ada', name: 'Ada', subjects: ['maths', 'chess'], load: 18 },
      { id: 'Ben', name: 'Ben' },
      { id: 'Cai', name: 'Cai', load: 6 },
    ]);
  });

  test('with rules that every kind understands', () => {
    const time =
      constraint('ActivitiesMaxSimultaneousInSelectedTimeSlots', {
        Activity_Id: 1,
        Max_Number_of_Simultaneous_Activities: 1,
      }) +
      constraint('ActivitiesMinSimultaneousInSelectedTimeSlots', {
        Activity_Id: 1,
        Min_Number_of_Simultaneous_Activities: 1,
      });
    expect(checkConstraints(readFet(fileText({ time })).problem)).toHaveLength(5);
  });
});

describe('the report names', () => {
  const report = (time: string, mode?: string) =>
    readFet(fileText({ time, ...(mode && { mode }) })).report.map(
      (line) => `${line.count} ${line.element}: ${line.reason}`,
    );

  test('elements for which there is no kind, each name once with its count', () => {
    const unknown = constraint('ActivitiesOccupyMinTimeSlotsFromSelection') + constraint('Weather');
    expect(report(unknown + unknown)).toEqual([
      '2 ConstraintActivitiesOccupyMinTimeSlotsFromSelection: there is no kind of rule that says it',
      '2 ConstraintWeather: there is no kind of rule that says it',
    ]);
  });

  test('what is inactive, which is left out', () => {
    const time =
      constraint('TeachersMaxGapsPerDay', { Max_Gaps: 1, Active: false }) +
      constraint('TwoActivitiesOrdered', { First_Activity_Id: 1, Second_Activity_Id: 2 }) +
      constraint('ActivityEndsStudentsDay', { Activity_Id: 2 });
    const activities = activity(1) + activity(2, { Active: false });
    const { problem, report } = readFet(fileText({ activities, time }));
    expect(problem.lessons.map(({ id }) => id)).toEqual(['1']);
    expect(report).toEqual([
      { element: 'Activity', count: 1, reason: 'inactive: it does not take place' },
      { element: 'ConstraintTeachersMaxGapsPerDay', count: 1, reason: 'inactive: FET pays no heed to it' },
      { element: 'ConstraintTwoActivitiesOrdered', count: 1, reason: 'too few of its activities are active' },
      { element: 'ConstraintActivityEndsStudentsDay', count: 1, reason: 'none of its activities is active' },
    ]);
  });

  test('what has no weight', () => {
    const time = constraint('TwoActivitiesOrdered', {
      First_Activity_Id: 1,
      Second_Activity_Id: 2,
      Weight_Percentage: 0,
    });
    expect(report(time)).toEqual([
      '1 ConstraintTwoActivitiesOrdered: its weight is 0, so that it asks for nothing',
    ]);
    expect(rulesOf({ time })).toEqual([]);
  });

  test('the part of a rule that is left out', () => {
    const time = constraint('TeachersMinRestingHours', { Minimum_Resting_Hours: 2, Circular: true });
    expect(report(time)).toEqual([
      '1 ConstraintTeachersMinRestingHours: of its rests, the one from the last day to the first is not asked',
    ]);
    expect(rulesOf({ time })).toHaveLength(1);
  });

  test('rules on days where the days of the file are mornings and afternoons', () => {
    const time =
      constraint('TeachersMaxDaysPerWeek', { Max_Days_Per_Week: 2 }) +
      constraint('ActivitiesSameStartingTime', { Activity_Id: [1, 4] });
    expect(report(time, 'Mornings_Afternoons')).toEqual([
      '1 Mode: mornings and afternoons are read as days of their own',
      '1 ConstraintTeachersMaxDaysPerWeek: where days are mornings and afternoons, it may speak of whole days',
    ]);
    expect(rulesOf({ time, mode: 'Mornings_Afternoons' })).toHaveLength(1);
    for (const mode of ['Block_Planning', 'Terms']) expect(report(time, mode)).toEqual([]);
  });
});
