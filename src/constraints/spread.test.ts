import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

function maths(parameters: Record<string, number>, lessons: Omit<TinyLesson, 'course'>[], weeks = 1) {
  return violationsOf(
    tinyTimetable({
      lessons: lessons.map((lesson) => ({ course: 'Maths', ...lesson })),
      rules: [{ kind: 'spread', parameters }],
      calendar: { weeks },
    }),
  );
}

describe('a course that is spread', () => {
  test('has at most so many lessons on one day', () => {
    expect(maths({}, [{ at: 'Monday 1' }, { at: 'Tuesday 1', length: 2 }])).toEqual([]);
    expect(maths({}, [{ at: 'Monday 1' }, { at: 'Monday 4' }, { at: 'Monday 5' }])).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Maths 2', 'Maths 3'],
        sentence: 'Maths has 3 lessons on Monday; at most 1 is allowed.',
      },
    ]);
  });

  test('has lessons on at least so many days of a week', () => {
    const asked = { most: 3, least: 3 };
    expect(maths(asked, [{ at: 'Monday 1' }, { at: 'Tuesday 1' }, { at: 'Friday 1' }])).toEqual([]);
    expect(maths(asked, [{ at: 'Monday 1' }, { at: 'Monday 2' }, {}])).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Maths 2'],
        sentence: 'Maths has lessons on 1 day; at least 3 are asked.',
      },
    ]);
  });

  test('lacks no day in a week without any lesson of it', () => {
    expect(maths({ least: 2 }, [{}, {}])).toEqual([]);
    const inA = { at: 'Monday 1', weeks: 0b01 };
    expect(maths({ least: 2 }, [inA], 2)).toMatchObject([
      { deviation: 1, sentence: 'Maths has lessons on 1 day of week 1; at least 2 are asked.' },
    ]);
  });
});
