import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

/** What is broken where these lengths are asked of lessons of maths with others, none of which has a time. */
function asked(lengths: readonly number[], ofLessons: readonly number[]) {
  return violationsOf(
    tinyTimetable({
      lessons: ofLessons.map((length) => ({ course: 'Maths', length })),
      rules: [{ kind: 'split', parameters: { lengths } }],
    }),
  );
}

describe('the split of a course', () => {
  test('is kept by lessons of the asked lengths in any order, and by more of them', () => {
    expect(asked([2, 2, 1], [1, 2, 2])).toEqual([]);
    expect(asked([2], [2, 1])).toEqual([]);
  });

  test('counts the asked lengths that no lesson has, each lesson standing for one', () => {
    expect(asked([2, 2, 1], [2, 1, 1, 1])).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Maths 2', 'Maths 3', 'Maths 4'],
        sentence: 'The split 2 + 2 + 1 is asked of Maths; 1 lesson of 2 periods is lacking.',
      },
    ]);
    expect(asked([2, 2, 1], [3])).toMatchObject([
      {
        deviation: 3,
        sentence:
          'The split 2 + 2 + 1 is asked of Maths; 2 lessons of 2 periods and 1 lesson of 1 period are lacking.',
      },
    ]);
  });
});
