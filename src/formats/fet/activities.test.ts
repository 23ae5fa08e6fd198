import { describe, expect, test } from 'bun:test';
import type { Scope } from '../../timetable/problem.ts';
import { activity, constraint, fileText, rulesOf, slots } from './file.fixture.ts';
import { readFet } from './read.ts';

const hard = { hard: true, weight: 1 };
const teacher = (...ids: string[]): Scope => ({ of: 'teachers', ids });
const groups = (...ids: string[]): Scope => ({ of: 'groups', ids });
const lessons = (...ids: string[]): Scope => ({ of: 'lessons', ids });
const courses = (...ids: string[]): Scope => ({ of: 'courses', ids });
const starting = (...times: string[]) =>
  slots('Preferred_Starting_Time', ['Preferred_Starting_Day', 'Preferred_Starting_Hour'], ...times);
const preferred = (...times: string[]) =>
  slots('Preferred_Time_Slot', ['Preferred_Day', 'Preferred_Hour'], ...times);
const selected = (...times: string[]) =>
  slots('Selected_Time_Slot', ['Selected_Day', 'Selected_Hour'], ...times);

describe('time constraints of activities become rules', () => {
  const two = { First_Activity_Id: 4, Second_Activity_Id: 1 };
  const set = { Number_of_Activities: 2, Activity_Id: [4, 1] };
  test.each([
    ['ActivitiesSameStartingTime', set, 'same-start', {}],
    ['ActivitiesSameStartingHour', set, 'same-start', { ignoreDay: true }],
    ['ActivitiesSameStartingDay', set, 'same-days', {}],
    ['ActivitiesNotOverlapping', set, 'not-overlap', {}],
    ['MaxDaysBetweenActivities', { ...set, MaxDays: 1 }, 'max-days-between', { most: 1 }],
    [
      'MinDaysBetweenActivities',
      { ...set, MinDays: 2, Consecutive_If_Same_Day: true },
      'min-days-between',
      { least: 2 },
    ],
    ['MinGapsBetweenActivities', { ...set, MinGaps: 1 }, 'min-gap', { least: 1 }],
    ['MaxGapsBetweenActivities', { ...set, MaxGaps: 1 }, 'max-gap', { most: 1 }],
    ['TwoActivitiesConsecutive', two, 'consecutive', { ordered: true }],
    ['TwoActivitiesGrouped', two, 'consecutive', {}],
    ['TwoActivitiesOrdered', two, 'precedence', {}],
    ['TwoActivitiesOrderedIfSameDay', two, 'precedence', { sameDayOnly: true }],
    [
      'ActivitiesOccupyMaxTimeSlotsFromSelection',
      { ...set, ...selected('Mon 1'), Max_Number_of_Occupied_Time_Slots: 1 },
      'times-used',
      { times: [{ day: 0, period: 0 }], most: 1 },
    ],
    [
      'ActivitiesMaxSimultaneousInSelectedTimeSlots',
      { ...set, ...selected('Mon 1'), Max_Number_of_Simultaneous_Activities: 1 },
      'max-simultaneous',
      { times: [{ day: 0, period: 0 }], most: 1 },
    ],
    [
      'ActivitiesMinSimultaneousInSelectedTimeSlots',
      { ...set, ...selected('Mon 1'), Min_Number_of_Simultaneous_Activities: 2, Allow_Empty_Slots: false },
      'max-simultaneous',
      { times: [{ day: 0, period: 0 }], least: 2, allowEmpty: false },
    ],
  ])('%s', (name, fields, kind, parameters) => {
    expect(rulesOf({ time: constraint(name, fields) })).toEqual([
      { kind, scope: lessons('4', '1'), parameters, ...hard },
    ]);
  });

  test('three that are grouped', () => {
    const fields = { First_Activity_Id: 3, Second_Activity_Id: 1, Third_Activity_Id: 2 };
    expect(rulesOf({ time: constraint('ThreeActivitiesGrouped', fields) })).toEqual([
      { kind: 'consecutive', scope: lessons('3', '1', '2'), parameters: {}, ...hard },
    ]);
  });

  const apart = (more: object) =>
    constraint('MinDaysBetweenActivities', {
      Activity_Id: [1, 2, 3],
      MinDays: 1,
      Weight_Percentage: 95,
      ...more,
    });

  test('lessons that are on one day against a preference follow each other at once, if the file says so', () => {
    const scope = lessons('1', '2', '3');
    const together = { kind: 'max-gap', scope, parameters: { most: 0 }, ...hard };
    expect(rulesOf({ time: apart({ Consecutive_If_Same_Day: true }) })).toEqual([
      { kind: 'min-days-between', scope, parameters: { least: 1 }, hard: false, weight: 95 },
      together,
    ]);
    expect(rulesOf({ time: apart({ Consecutive_If_Same_Day: true, Weight_Percentage: 0 }) })).toEqual([
      together,
    ]);
  });

  test('at most two of a set that is preferred to be apart are on one day', () => {
    expect(rulesOf({ time: apart({}) })[1]).toEqual({
      kind: 'spread',
      scope: courses('1'),
      parameters: { most: 2 },
      ...hard,
    });
    const others = rulesOf({
      activities: [1, 2, 3].map((id) => activity(id, { Subject: `subject ${id}` })).join(''),
      time: apart({}),
    });
    expect(others.slice(1)).toHaveLength(3);
    expect(others[1]).toMatchObject({ kind: 'times-used', parameters: { most: 2 }, ...hard });
  });

  test.each([
    [{ Teacher_Name: 'Ada' }, teacher('Ada')],
    [{ Students_Name: '7A' }, groups('7A')],
    [{ Subject_Name: 'maths' }, courses('1')],
    [{ Activity_Tag_Name: 'loud' }, { of: 'tag', tag: 'loud' } as const],
    [{}, { of: 'everybody' } as const],
    [{ Duration: 2 }, lessons('2')],
    [{ Teacher_Name: 'Ada', Subject_Name: 'art' }, lessons('4')],
    [{ Students_Name: '7B', Activity_Tag_Name: 'wet' }, lessons('4')],
  ])('preferred times of activities with %p', (criteria, scope) => {
    const times = [{ day: 0, period: 1 }];
    const start = constraint('ActivitiesPreferredStartingTimes', { ...criteria, ...starting('Mon 2') });
    const all = constraint('ActivitiesPreferredTimeSlots', {
      ...criteria,
      ...preferred('Mon 2'),
      Weight_Percentage: 80,
    });
    expect(rulesOf({ time: start + all })).toEqual([
      { kind: 'preferred-times', scope, parameters: { times, covers: 'start' }, ...hard },
      { kind: 'preferred-times', scope, parameters: { times, covers: 'all' }, hard: false, weight: 80 },
    ]);
  });

  test('components of split activities, and single activities, whose like rules are put together', () => {
    const second = { Component_Number: 2, Subject_Name: 'maths' };
    const time =
      constraint('SubactivitiesPreferredTimeSlots', { ...second, ...preferred('Mon 2') }) +
      constraint('ActivityPreferredTimeSlots', { Activity_Id: 4, ...preferred('Mon 2') }) +
      constraint('ActivityEndsStudentsDay', { Activity_Id: 4 }) +
      constraint('ActivityEndsStudentsDay', { Activity_Id: 1 });
    expect(rulesOf({ time }).map(({ kind, scope }) => ({ kind, scope }))).toEqual([
      { kind: 'preferred-times', scope: lessons('2', '4') },
      { kind: 'ends-day', scope: lessons('4', '1') },
    ]);
    const ending = constraint('ActivitiesEndStudentsDay', { Subject_Name: 'maths' });
    expect(rulesOf({ time: ending })).toEqual([
      { kind: 'ends-day', scope: courses('1'), parameters: {}, ...hard },
    ]);
  });

  const at = (more: object) =>
    constraint('ActivityPreferredStartingTime', {
      Activity_Id: 2,
      Preferred_Day: 'Tue',
      Preferred_Hour: '3',
      ...more,
    });

  test('a starting time of weight 100 is a lock, one of less a preference', () => {
    const { problem } = readFet(fileText({ time: at({ Permanently_Locked: false }) }));
    expect(problem.times[problem.lessons[1]!.lockedTime!]).toEqual({ day: 1, start: 2, length: 2, weeks: 1 });
    expect(problem.constraints).toHaveLength(3);
    expect(rulesOf({ time: at({ Weight_Percentage: 99.8 }) })).toEqual([
      {
        kind: 'preferred-times',
        scope: lessons('2'),
        parameters: { times: [{ day: 1, period: 2 }], covers: 'start' },
        hard: false,
        weight: 99,
      },
    ]);
  });

  test('a second starting time, one that is too late, and one without an hour are rules', () => {
    expect(rulesOf({ time: at({}) + at({ Preferred_Day: 'Mon' }) })).toHaveLength(1);
    expect(rulesOf({ time: at({ Preferred_Hour: '4' }) })).toHaveLength(1);
    const [rule] = rulesOf({ time: at({ Preferred_Hour: '' }) });
    expect(rule!.parameters.times).toEqual([0, 1, 2, 3].map((period) => ({ day: 1, period })));
  });
});
