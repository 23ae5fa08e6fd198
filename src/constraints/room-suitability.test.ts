import { describe, expect, test } from 'bun:test';
import { tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Physics', at: 'Monday 1', room: 'A' },
  { course: 'Physics', at: 'Monday 2', room: 'lab' },
  { course: 'Art', at: 'Monday 3', room: 'A' },
];
/** Physics needs gas and water, which only the laboratory has; Art needs nothing. */
function unsuitable(parameters: Record<string, unknown> = {}, gasIn: readonly string[] = ['lab']) {
  const { problem, solution } = tinyTimetable({ lessons, rules: [{ kind: 'room-suitability', parameters }] });
  const features = ['gas', 'water'];
  const courses = problem.courses.map((course) =>
    course.id === 'Physics' ? { ...course, features } : course,
  );
  const rooms = problem.rooms.map((room) => ({ ...room, features: gasIn.includes(room.id) ? features : [] }));
  return violationsOf({ problem: { ...problem, courses, rooms }, solution });
}

describe('room-suitability', () => {
  test('counts a lesson in a room without the features of its course, once', () => {
    expect(unsuitable()).toEqual([
      {
        deviation: 1,
        lessons: ['Physics 1'],
        sentence: 'Physics is in room A, which has no gas and water.',
      },
    ]);
  });

  test('is kept where the rooms have what is needed', () => {
    expect(unsuitable({}, ['lab', 'A'])).toEqual([]);
  });

  test('counts a lesson outside the asked rooms', () => {
    expect(unsuitable({ rooms: ['A'] }, ['lab', 'A'])).toEqual([
      {
        deviation: 1,
        lessons: ['Physics 2'],
        sentence: 'Physics is in room lab, which is not one of the rooms asked for.',
      },
    ]);
  });

  test('adds the penalty of a room', () => {
    expect(unsuitable({ penalty: { A: 3 } })).toEqual([
      {
        deviation: 4,
        lessons: ['Physics 1'],
        sentence: 'Physics is in room A, which has no gas and water and whose penalty is 3.',
      },
      { deviation: 3, lessons: ['Art 1'], sentence: 'Art is in room A, whose penalty is 3.' },
    ]);
    expect(unsuitable({ penalty: { A: 0, lab: 0 } }, ['lab', 'A'])).toEqual([]);
  });
});
