import { expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 2' },
  { course: 'Physics', at: 'Monday 4' },
  { course: 'Art', at: 'Monday 6', length: 2 },
  { course: 'Music', at: 'Tuesday 1', length: 3 },
];

test('day-span counts the periods from the first to the end of the last lesson, beyond the most', () => {
  const brokenBy = (most: number) => {
    const rules = [{ kind: 'day-span', scope: { of: 'all-teachers' } as const, parameters: { most } }];
    return violationsOf(tinyTimetable({ lessons, rules }));
  };
  expect(brokenBy(4)).toEqual([
    {
      deviation: 2,
      lessons: ['Maths 1', 'Art 1'],
      sentence: 'Anna Berg has 6 periods from the first to the last lesson on Monday; at most 4 are allowed.',
    },
  ]);
  expect(brokenBy(6)).toEqual([]);
});

test('day-span lets so many days of a week be one period longer', () => {
  const brokenBy = (most: number, longerDays: number) => {
    const parameters = { most, longerDays };
    const rules = [{ kind: 'day-span', scope: { of: 'all-teachers' } as const, parameters }];
    return violationsOf(tinyTimetable({ lessons, rules }));
  };
  expect(brokenBy(5, 1)).toEqual([]);
  expect(brokenBy(4, 1)).toEqual([
    {
      deviation: 1,
      lessons: ['Maths 1', 'Art 1'],
      sentence: 'Anna Berg has 6 periods from the first to the last lesson on Monday; at most 5 are allowed.',
    },
  ]);
  expect(brokenBy(2, 2).map(({ deviation }) => deviation)).toEqual([3]);
  expect(brokenBy(2, 1).map(({ deviation }) => deviation)).toEqual([3, 1]);
  expect(brokenBy(2, 1)[1]).toEqual({
    deviation: 1,
    lessons: ['Maths 1', 'Art 1', 'Music 1'],
    sentence:
      'Anna Berg has 2 days of more than 2 periods from the first to the last lesson in the week; at most 1 is allowed.',
  });
});
