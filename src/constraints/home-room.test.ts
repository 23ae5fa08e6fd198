import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', room: 'A' },
  { course: 'Maths', at: 'Monday 2', room: 'B' },
  { course: 'Art', at: 'Monday 3', room: 'C', teachers: ['Ben Cole'], groups: ['7A', '7B'] },
  { course: 'Music', at: 'Monday 4', teachers: ['Ben Cole'] },
];
const homeOf = (scope: { of: 'teachers' | 'groups'; ids: string[] } | { of: 'everybody' }, rooms: string[]) =>
  violationsOf(tinyTimetable({ lessons, rules: [{ kind: 'home-room', scope, parameters: { rooms } }] }));

describe('home-room', () => {
  test('counts the lessons of a group that have a room outside', () => {
    expect(homeOf({ of: 'groups', ids: ['7A'] }, ['A'])).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 2'],
        sentence: 'Maths is in room B, outside the home room A of 7A.',
      },
      {
        deviation: 1,
        lessons: ['Art 1'],
        sentence: 'Art is in room C, outside the home room A of 7A.',
      },
    ]);
  });

  test('counts a lesson once, however many of those in scope attend it', () => {
    expect(homeOf({ of: 'everybody' }, ['A', 'B'])).toEqual([
      {
        deviation: 1,
        lessons: ['Art 1'],
        sentence: 'Art is in room C, outside the home rooms A and B of Ben Cole.',
      },
    ]);
  });

  test('says nothing of the lessons of others, nor of those without a room', () => {
    expect(homeOf({ of: 'teachers', ids: ['Anna Berg'] }, ['A', 'B'])).toEqual([]);
    expect(homeOf({ of: 'teachers', ids: ['Ben Cole'] }, ['C'])).toEqual([]);
  });

  test('tells a home room that is no more by its id', () => {
    expect(homeOf({ of: 'groups', ids: ['7B'] }, ['gone'])[0]!.sentence).toBe(
      'Art is in room C, outside the home room gone of 7B.',
    );
  });
});
