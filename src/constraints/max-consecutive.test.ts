import { describe, expect, test } from 'bun:test';
import type { Calendar } from '../timetable/problem.ts';
import { type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', length: 2, tags: ['heavy'] },
  { course: 'Physics', at: 'Monday 3', tags: ['heavy'] },
  { course: 'Art', at: 'Monday 4' },
  { course: 'Music', at: 'Monday 6' },
  { course: 'French', at: 'Monday 7', length: 2 },
];

function brokenBy(
  parameters: Record<string, unknown>,
  rules: TinyRule[] = [],
  breaks: Calendar['breaks'] = [],
) {
  const rule: TinyRule = { kind: 'max-consecutive', scope: { of: 'all-teachers' }, parameters };
  return violationsOf(tinyTimetable({ lessons, rules: [rule, ...rules], calendar: { breaks } }));
}

describe('max-consecutive', () => {
  test('counts the periods of each run without a free period, beyond the most', () => {
    expect(brokenBy({ most: 2 })).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Physics 1', 'Art 1'],
        sentence: 'Anna Berg has 4 periods without a break on Monday; at most 2 are allowed.',
      },
      {
        deviation: 1,
        lessons: ['Music 1', 'French 1'],
        sentence: 'Anna Berg has 3 periods without a break on Monday; at most 2 are allowed.',
      },
    ]);
    expect(brokenBy({ most: 4 })).toEqual([]);
  });

  test('sees only the lessons with a tag when one is given', () => {
    expect(brokenBy({ most: 2, tag: 'heavy' })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Physics 1'],
        sentence:
          'Anna Berg has 3 periods with the tag "heavy" without a break on Monday; at most 2 are allowed.',
      },
    ]);
    expect(brokenBy({ most: 3, tag: 'heavy' })).toEqual([]);
  });

  test('ends a run at a period that is closed for everybody, not at one that is closed for some', () => {
    const closedFor = (scope: TinyRule['scope']): TinyRule => ({
      ...{ kind: 'unavailable-times', scope: scope!, hard: true },
      parameters: { times: [{ day: 0, period: 2 }] },
    });
    const ofRule = (found: ReturnType<typeof brokenBy>) =>
      found.filter(({ sentence }) => sentence.startsWith('Anna'));
    expect(ofRule(brokenBy({ most: 3 }, [closedFor({ of: 'everybody' })]))).toEqual([]);
    expect(ofRule(brokenBy({ most: 3 }, [closedFor({ of: 'all-teachers' })]))[0]!.deviation).toBe(1);
  });

  test('does not end a run at a break of the calendar', () => {
    const breaks = [{ name: 'Lunch', afterPeriod: 2, dividesLessons: true }];
    expect(brokenBy({ most: 3 }, [], breaks)[0]!.deviation).toBe(1);
  });
});
