import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const sport = { course: 'Sport', at: 'Monday 5', length: 2, groups: ['7A', '7B'], tags: ['tiring'] };
const maths = { course: 'Maths', at: 'Monday 7', teachers: ['Carl Dahl'] };
const art = { course: 'Art', at: 'Monday 3', groups: ['7B'], teachers: ['Eva Falk'] };

function brokenBy(lessons: TinyLesson[]) {
  const rules = [{ kind: 'ends-day', scope: { of: 'tag', tag: 'tiring' } as const }];
  return violationsOf(tinyTimetable({ lessons, rules }));
}

describe('ends-day', () => {
  test('counts a lesson for each of its groups that has another one later that day', () => {
    expect(brokenBy([sport, maths, art])).toEqual([
      {
        deviation: 1,
        lessons: ['Sport 1', 'Maths 1'],
        sentence: 'Sport is to be the last lesson of the day, and 7A has Maths after it on Monday.',
      },
    ]);
    expect(brokenBy([sport, art])).toEqual([]);
    expect(brokenBy([sport, { ...maths, at: 'Tuesday 7' }])).toEqual([]);
  });

  test('counts it once, however many are later, and not for its teacher', () => {
    const latin = { course: 'Latin', at: 'Monday 8', teachers: ['Carl Dahl'] };
    expect(brokenBy([sport, latin, maths])).toMatchObject([
      { deviation: 1, lessons: ['Sport 1', 'Maths 1', 'Latin 1'] },
    ]);
    expect(brokenBy([sport, { course: 'Latin', at: 'Monday 8', groups: ['9C'] }])).toEqual([]);
  });

  test('counts it when a lesson at the same time lasts longer', () => {
    expect(brokenBy([sport, { ...maths, at: 'Monday 4', length: 4 }])).toHaveLength(1);
  });
});
