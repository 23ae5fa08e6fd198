import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

function changesOf(lessons: TinyLesson[], parameters = {}) {
  const rules = [{ kind: 'building-changes', scope: { of: 'all-groups' } as const, parameters }];
  return violationsOf(tinyTimetable({ lessons, rules, buildings: { B: 'Annexe', lawn: '' } }));
}

const lessons = [
  { course: 'Maths', at: 'Monday 1', room: 'A' },
  { course: 'Art', at: 'Monday 2', room: 'C' },
  { course: 'Music', at: 'Monday 5', room: 'B' },
  { course: 'French', at: 'Monday 7', room: 'A' },
];

describe('building-changes', () => {
  test('counts the changes of building from a lesson to the next of the day, not those of room', () => {
    expect(changesOf(lessons)).toEqual([
      {
        deviation: 2,
        lessons: ['Art 1', 'Music 1', 'French 1'],
        sentence: '7A has 2 changes of building on Monday; none is allowed.',
      },
    ]);
  });

  test('counts those beyond the allowed number of a day or a week', () => {
    expect(changesOf(lessons, { most: 1 })[0]!.deviation).toBe(1);
    expect(changesOf(lessons, { most: 2 })).toEqual([]);
    expect(changesOf(lessons, { most: 1, per: 'week' })[0]!.sentence).toBe(
      '7A has 2 changes of building in the week; at most 1 is allowed.',
    );
  });

  test('passes over rooms of which no building is told', () => {
    const outside = { course: 'Sports', at: 'Monday 2', room: 'lawn' };
    expect(changesOf([lessons[0]!, outside, lessons[3]!])).toEqual([]);
    expect(changesOf([lessons[0]!, outside, lessons[2]!])[0]!.lessons).toEqual(['Maths 1', 'Music 1']);
  });
});
