import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

function tooClose(lessons: TinyLesson[], parameters: Record<string, unknown>, calendar = {}) {
  const rules = [{ kind: 'travel-time', scope: { of: 'all-groups' } as const, parameters }];
  const buildings = { B: 'Annexe', lawn: '' };
  return violationsOf(tinyTimetable({ lessons, rules, calendar, buildings }));
}

const maths = { course: 'Maths', at: 'Monday 1', room: 'A' };
const artAt = (at: string, room = 'B') => ({ course: 'Art', at, room });

describe('travel-time', () => {
  test('counts a pair of lessons in different buildings with nothing between', () => {
    expect(tooClose([maths, artAt('Monday 2')], { least: 1 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1'],
        sentence:
          '7A has Maths in room A of building Main and then Art in room B of building Annexe on Monday, with no free period between; at least 1 is asked.',
      },
    ]);
  });

  test('counts a pair once, however many periods are lacking', () => {
    expect(tooClose([maths, artAt('Monday 3')], { least: 3 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1'],
        sentence:
          '7A has Maths in room A of building Main and then Art in room B of building Annexe on Monday, with 1 free period between; at least 3 are asked.',
      },
    ]);
  });

  test('is kept with enough periods between, in one building, and from day to day', () => {
    expect(tooClose([maths, artAt('Monday 3')], { least: 1 })).toEqual([]);
    expect(tooClose([maths, artAt('Monday 2', 'C')], { least: 1 })).toEqual([]);
    expect(tooClose([{ ...maths, at: 'Monday 8' }, artAt('Tuesday 1')], { least: 1 })).toEqual([]);
  });

  test('looks at the next lesson only: one between is where the way begins', () => {
    const between = { course: 'French', at: 'Monday 2', room: 'A' };
    expect(tooClose([maths, between, artAt('Monday 4')], { least: 2 })).toEqual([
      expect.objectContaining({ lessons: ['French 1', 'Art 1'] }),
    ]);
  });

  test('may look at rooms instead of buildings', () => {
    const parameters = { least: 1, between: 'rooms' };
    expect(tooClose([maths, artAt('Monday 2', 'A')], parameters)).toEqual([]);
    expect(tooClose([maths, artAt('Monday 2', 'C')], parameters)).toEqual([
      expect.objectContaining({
        deviation: 1,
        sentence:
          '7A has Maths in room A and then Art in room C on Monday, with no free period between; at least 1 is asked.',
      }),
    ]);
  });

  test('is kept by so many minutes by the clock where they are enough', () => {
    // Ten minutes lie between two periods.
    expect(tooClose([maths, artAt('Monday 2')], { least: 1, minutes: 10 })).toEqual([]);
    expect(tooClose([maths, artAt('Monday 2')], { least: 1, minutes: 11 })).toHaveLength(1);
  });

  test('counts every day of the cycle, and each of the lessons that clash', () => {
    expect(tooClose([maths, artAt('Monday 2')], { least: 1 }, { weeks: 2 })).toHaveLength(2);
    const clashing = { course: 'French', at: 'Monday 1', room: 'C' };
    expect(tooClose([maths, clashing, artAt('Monday 2')], { least: 1 })).toHaveLength(2);
    expect(tooClose([maths, artAt('Monday 1')], { least: 1 })).toEqual([]);
  });

  test('passes over lessons without a room or without a time, and rooms of which no building is told', () => {
    expect(tooClose([maths, { course: 'Art', at: 'Monday 2' }], { least: 1 })).toEqual([]);
    expect(tooClose([maths, { course: 'Art', room: 'B' }], { least: 1 })).toEqual([]);
    expect(tooClose([maths, artAt('Monday 2', 'lawn')], { least: 1 })).toEqual([]);
  });
});
