import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

/** What is broken where the lecture is to precede the exercise, which is to precede the test. */
function inOrder(lessons: readonly TinyLesson[], { parameters = {}, weeks = 1 } = {}) {
  const scope = { of: 'lessons', ids: ['Lecture 1', 'Exercise 1', 'Exam 1'] } as const;
  return violationsOf(
    tinyTimetable({ lessons, rules: [{ kind: 'precedence', scope, parameters }], calendar: { weeks } }),
  );
}

describe('lessons in an order', () => {
  test('end before the next ones start, in the order in which the lessons are named', () => {
    const exam = { course: 'Exam', at: 'Friday 1' };
    const lecture = { course: 'Lecture', at: 'Monday 2', length: 2 };
    expect(inOrder([exam, lecture, { course: 'Exercise', at: 'Monday 4' }])).toEqual([]);
    expect(inOrder([exam, lecture, { course: 'Exercise', at: 'Monday 3' }])).toEqual([
      {
        deviation: 1,
        lessons: ['Lecture 1', 'Exercise 1'],
        sentence: 'Lecture on Monday, period 2 does not end before Exercise on Monday, period 3 starts.',
      },
    ]);
  });

  test('are counted by pairs, next to each other or not', () => {
    const backwards = inOrder([
      { course: 'Lecture', at: 'Wednesday 1' },
      { course: 'Exercise', at: 'Tuesday 1' },
      { course: 'Exam', at: 'Monday 1' },
    ]);
    expect(backwards.map(({ lessons }) => lessons)).toEqual([
      ['Lecture 1', 'Exercise 1'],
      ['Lecture 1', 'Exam 1'],
      ['Exercise 1', 'Exam 1'],
    ]);
  });

  test('are ordered by their first meetings in the cycle', () => {
    const lecture = { course: 'Lecture', at: 'Friday 1', weeks: 0b01 };
    expect(inOrder([lecture, { course: 'Exercise', at: 'Monday 1', weeks: 0b10 }], { weeks: 2 })).toEqual([]);
    expect(inOrder([lecture, { course: 'Exercise', at: 'Monday 1' }], { weeks: 2 })).toMatchObject([
      {
        sentence:
          'Lecture on Friday of week 1, period 1 does not end before Exercise on Monday, period 1 starts.',
      },
    ]);
  });

  test('may be in any order on different days where only a common day counts', () => {
    const parameters = { sameDayOnly: true };
    const lecture = { course: 'Lecture', at: 'Friday 3' };
    expect(inOrder([lecture, { course: 'Exercise', at: 'Monday 1' }], { parameters })).toEqual([]);
    expect(inOrder([lecture, { course: 'Exercise', at: 'Friday 1' }], { parameters })).toHaveLength(1);
    expect(inOrder([lecture, { course: 'Exercise', at: 'Friday 4' }], { parameters })).toEqual([]);
  });

  test('are compared on the days that have both, where only a common day counts', () => {
    const both = { parameters: { sameDayOnly: true }, weeks: 2 };
    const exercise = { course: 'Exercise', at: 'Friday 1', weeks: 0b10 };
    expect(inOrder([{ course: 'Lecture', at: 'Friday 3' }, exercise], both)).toHaveLength(1);
    expect(inOrder([{ course: 'Lecture', at: 'Friday 3', weeks: 0b01 }, exercise], both)).toEqual([]);
  });
});
