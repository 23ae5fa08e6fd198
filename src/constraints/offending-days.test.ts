import { describe, expect, test } from 'bun:test';
import { type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 2', length: 2 },
  { course: 'Art', at: 'Monday 4', length: 2 },
  { course: 'Physics', at: 'Tuesday 3' },
  { course: 'Music', at: 'Wednesday 1' },
  { course: 'French', at: 'Wednesday 6', length: 2 },
];

function brokenBy(kind: string, parameters: Record<string, unknown>) {
  const rule: TinyRule = { kind, scope: { of: 'groups', ids: ['7A'] }, parameters };
  return violationsOf(tinyTimetable({ lessons, rules: [rule] }));
}

describe('first-period', () => {
  test('counts the days whose first lesson begins after a period', () => {
    expect(brokenBy('first-period', { period: 0 })).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Physics 1'],
        sentence: '7A has 2 days beginning after period 1 in the week; none is allowed.',
      },
    ]);
    expect(brokenBy('first-period', { period: 2 })).toEqual([]);
  });

  test('counts them beyond the allowed number', () => {
    expect(brokenBy('first-period', { period: 0, most: 1 })[0]!.deviation).toBe(1);
    expect(brokenBy('first-period', { period: 0, most: 2 })).toEqual([]);
  });
});

describe('first-period without closed periods', () => {
  const closing: TinyRule = {
    kind: 'unavailable-times',
    hard: true,
    scope: { of: 'groups', ids: ['7A'] },
    parameters: {
      times: [
        { day: 0, period: 0 },
        { day: 1, period: 0 },
      ],
    },
  };
  const brokenBeside = (rule: TinyRule, period: number) => {
    const parameters = { period, ignoreClosed: true };
    const asked: TinyRule = { kind: 'first-period', scope: { of: 'groups', ids: ['7A'] }, parameters };
    return violationsOf(tinyTimetable({ lessons, rules: [rule, asked] }));
  };

  test('counts from the first period of a day in which a hard rule lets the person do something', () => {
    expect(brokenBeside(closing, 0)).toEqual([
      {
        deviation: 1,
        lessons: ['Physics 1'],
        sentence: '7A has 1 day beginning after open period no. 1 in the week; none is allowed.',
      },
    ]);
    expect(brokenBeside(closing, 1)).toEqual([]);
  });

  test('counts all periods where none is closed to the person', () => {
    const ofOthers: TinyRule = { ...closing, scope: { of: 'all-teachers' }, hard: false };
    expect(brokenBeside(ofOthers, 0)[0]!.deviation).toBe(2);
  });
});

describe('last-period', () => {
  test('counts the days whose last lesson ends after a period', () => {
    expect(brokenBy('last-period', { period: 5 })).toEqual([
      {
        deviation: 1,
        lessons: ['French 1'],
        sentence: '7A has 1 day ending after period 6 in the week; none is allowed.',
      },
    ]);
    expect(brokenBy('last-period', { period: 6 })).toEqual([]);
  });

  test('counts them beyond the allowed number', () => {
    expect(brokenBy('last-period', { period: 3, most: 1 })[0]!.deviation).toBe(1);
    expect(brokenBy('last-period', { period: 3, most: 2 })).toEqual([]);
  });
});

describe('lunch-break', () => {
  test('counts the days on which no period of an interval is free', () => {
    expect(brokenBy('lunch-break', { from: 2, to: 4 })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1'],
        sentence: '7A has 1 day with no free period from period 3 to period 5 in the week; none is allowed.',
      },
    ]);
    expect(brokenBy('lunch-break', { from: 2, to: 5 })).toEqual([]);
  });

  test('counts the days on which too few are free, beyond the allowed number', () => {
    expect(brokenBy('lunch-break', { from: 2, to: 5, least: 3, most: 0 })[0]!.sentence).toBe(
      '7A has 1 day with fewer than 3 free periods from period 3 to period 6 in the week; none is allowed.',
    );
    expect(brokenBy('lunch-break', { from: 2, to: 5, least: 4, most: 1 })[0]!.deviation).toBe(2);
    expect(brokenBy('lunch-break', { from: 2, to: 5, least: 4, most: 3 })).toEqual([]);
  });

  test('refuses to ask for more free periods than the interval has', () => {
    expect(() => brokenBy('lunch-break', { from: 2, to: 3, least: 3 })).toThrow('at least as many');
  });
});
