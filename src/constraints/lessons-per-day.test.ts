import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', length: 2, tags: ['heavy'] },
  { course: 'Art', at: 'Monday 4' },
  { course: 'Physics', at: 'Tuesday 1', tags: ['heavy'] },
];

function brokenBy(parameters: Record<string, unknown>, given: TinyLesson[] = lessons) {
  const rules = [{ kind: 'lessons-per-day', scope: { of: 'all-groups' } as const, parameters }];
  return violationsOf(tinyTimetable({ lessons: given, rules, calendar: { days: ['Monday', 'Tuesday'] } }));
}

describe('lessons-per-day', () => {
  test('counts the periods of a day above the most', () => {
    expect(brokenBy({ most: 1 })).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Art 1'],
        sentence: '7A has 3 periods on Monday; at most 1 is allowed.',
      },
    ]);
    expect(brokenBy({ most: 3 })).toEqual([]);
  });

  test('counts the periods that a day lacks to the least', () => {
    expect(brokenBy({ least: 3 })).toEqual([
      {
        deviation: 2,
        lessons: ['Physics 1'],
        sentence: '7A has 1 period on Tuesday; at least 3 are asked.',
      },
    ]);
    expect(brokenBy({ least: 1 })).toEqual([]);
  });

  test('leaves a day with none free, unless every day is asked to have some', () => {
    const onMonday = lessons.slice(0, 2);
    expect(brokenBy({ least: 2 }, onMonday)).toEqual([]);
    expect(brokenBy({ least: 2, emptyDays: false }, onMonday)).toEqual([
      { deviation: 2, lessons: [], sentence: '7A has 0 periods on Tuesday; at least 2 are asked.' },
    ]);
  });

  test('sees only the lessons with a tag when one is given', () => {
    expect(brokenBy({ most: 1, tag: 'heavy' })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1'],
        sentence: '7A has 2 periods with the tag "heavy" on Monday; at most 1 is allowed.',
      },
    ]);
    expect(brokenBy({ most: 2, tag: 'heavy' })).toEqual([]);
  });

  test('counts a period with two lessons once', () => {
    expect(brokenBy({ most: 2 }, [lessons[0]!, { course: 'Art', at: 'Monday 2' }])).toEqual([]);
  });
});
