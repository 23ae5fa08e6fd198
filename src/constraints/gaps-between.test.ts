import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

/** What the rule says of a double lesson of maths on Monday 1 and 2, and of physics at a place. */
function withPhysicsAt(at: string, kind: string, parameters: Record<string, number>) {
  return violationsOf(
    tinyTimetable({
      lessons: [
        { course: 'Maths', at: 'Monday 1', length: 2 },
        { course: 'Physics', at },
      ],
      rules: [{ kind, scope: { of: 'lessons', ids: ['Maths 1', 'Physics 1'] }, parameters }],
    }),
  );
}

describe('a least gap', () => {
  const least = (at: string, periods = 2) => withPhysicsAt(at, 'min-gap', { least: periods });

  test('is kept with enough periods between, and on different days', () => {
    expect(least('Monday 5')).toEqual([]);
    expect(least('Tuesday 1')).toEqual([]);
  });

  test('counts the periods that lack', () => {
    const lessons = ['Maths 1', 'Physics 1'];
    expect(least('Monday 4')).toEqual([
      {
        deviation: 1,
        lessons,
        sentence: 'Maths and Physics have 1 period between them on Monday; at least 2 are asked.',
      },
    ]);
    expect(least('Monday 3', 1)).toEqual([
      {
        deviation: 1,
        lessons,
        sentence: 'Maths and Physics have 0 periods between them on Monday; at least 1 is asked.',
      },
    ]);
  });

  test('lacks entirely between lessons that overlap', () => {
    expect(least('Monday 2')).toMatchObject([{ deviation: 2 }]);
  });
});

describe('a highest gap', () => {
  const most = (at: string) => withPhysicsAt(at, 'max-gap', { most: 1 });

  test('is kept by lessons that are close or overlap, and on different days', () => {
    expect(most('Monday 4')).toEqual([]);
    expect(most('Monday 1')).toEqual([]);
    expect(most('Tuesday 8')).toEqual([]);
  });

  test('counts the periods beyond', () => {
    expect(most('Monday 7')).toEqual([
      {
        deviation: 3,
        lessons: ['Maths 1', 'Physics 1'],
        sentence: 'Maths and Physics have 4 periods between them on Monday; at most 1 is allowed.',
      },
    ]);
  });
});
