import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

function alone(lessons: TinyLesson[], rule = {}, calendar = {}) {
  const rules = [{ kind: 'double-lectures', ...rule }];
  return violationsOf(tinyTimetable({ lessons, rules, calendar }));
}

const first = { course: 'Maths', at: 'Monday 1', room: 'A' };
const mathsAt = (at: string, room = 'A') => ({ course: 'Maths', at, room });

describe('double-lectures', () => {
  test('counts each lesson of a day with several that has none of its course beside it', () => {
    expect(alone([first, mathsAt('Monday 3')])).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1'],
        sentence:
          'Maths is part of no double lesson on Monday, period 1: no other one of that day is right before or after it in the same room.',
      },
      {
        deviation: 1,
        lessons: ['Maths 2'],
        sentence:
          'Maths is part of no double lesson on Monday, period 3: no other one of that day is right before or after it in the same room.',
      },
    ]);
  });

  test('counts those that are adjacent in different rooms', () => {
    expect(alone([first, mathsAt('Monday 2', 'B')])).toHaveLength(2);
  });

  test('counts the third beside a double, but not one that lengthens it', () => {
    expect(alone([first, mathsAt('Monday 2'), mathsAt('Monday 4')])).toEqual([
      expect.objectContaining({ deviation: 1, lessons: ['Maths 3'] }),
    ]);
    expect(alone([first, mathsAt('Monday 2'), mathsAt('Monday 3')])).toEqual([]);
  });

  test('counts two at one time: neither is beside the other', () => {
    expect(alone([first, mathsAt('Monday 1', 'B')])).toHaveLength(2);
  });

  test('is kept by a double, and by a single lesson of a day', () => {
    expect(alone([first, mathsAt('Monday 2')])).toEqual([]);
    expect(alone([first, mathsAt('Tuesday 4')])).toEqual([]);
    expect(alone([first, { course: 'Art', at: 'Monday 3', room: 'A' }])).toEqual([]);
  });

  test('takes a lesson of two periods as a double by itself', () => {
    const double = { ...first, length: 2 };
    expect(alone([double, mathsAt('Monday 5')])).toEqual([expect.objectContaining({ lessons: ['Maths 2'] })]);
  });

  test('asks nothing of the room where a lesson has none', () => {
    expect(alone([first, { course: 'Maths', at: 'Monday 2' }])).toEqual([]);
    expect(alone([first, { course: 'Maths', at: 'Monday 3' }])).toHaveLength(2);
  });

  test('counts every day of the cycle, and nothing for a lesson without a time', () => {
    expect(alone([first, mathsAt('Monday 3')], {}, { weeks: 2 })).toHaveLength(4);
    expect(alone([first, { course: 'Maths', room: 'A' }])).toEqual([]);
  });

  test('speaks of the courses with a tag alone where so asked', () => {
    const scope = { of: 'tag', tag: 'double' } as const;
    const lessons = [first, mathsAt('Monday 3')];
    expect(alone(lessons, { scope })).toEqual([]);
    expect(alone([{ ...first, tags: ['double'] }, lessons[1]!], { scope })).toHaveLength(2);
  });
});
