import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

function maths(
  kind: string,
  parameters: Record<string, unknown>,
  lessons: Omit<TinyLesson, 'course'>[],
  weeks = 1,
) {
  return violationsOf(
    tinyTimetable({
      lessons: lessons.map((lesson) => ({ course: 'Maths', ...lesson })),
      rules: [{ kind, parameters }],
      calendar: { weeks },
    }),
  );
}

describe('least days between the lessons of a set', () => {
  const apart = (...places: string[]) =>
    maths(
      'min-days-between',
      { least: 2 },
      places.map((at) => ({ at })),
    );

  test('are kept by lessons that many days apart', () => {
    expect(apart('Monday 1', 'Wednesday 1', 'Friday 1')).toEqual([]);
  });

  test('count the days that each pair lacks', () => {
    expect(apart('Monday 1', 'Tuesday 1', 'Tuesday 4')).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Maths 2'],
        sentence: 'Two lessons of Maths are 1 day apart, on Monday and on Tuesday; at least 2 are asked.',
      },
      {
        deviation: 1,
        lessons: ['Maths 1', 'Maths 3'],
        sentence: 'Two lessons of Maths are 1 day apart, on Monday and on Tuesday; at least 2 are asked.',
      },
      {
        deviation: 2,
        lessons: ['Maths 2', 'Maths 3'],
        sentence: 'Two lessons of Maths are both on Tuesday; at least 2 days apart are asked.',
      },
    ]);
  });

  test('cost one more for a pair on one day that does not follow at once, where that is asked', () => {
    const parameters = { least: 1, adjacentIfSameDay: true };
    const pair = (first: string, second: string) =>
      maths('min-days-between', parameters, [{ at: first }, { at: second }]);
    expect(pair('Monday 2', 'Monday 1')).toMatchObject([
      { deviation: 1, sentence: 'Two lessons of Maths are both on Monday; at least 1 day apart is asked.' },
    ]);
    expect(pair('Monday 1', 'Monday 3')).toMatchObject([
      {
        deviation: 2,
        sentence:
          'Two lessons of Maths are both on Monday; at least 1 day apart is asked, and they do not follow each other at once.',
      },
    ]);
    expect(pair('Monday 1', 'Tuesday 3')).toEqual([]);
  });

  test('may ask for nothing but that lessons on one day follow at once', () => {
    const parameters = { least: 0, adjacentIfSameDay: true };
    expect(maths('min-days-between', parameters, [{ at: 'Monday 1' }, { at: 'Monday 4' }])).toMatchObject([
      {
        deviation: 1,
        sentence: 'Two lessons of Maths are both on Monday; they do not follow each other at once.',
      },
    ]);
  });

  test('are counted from first meeting to first meeting over the weeks of the cycle', () => {
    const [inA, inB] = [
      { at: 'Friday 1', weeks: 0b01 },
      { at: 'Monday 1', weeks: 0b10 },
    ];
    expect(maths('min-days-between', { least: 1 }, [inA, inB], 2)).toEqual([]);
    expect(maths('min-days-between', { least: 2 }, [inA, inB], 2)).toMatchObject([
      {
        deviation: 1,
        sentence:
          'Two lessons of Maths are 1 day apart, on Friday of week 1 and on Monday of week 2; at least 2 are asked.',
      },
    ]);
  });
});

describe('highest days between the lessons of a set', () => {
  test('count the days of each pair beyond', () => {
    const most = (first: string, second: string) =>
      maths('max-days-between', { most: 1 }, [{ at: first }, { at: second }]);
    expect(most('Monday 1', 'Tuesday 8')).toEqual([]);
    expect(most('Friday 1', 'Monday 1')).toEqual([
      {
        deviation: 3,
        lessons: ['Maths 1', 'Maths 2'],
        sentence: 'Two lessons of Maths are 4 days apart, on Friday and on Monday; at most 1 is allowed.',
      },
    ]);
  });
});
