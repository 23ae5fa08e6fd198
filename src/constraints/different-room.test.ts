import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const rules = [{ kind: 'different-room' }];

describe('different-room', () => {
  test('counts each pair of lessons of a course that are in one room, at whatever time', () => {
    const lessons = [
      { course: 'Maths', at: 'Monday 1', room: 'A' },
      { course: 'Maths', at: 'Tuesday 2', room: 'A' },
      { course: 'Maths', at: 'Friday 8', room: 'A' },
      { course: 'Art', at: 'Monday 1', room: 'A' },
    ];
    const violations = violationsOf(tinyTimetable({ lessons, rules }));
    expect(violations.map((violation) => violation.lessons)).toEqual([
      ['Maths 1', 'Maths 2'],
      ['Maths 1', 'Maths 3'],
      ['Maths 2', 'Maths 3'],
    ]);
    expect(violations[0]).toEqual({
      deviation: 1,
      lessons: ['Maths 1', 'Maths 2'],
      sentence: 'Two lessons of Maths are both in room A; different rooms are asked.',
    });
  });

  test('takes named lessons as one set, whatever their courses', () => {
    const lessons = [
      { course: 'Maths', at: 'Monday 1', room: 'A' },
      { course: 'Art', at: 'Monday 2', room: 'A' },
    ];
    const scope = { of: 'lessons', ids: ['Art 1', 'Maths 1'] } as const;
    expect(violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'different-room', scope }] }))).toEqual([
      {
        deviation: 1,
        lessons: ['Art 1', 'Maths 1'],
        sentence: 'Art and Maths are both in room A; different rooms are asked.',
      },
    ]);
  });

  test('is kept by lessons in different rooms, and by those without a room', () => {
    const lessons = [
      { course: 'Maths', at: 'Monday 1', room: 'A' },
      { course: 'Maths', at: 'Monday 2', room: 'B' },
      { course: 'Maths', at: 'Monday 3' },
      { course: 'Maths', at: 'Monday 4' },
    ];
    expect(violationsOf(tinyTimetable({ lessons, rules }))).toEqual([]);
  });
});
