import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lateMaths = { course: 'Maths', at: 'Monday 6', length: 2 };
const earlyArt = { course: 'Art', at: 'Tuesday 2' };

function brokenBy(least: number, lessons: TinyLesson[], weeks = 1) {
  const rules = [
    { kind: 'rest-between-days', scope: { of: 'all-teachers' } as const, parameters: { least } },
  ];
  return violationsOf(tinyTimetable({ lessons, rules, calendar: { weeks } }));
}

describe('rest-between-days', () => {
  test('counts the periods that lack between the end of a day and the start of the next', () => {
    const lessons = [
      { course: 'French', at: 'Monday 1' },
      lateMaths,
      earlyArt,
      { course: 'Music', at: 'Tuesday 7' },
    ];
    expect(brokenBy(5, lessons)).toEqual([
      {
        deviation: 3,
        lessons: ['Maths 1', 'Art 1'],
        sentence: 'Anna Berg has 2 free periods between Monday and Tuesday; at least 5 are asked.',
      },
    ]);
    expect(brokenBy(2, lessons)).toEqual([]);
  });

  test('asks nothing of a day before a free day', () => {
    expect(brokenBy(8, [lateMaths, { course: 'Art', at: 'Wednesday 1' }])).toEqual([]);
  });

  test('asks nothing between two weeks, and the same of each', () => {
    expect(
      brokenBy(
        8,
        [
          { course: 'Maths', at: 'Friday 8' },
          { course: 'Art', at: 'Monday 1' },
        ],
        2,
      ),
    ).toEqual([]);
    expect(brokenBy(3, [lateMaths, earlyArt], 2).map(({ sentence }) => sentence)).toEqual([
      'Anna Berg has 2 free periods between Monday of week 1 and Tuesday of week 1; at least 3 are asked.',
      'Anna Berg has 2 free periods between Monday of week 2 and Tuesday of week 2; at least 3 are asked.',
    ]);
  });
});
