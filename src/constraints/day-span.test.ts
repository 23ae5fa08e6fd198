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
