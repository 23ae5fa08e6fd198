import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const anna = { of: 'teachers', ids: ['Anna Berg'] } as const;
function changesOf(lessons: TinyLesson[], parameters = {}, calendar = {}) {
  const rules = [{ kind: 'room-changes', scope: anna, parameters }];
  return violationsOf(tinyTimetable({ lessons, rules, calendar }));
}

/** On Monday Anna Berg goes from A to B and back, on Tuesday from A to B. */
const lessons = [
  { course: 'Maths', at: 'Monday 1', room: 'A' },
  { course: 'Art', at: 'Monday 2', room: 'B' },
  { course: 'Music', at: 'Monday 6', room: 'A' },
  { course: 'Maths', at: 'Tuesday 1', room: 'A' },
  { course: 'Art', at: 'Tuesday 2', room: 'A' },
  { course: 'Music', at: 'Tuesday 3', room: 'B' },
];

describe('room-changes', () => {
  test('counts the changes from a lesson to the next of the day', () => {
    expect(changesOf(lessons)).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Art 1', 'Music 1'],
        sentence: 'Anna Berg has 2 changes of room on Monday; none is allowed.',
      },
      {
        deviation: 1,
        lessons: ['Art 2', 'Music 2'],
        sentence: 'Anna Berg has 1 change of room on Tuesday; none is allowed.',
      },
    ]);
  });

  test('counts those beyond the allowed number of a day', () => {
    expect(changesOf(lessons, { most: 1 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1', 'Music 1'],
        sentence: 'Anna Berg has 2 changes of room on Monday; at most 1 is allowed.',
      },
    ]);
    expect(changesOf(lessons, { most: 2 })).toEqual([]);
  });

  test('counts those beyond the allowed number of a week', () => {
    expect(changesOf(lessons, { most: 2, per: 'week' })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1', 'Music 1', 'Art 2', 'Music 2'],
        sentence: 'Anna Berg has 3 changes of room in the week; at most 2 are allowed.',
      },
    ]);
    expect(changesOf(lessons, { most: 3, per: 'week' })).toEqual([]);
  });

  test('counts each week of the cycle by itself', () => {
    expect(changesOf(lessons, { most: 2, per: 'week' }, { weeks: 2 }).map((one) => one.sentence)).toEqual([
      'Anna Berg has 3 changes of room in week 1; at most 2 are allowed.',
      'Anna Berg has 3 changes of room in week 2; at most 2 are allowed.',
    ]);
  });

  test('sees no change from one day to the next', () => {
    expect(changesOf([lessons[0]!, { course: 'Art', at: 'Tuesday 1', room: 'B' }])).toEqual([]);
  });

  test('passes over lessons without a room, and lessons of others', () => {
    const between = { course: 'Sports', at: 'Monday 2' };
    const others = { course: 'French', at: 'Monday 3', room: 'B', teachers: ['Ben Cole'] };
    const last = { course: 'Music', at: 'Monday 6', room: 'A' };
    expect(changesOf([lessons[0]!, between, others, last])).toEqual([]);
  });

  test('sees none between lessons that clash, but one from each of them to the next', () => {
    const clashing = { course: 'Art', at: 'Monday 1', room: 'B' };
    const next = { course: 'Music', at: 'Monday 2', room: 'C' };
    expect(changesOf([lessons[0]!, clashing])).toEqual([]);
    expect(changesOf([lessons[0]!, clashing, next])[0]!.deviation).toBe(2);
  });
});
