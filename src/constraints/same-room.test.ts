import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', room: 'A' },
  { course: 'Maths', at: 'Monday 2', room: 'B' },
  { course: 'Maths', at: 'Tuesday 1', room: 'B' },
  { course: 'Art', at: 'Monday 3', room: 'C' },
];

describe('same-room', () => {
  test('counts each pair of lessons of a course that are in different rooms', () => {
    expect(violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'same-room' }] }))).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Maths 2'],
        sentence: 'Two lessons of Maths are in the rooms A and B; one room is asked.',
      },
      {
        deviation: 1,
        lessons: ['Maths 1', 'Maths 3'],
        sentence: 'Two lessons of Maths are in the rooms A and B; one room is asked.',
      },
    ]);
  });

  test('takes named lessons as one set, whatever their courses', () => {
    const scope = { of: 'lessons', ids: ['Art 1', 'Maths 2'] } as const;
    expect(violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'same-room', scope }] }))).toEqual([
      {
        deviation: 1,
        lessons: ['Art 1', 'Maths 2'],
        sentence: 'Art and Maths are in the rooms C and B; one room is asked.',
      },
    ]);
  });

  test('is kept by lessons in one room, and by those without a room', () => {
    const kept = [lessons[1]!, lessons[2]!, { course: 'Maths', at: 'Friday 1' }];
    expect(violationsOf(tinyTimetable({ lessons: kept, rules: [{ kind: 'same-room' }] }))).toEqual([]);
  });

  describe('of lessons that follow each other', () => {
    const ifConsecutive = { kind: 'same-room', parameters: { ifConsecutive: true } };

    test('counts only the pairs of which one starts as the other ends', () => {
      expect(violationsOf(tinyTimetable({ lessons, rules: [ifConsecutive] }))).toEqual([
        {
          deviation: 1,
          lessons: ['Maths 1', 'Maths 2'],
          sentence:
            'Two lessons of Maths follow each other at once, in the rooms A and B; one room is asked.',
        },
      ]);
    });

    test('counts a pair once that meets in several weeks, and not one of which no week has both', () => {
      const calendar = { weeks: 2 };
      expect(violationsOf(tinyTimetable({ lessons, calendar, rules: [ifConsecutive] }))).toHaveLength(1);
      const alternating = [
        { ...lessons[0]!, weeks: 1 },
        { ...lessons[1]!, weeks: 2 },
      ];
      expect(violationsOf(tinyTimetable({ lessons: alternating, calendar, rules: [ifConsecutive] }))).toEqual(
        [],
      );
    });

    test('counts a pair with nothing but closed periods between', () => {
      const apart = [lessons[0]!, { ...lessons[1]!, at: 'Monday 3' }];
      expect(violationsOf(tinyTimetable({ lessons: apart, rules: [ifConsecutive] }))).toEqual([]);
      const parameters = { times: [{ day: 0, period: 1 }] };
      const lunch = { kind: 'unavailable-times', hard: true, parameters };
      expect(violationsOf(tinyTimetable({ lessons: apart, rules: [ifConsecutive, lunch] }))).toHaveLength(1);
    });

    test('is kept by lessons that overlap', () => {
      const overlapping = [{ ...lessons[0]!, length: 2 }, lessons[1]!];
      expect(violationsOf(tinyTimetable({ lessons: overlapping, rules: [ifConsecutive] }))).toEqual([]);
    });
  });
});
