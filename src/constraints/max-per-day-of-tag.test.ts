import { expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', length: 2, tags: ['heavy'] },
  { course: 'Physics', at: 'Monday 3', tags: ['heavy'] },
  { course: 'Latin', at: 'Monday 5', tags: ['heavy'] },
  { course: 'Art', at: 'Monday 4' },
  { course: 'Chemistry', at: 'Tuesday 1', length: 2, tags: ['heavy'] },
];

test('max-per-day-of-tag counts the lessons with the tag on one day, however long, beyond the most', () => {
  const brokenBy = (most: number) => {
    const parameters = { tag: 'heavy', most };
    const rules = [{ kind: 'max-per-day-of-tag', scope: { of: 'all-groups' } as const, parameters }];
    return violationsOf(tinyTimetable({ lessons, rules }));
  };
  expect(brokenBy(1)).toEqual([
    {
      deviation: 2,
      lessons: ['Maths 1', 'Physics 1', 'Latin 1'],
      sentence: '7A has 3 lessons with the tag "heavy" on Monday; at most 1 is allowed.',
    },
  ]);
  expect(brokenBy(3)).toEqual([]);
});
