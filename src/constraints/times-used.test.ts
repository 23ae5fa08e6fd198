import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const MONDAY_MORNING = [0, 1, 2].map((period) => ({ day: 0, period }));

function inTheMorning(most: number, lessons: readonly TinyLesson[], weeks = 1) {
  return violationsOf(
    tinyTimetable({
      lessons,
      rules: [{ kind: 'times-used', parameters: { times: MONDAY_MORNING, most } }],
      calendar: { weeks },
    }),
  );
}

describe('periods of which few are used', () => {
  const maths = { course: 'Maths', at: 'Monday 1', length: 2 };
  const artBeside = { course: 'Art', at: 'Monday 2' };
  const artLater = { course: 'Art', at: 'Monday 3', length: 2 };

  test('count once, however many lessons are in them, and only the given ones', () => {
    expect(inTheMorning(2, [maths, artBeside])).toEqual([]);
    expect(inTheMorning(0, [{ course: 'Maths', at: 'Tuesday 1' }])).toEqual([]);
  });

  test('cost each used one beyond the allowed number', () => {
    expect(inTheMorning(1, [maths, artLater, { course: 'Music', at: 'Friday 1' }])).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Art 1'],
        sentence: '3 of the given periods are used by Maths and Art; at most 1 is allowed.',
      },
    ]);
  });

  test('are added up over the weeks of the cycle', () => {
    expect(inTheMorning(3, [maths], 2)).toMatchObject([{ deviation: 1 }]);
  });
});
