import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', length: 3 },
  { course: 'Art', at: 'Monday 5', length: 2 },
  { course: 'Physics', at: 'Tuesday 1', length: 2 },
  { course: 'Music', at: 'Thursday 1' },
];

function brokenBy(most: number, weeks = 1) {
  const rules = [{ kind: 'balance', scope: { of: 'all-teachers' } as const, parameters: { most } }];
  return violationsOf(tinyTimetable({ lessons, rules, calendar: { weeks } }));
}

describe('balance', () => {
  test('counts the periods of the fullest day above the emptiest one that has any, beyond the most', () => {
    expect(brokenBy(1)).toEqual([
      {
        deviation: 3,
        lessons: ['Maths 1', 'Art 1', 'Music 1'],
        sentence:
          'Anna Berg has 5 periods on Monday and 1 period on Thursday; a difference of at most 1 is allowed.',
      },
    ]);
    expect(brokenBy(4)).toEqual([]);
  });

  test('is asked of each week', () => {
    expect(brokenBy(3, 2).map(({ deviation }) => deviation)).toEqual([1, 1]);
  });
});
