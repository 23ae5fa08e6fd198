import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const times = [
  { day: 0, period: 0 },
  { day: 0, period: 1 },
];

function brokenBy(parameters: Record<string, unknown>, lesson: TinyLesson) {
  const rules = [{ kind: 'preferred-times', parameters: { times, ...parameters } }];
  return violationsOf(tinyTimetable({ lessons: [lesson], rules }));
}

describe('preferred-times', () => {
  test('counts a lesson with a period outside the given ones, once', () => {
    expect(brokenBy({}, { course: 'Maths', at: 'Monday 2', length: 3 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1'],
        sentence: 'Maths is on Monday, period 3, outside its preferred times.',
      },
    ]);
    expect(brokenBy({}, { course: 'Maths', at: 'Monday 1', length: 2 })).toEqual([]);
    expect(brokenBy({}, { course: 'Maths' })).toEqual([]);
  });

  test('looks at the first period only when that is what must lie within', () => {
    const covers = 'start';
    expect(brokenBy({ covers }, { course: 'Maths', at: 'Monday 2', length: 3 })).toEqual([]);
    expect(brokenBy({ covers }, { course: 'Maths', at: 'Monday 3' })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1'],
        sentence: 'Maths begins on Monday, period 3, outside its preferred times.',
      },
    ]);
  });
});
