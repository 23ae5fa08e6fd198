import { describe, expect, test } from 'bun:test';
import { type TinyLesson, type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', length: 2 },
  { course: 'Art', at: 'Monday 6' },
  { course: 'Physics', at: 'Tuesday 3' },
  { course: 'Music', at: 'Friday 5', length: 2 },
];

function brokenBy(kind: string, parameters: Record<string, unknown>, given: TinyLesson[] = lessons) {
  const rule: TinyRule = { kind, scope: { of: 'all-teachers' }, parameters };
  return violationsOf(tinyTimetable({ lessons: given, rules: [rule] }));
}

describe('lessons-per-week', () => {
  test('counts the periods of a week above the most or below the least', () => {
    expect(brokenBy('lessons-per-week', { most: 4 })).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Art 1', 'Physics 1', 'Music 1'],
        sentence: 'Anna Berg has 6 periods in the week; at most 4 are allowed.',
      },
    ]);
    expect(brokenBy('lessons-per-week', { least: 7, most: 9 })[0]).toMatchObject({
      deviation: 1,
      sentence: 'Anna Berg has 6 periods in the week; at least 7 are asked.',
    });
    expect(brokenBy('lessons-per-week', { least: 6, most: 6 })).toEqual([]);
  });

  test('is asked of each week of the cycle, also of one without lessons', () => {
    const rule: TinyRule = {
      ...{ kind: 'lessons-per-week', scope: { of: 'all-teachers' } },
      parameters: { least: 1, most: 1 },
    };
    const inFirstWeek = [{ course: 'Maths', at: 'Monday 1', length: 2, weeks: 1 }];
    const timetable = tinyTimetable({ lessons: inFirstWeek, rules: [rule], calendar: { weeks: 2 } });
    expect(violationsOf(timetable)).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1'],
        sentence: 'Anna Berg has 2 periods in week 1; at most 1 is allowed.',
      },
      { deviation: 1, lessons: [], sentence: 'Anna Berg has 0 periods in week 2; at least 1 is asked.' },
    ]);
  });
});

describe('days-per-week', () => {
  test('counts the days with lessons above the most or below the least', () => {
    expect(brokenBy('days-per-week', { most: 2 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1', 'Physics 1', 'Music 1'],
        sentence: 'Anna Berg has lessons on 3 days in the week; at most 2 are allowed.',
      },
    ]);
    expect(brokenBy('days-per-week', { least: 5 })[0]).toMatchObject({
      deviation: 2,
      sentence: 'Anna Berg has lessons on 3 days in the week; at least 5 are asked.',
    });
    expect(brokenBy('days-per-week', { least: 3, most: 3 })).toEqual([]);
  });
});

describe('half-days-per-week', () => {
  const mornings = { from: 0, to: 3 };
  const afternoons = { from: 4, to: 7 };

  test('counts the mornings and afternoons with lessons beyond the most', () => {
    expect(brokenBy('half-days-per-week', { intervals: [mornings, afternoons], most: 3 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1', 'Physics 1', 'Music 1'],
        sentence: 'Anna Berg has lessons in 4 half-days in the week; at most 3 are allowed.',
      },
    ]);
    expect(brokenBy('half-days-per-week', { intervals: [mornings, afternoons], most: 4 })).toEqual([]);
  });

  test('counts the days with lessons in an interval when there is only one', () => {
    expect(brokenBy('half-days-per-week', { intervals: [afternoons], most: 0 })).toEqual([
      {
        deviation: 2,
        lessons: ['Art 1', 'Music 1'],
        sentence: 'Anna Berg has lessons from period 5 to period 8 on 2 days in the week; none is allowed.',
      },
    ]);
    expect(brokenBy('half-days-per-week', { intervals: [afternoons], most: 2 })).toEqual([]);
  });

  test('refuses an interval that ends before it begins', () => {
    expect(() => brokenBy('half-days-per-week', { intervals: [{ from: 4, to: 3 }], most: 1 })).toThrow(
      '"from" must not be after "to"',
    );
  });
});
