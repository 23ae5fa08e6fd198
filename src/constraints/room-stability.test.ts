import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', room: 'A' },
  { course: 'Maths', at: 'Monday 2', room: 'B' },
  { course: 'Maths', at: 'Tuesday 1', room: 'C' },
  { course: 'Maths', at: 'Tuesday 2', room: 'C' },
  { course: 'Art', at: 'Friday 1', room: 'D' },
];

describe('room-stability', () => {
  test('counts the rooms of a course beyond the first', () => {
    expect(violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'room-stability' }] }))).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Maths 2', 'Maths 3', 'Maths 4'],
        sentence: 'Maths is taught in 3 rooms; one is asked.',
      },
    ]);
  });

  test('counts them beyond another number where so many are allowed', () => {
    const allowing = (most: number) =>
      violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'room-stability', parameters: { most } }] }));
    expect(allowing(2)).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Maths 2', 'Maths 3', 'Maths 4'],
        sentence: 'Maths is taught in 3 rooms; at most 2 are asked.',
      },
    ]);
    expect(allowing(3)).toEqual([]);
  });

  test('takes named lessons as one set, whatever their courses', () => {
    const scope = { of: 'lessons', ids: ['Art 1', 'Maths 3', 'Maths 4'] } as const;
    expect(violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'room-stability', scope }] }))).toEqual([
      {
        deviation: 1,
        lessons: ['Art 1', 'Maths 3', 'Maths 4'],
        sentence: 'Art and Maths are taught in 2 rooms; one is asked.',
      },
    ]);
  });

  test('is kept by a course in one room, of which some lessons have none', () => {
    const kept = [lessons[2]!, lessons[3]!, { course: 'Maths', at: 'Friday 2' }];
    expect(violationsOf(tinyTimetable({ lessons: kept, rules: [{ kind: 'room-stability' }] }))).toEqual([]);
  });
});
