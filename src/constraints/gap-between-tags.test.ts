import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const sport = { course: 'Sport', at: 'Monday 1', length: 2, tags: ['sport'] };
const swimming = { course: 'Swimming', at: 'Monday 4', tags: ['water'] };
const art = { course: 'Art', at: 'Monday 3' };

function brokenBy(least: number, lessons: TinyLesson[]) {
  const parameters = { first: 'sport', second: 'water', least };
  const rules = [{ kind: 'gap-between-tags', scope: { of: 'all-groups' } as const, parameters }];
  return violationsOf(tinyTimetable({ lessons, rules }));
}

describe('gap-between-tags', () => {
  test('counts the periods that lack between a lesson of one tag and the next of the other', () => {
    expect(brokenBy(3, [sport, art, swimming])).toEqual([
      {
        deviation: 2,
        lessons: ['Sport 1', 'Swimming 1'],
        sentence: '7A has 1 period between Sport and Swimming on Monday; at least 3 are asked.',
      },
    ]);
    expect(brokenBy(1, [sport, art, swimming])).toEqual([]);
  });

  test('asks nothing the other way round, nor of two days', () => {
    expect(brokenBy(3, [{ ...sport, at: 'Monday 5' }, swimming])).toEqual([]);
    expect(brokenBy(3, [sport, { ...swimming, at: 'Tuesday 1' }])).toEqual([]);
  });

  test('looks at the next lesson with either tag only', () => {
    const football = { course: 'Football', at: 'Monday 3', tags: ['sport'] };
    expect(brokenBy(2, [sport, football, swimming])).toMatchObject([
      { deviation: 2, lessons: ['Football 1', 'Swimming 1'] },
    ]);
  });

  test('looks behind a lesson that only begins between the two', () => {
    const running = { course: 'Running', at: 'Monday 2', length: 2, tags: ['sport'] };
    const diving = { ...swimming, course: 'Diving', at: 'Monday 4' };
    expect(brokenBy(3, [sport, running, diving])).toMatchObject([
      { deviation: 2, lessons: ['Sport 1', 'Diving 1'] },
      { deviation: 3, lessons: ['Running 1', 'Diving 1'] },
    ]);
  });

  test('tells one period that lacks like more of them', () => {
    const football = { course: 'Football', at: 'Monday 3', tags: ['sport'] };
    expect(brokenBy(1, [sport, football, swimming])).toMatchObject([
      { deviation: 1, lessons: ['Football 1', 'Swimming 1'] },
    ]);
  });

  test('counts lessons that overlap as lying without a gap', () => {
    expect(brokenBy(2, [sport, { ...swimming, at: 'Monday 2' }])[0]!.deviation).toBe(2);
  });
});
