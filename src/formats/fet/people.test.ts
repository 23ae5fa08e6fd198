import { describe, expect, test } from 'bun:test';
import type { Scope } from '../../timetable/problem.ts';
import { constraint, fileText, rulesOf, slots } from './file.fixture.ts';
import { readFet } from './read.ts';

const hard = { hard: true, weight: 1 };
const teacher = (...ids: string[]): Scope => ({ of: 'teachers', ids });
const groups = (...ids: string[]): Scope => ({ of: 'groups', ids });
const notAvailable = (...times: string[]) => slots('Not_Available_Time', ['Day', 'Hour'], ...times);

describe('time constraints of people become rules', () => {
  test.each([
    ['TeacherMaxDaysPerWeek', { Max_Days_Per_Week: 2 }, 'days-per-week', { most: 2 }],
    ['TeacherMinDaysPerWeek', { Minimum_Days_Per_Week: 2 }, 'days-per-week', { least: 2, most: 3 }],
    ['TeacherMaxGapsPerDay', { Max_Gaps: 1 }, 'max-gaps', { most: 1, per: 'day', ignoreClosed: true }],
    ['TeacherMaxGapsPerWeek', { Max_Gaps: 3 }, 'max-gaps', { most: 3, per: 'week', ignoreClosed: true }],
    ['TeacherMaxHoursDaily', { Maximum_Hours_Daily: 3 }, 'lessons-per-day', { most: 3 }],
    [
      'TeacherMinHoursDaily',
      { Minimum_Hours_Daily: 2, Allow_Empty_Days: true },
      'lessons-per-day',
      { least: 2, emptyDays: true },
    ],
    [
      'TeacherActivityTagMaxHoursDaily',
      { Activity_Tag_Name: 'loud', Maximum_Hours_Daily: 2 },
      'lessons-per-day',
      { most: 2, tag: 'loud' },
    ],
    [
      'TeacherActivityTagMinHoursDaily',
      { Activity_Tag_Name: 'loud', Minimum_Hours_Daily: 2, Allow_Empty_Days: false },
      'lessons-per-day',
      { least: 2, emptyDays: false, tag: 'loud' },
    ],
    ['TeacherMaxHoursContinuously', { Maximum_Hours_Continuously: 2 }, 'max-consecutive', { most: 2 }],
    [
      'TeacherActivityTagMaxHoursContinuously',
      { Activity_Tag_Name: 'loud', Maximum_Hours_Continuously: 2 },
      'max-consecutive',
      { most: 2, tag: 'loud' },
    ],
    [
      'TeacherMaxSpanPerDay',
      { Max_Span: 3, Allow_One_Day_Exception_of_Plus_One: false },
      'day-span',
      { most: 3, longerDays: 0 },
    ],
    [
      'TeacherMaxSpanPerDay',
      { Max_Span: 3, Allow_One_Day_Exception_of_Plus_One: true },
      'day-span',
      { most: 3, longerDays: 1 },
    ],
    [
      'TeacherMinRestingHours',
      { Minimum_Resting_Hours: 2, Circular: false },
      'rest-between-days',
      { least: 2 },
    ],
    [
      'TeacherIntervalMaxDaysPerWeek',
      { Interval_Start_Hour: '2', Interval_End_Hour: '4', Max_Days_Per_Week: 1 },
      'half-days-per-week',
      { intervals: [{ from: 1, to: 2 }], most: 1 },
    ],
    [
      'TeacherMinGapsBetweenOrderedPairOfActivityTags',
      { First_Activity_Tag: 'loud', Second_Activity_Tag: 'wet', MinGaps: 1 },
      'gap-between-tags',
      { first: 'loud', second: 'wet', least: 1 },
    ],
  ])('%s', (name, fields, kind, parameters) => {
    const rule = { kind, parameters, ...hard };
    expect(rulesOf({ time: constraint(name, { Teacher_Name: 'Ada', ...fields }) })).toEqual([
      { ...rule, scope: teacher('Ada') },
    ]);
    const all = constraint(name.replace('Teacher', 'Teachers'), fields);
    expect(rulesOf({ time: all })).toEqual([{ ...rule, scope: { of: 'all-teachers' } }]);
    if (name === 'TeacherMinDaysPerWeek') return;
    const own =
      'Activity_Tag_Name' in fields ? { ...fields, Activity_Tag: fields.Activity_Tag_Name } : fields;
    const set = constraint(name.replace('Teacher', 'StudentsSet'), { Students: '7', ...own });
    expect(rulesOf({ time: set })).toEqual([{ ...rule, scope: groups('7') }]);
    const students = constraint(name.replace('Teacher', 'Students'), own);
    expect(rulesOf({ time: students })).toEqual([{ ...rule, scope: { of: 'all-groups' } }]);
  });

  test('an interval without an end goes on to the end of the day', () => {
    const fields = { Interval_Start_Hour: '3', Interval_End_Hour: '', Max_Days_Per_Week: 1 };
    expect(rulesOf({ time: constraint('StudentsIntervalMaxDaysPerWeek', fields) })[0]!.parameters).toEqual({
      intervals: [{ from: 2, to: 3 }],
      most: 1,
    });
  });

  test('times that are not available are put together for each of them, and alike ones in one rule', () => {
    const time =
      constraint('TeacherNotAvailableTimes', { Teacher: 'Ada', ...notAvailable('Tue 2') }) +
      constraint('TeacherNotAvailableTimes', { Teacher: 'Ben', ...notAvailable('Mon 1', 'Tue 2') }) +
      constraint('TeacherNotAvailableTimes', { Teacher: 'Ada', ...notAvailable('Mon 1') }) +
      constraint('StudentsSetNotAvailableTimes', { Students: '7A', ...notAvailable('Wed 4') }) +
      constraint('BreakTimes', slots('Break_Time', ['Day', 'Hour'], 'Wed 1'));
    const times = [
      { day: 0, period: 0 },
      { day: 1, period: 1 },
    ];
    const kind = 'unavailable-times';
    expect(rulesOf({ time })).toEqual([
      { kind, scope: teacher('Ada', 'Ben'), parameters: { times }, ...hard },
      { kind, scope: groups('7A'), parameters: { times: [{ day: 2, period: 3 }] }, ...hard },
      { kind, scope: { of: 'everybody' }, parameters: { times: [{ day: 2, period: 0 }] }, ...hard },
    ]);
  });

  test('the same rule on several people is one rule, but for people who would be counted once instead of twice', () => {
    const most = (students: string) =>
      constraint('StudentsSetMaxHoursDaily', {
        Weight_Percentage: 50,
        Students: students,
        Maximum_Hours_Daily: 3,
      });
    const rules = rulesOf({ time: most('7A') + most('8') + most('7') + most('7B') });
    expect(rules.map(({ scope }) => scope)).toEqual([groups('7A', '8'), groups('7'), groups('7B')]);
  });
});

describe('days that begin late', () => {
  const early = (most: number, more = ''): string =>
    more + constraint('StudentsEarlyMaxBeginningsAtSecondHour', { Max_Beginnings_At_Second_Hour: most });
  const closed = (students: string, ...times: string[]) =>
    constraint('StudentsSetNotAvailableTimes', { Students: students, ...notAvailable(...times) });
  const asked = (time: string): unknown[] =>
    rulesOf({ time })
      .filter(({ kind }) => kind === 'first-period')
      .map(({ scope, parameters }) => ({ scope, ...parameters }));
  const scope = { of: 'all-groups' } as const;

  test('are told by the first hour that is open, and by the second where some may begin there', () => {
    const ignoreClosed = true;
    expect(asked(early(0))).toEqual([{ scope, period: 0, most: 0, ignoreClosed }]);
    expect(asked(early(2))).toEqual([
      { scope, period: 0, most: 2, ignoreClosed },
      { scope, period: 1, most: 0, ignoreClosed },
    ]);
    expect(asked(early(3))).toEqual([{ scope, period: 1, most: 0, ignoreClosed }]);
  });

  test('are told alike of those who may come later on some days, and nothing is left out', () => {
    const time = early(1, closed('7A', 'Mon 1') + closed('8', 'Mon 1', 'Tue 1'));
    expect(asked(time)).toEqual(asked(early(1)));
    expect(readFet(fileText({ time })).report).toEqual([]);
  });
});
