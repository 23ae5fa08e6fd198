import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', room: 'A' },
  { course: 'Maths', at: 'Tuesday 2', room: 'B' },
  { course: 'Art', room: 'A' },
  { course: 'Music', at: 'Friday 8' },
];
function changesSince(reference: Record<string, [number, number, string | null]>, rule = {}) {
  const { parameters = {}, ...rest } = rule as { parameters?: Record<string, unknown> };
  const rules = [{ kind: 'least-change', parameters: { reference, ...parameters }, ...rest }];
  return violationsOf(tinyTimetable({ lessons, rules }));
}

describe('least-change', () => {
  test('counts a lesson that left its time, and one that left its room', () => {
    expect(changesSince({ 'Maths 1': [1, 0, 'A'], 'Maths 2': [1, 1, 'A'] })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1'],
        sentence: 'Maths has moved from Tuesday, period 1 to Monday, period 1.',
      },
      {
        deviation: 1,
        lessons: ['Maths 2'],
        sentence: 'Maths has moved from room A to room B.',
      },
    ]);
  });

  test('counts a lesson twice that left both, or as often as is asked', () => {
    const reference: Record<string, [number, number, string]> = { 'Maths 1': [0, 3, 'B'] };
    expect(changesSince(reference)).toHaveLength(2);
    expect(changesSince(reference, { parameters: { rooms: false } })[0]!.sentence).toContain('period 4 to');
    expect(changesSince(reference, { parameters: { times: false } })[0]!.sentence).toContain('room B to');
    expect(changesSince(reference, { parameters: { times: false, rooms: false } })).toEqual([]);
  });

  test('is kept by lessons that are where they were', () => {
    expect(changesSince({ 'Maths 1': [0, 0, 'A'], 'Maths 2': [1, 1, 'B'], 'Music 1': [4, 7, null] })).toEqual(
      [],
    );
  });

  test('says nothing of lessons that had no place, or have none now', () => {
    expect(changesSince({ 'Maths 1': [0, 0, null], 'Art 1': [0, 0, 'A'], 'Music 1': [4, 7, 'A'] })).toEqual(
      [],
    );
    expect(changesSince({})).toEqual([]);
  });

  test('says nothing of lessons outside its scope', () => {
    const scope = { of: 'lessons', ids: ['Maths 2'] };
    expect(changesSince({ 'Maths 1': [4, 4, 'B'], 'Maths 2': [4, 4, 'B'] }, { scope })).toEqual([
      expect.objectContaining({ lessons: ['Maths 2'] }),
    ]);
  });

  test('tells a time or a room that is no more', () => {
    expect(changesSince({ 'Maths 1': [6, 0, 'gone'] }).map(({ sentence }) => sentence)).toEqual([
      'Maths has moved from a time that is no more to Monday, period 1.',
      'Maths has moved from room gone to room A.',
    ]);
  });
});
