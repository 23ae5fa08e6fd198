import { describe, expect, test } from 'bun:test';
import { maxSimultaneous } from './max-simultaneous.ts';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const MICROSCOPES = { of: 'tag', tag: 'microscopes' } as const;

function withMicroscopes(parameters: Record<string, unknown>, places: readonly string[]) {
  const lessons = places.map(
    (at, i): TinyLesson => ({ course: `Biology ${i + 1}`, at, tags: ['microscopes'] }),
  );
  const other: TinyLesson = { course: 'Art', at: 'Monday 1' };
  return violationsOf(
    tinyTimetable({
      lessons: [...lessons, other],
      rules: [{ kind: 'max-simultaneous', scope: MICROSCOPES, parameters }],
      calendar: { days: ['Monday'], periods: 3 },
    }),
  );
}

describe('lessons of which so many may take place at once', () => {
  test('are counted together, whatever their courses, beyond the highest number in each cell', () => {
    expect(withMicroscopes({ most: 2 }, ['Monday 1', 'Monday 1', 'Monday 2'])).toEqual([]);
    expect(withMicroscopes({ most: 1 }, ['Monday 1', 'Monday 1', 'Monday 2'])).toEqual([
      {
        deviation: 1,
        lessons: ['Biology 1 1', 'Biology 2 1'],
        sentence: '2 lessons at once on Monday, period 1 (Biology 1 and Biology 2); at most 1 is allowed.',
      },
    ]);
  });

  test('may be no fewer than the least number where there is any', () => {
    expect(withMicroscopes({ least: 2 }, ['Monday 1', 'Monday 1'])).toEqual([]);
    expect(withMicroscopes({ least: 2, most: null }, ['Monday 1', 'Monday 3', 'Monday 3'])).toEqual([
      {
        deviation: 1,
        lessons: ['Biology 1 1'],
        sentence: '1 lesson at once on Monday, period 1 (Biology 1); at least 2 are asked.',
      },
    ]);
  });

  test('lack in an empty cell too where none may be empty', () => {
    expect(withMicroscopes({ least: 1, allowEmpty: false }, ['Monday 1', 'Monday 3'])).toEqual([
      { deviation: 1, lessons: [], sentence: '0 lessons at once on Monday, period 2; at least 1 is asked.' },
    ]);
  });

  test('count in the given periods only', () => {
    const parameters = { most: 0, times: [{ day: 0, period: 1 }] };
    expect(withMicroscopes(parameters, ['Monday 1', 'Monday 3'])).toEqual([]);
    expect(withMicroscopes(parameters, ['Monday 1', 'Monday 2'])).toMatchObject([
      { deviation: 1, lessons: ['Biology 2 1'] },
    ]);
  });

  test('need a highest or a least number', () => {
    expect(maxSimultaneous.parameters.safeParse({}).success).toBe(false);
    expect(maxSimultaneous.parameters.safeParse({ most: null }).success).toBe(false);
    expect(maxSimultaneous.parameters.safeParse({ most: 0 }).success).toBe(true);
  });
});
