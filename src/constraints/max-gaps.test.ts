import { describe, expect, test } from 'bun:test';
import { type TinyLesson, type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Tuesday 1' },
  { course: 'Physics', at: 'Tuesday 3' },
  { course: 'Art', at: 'Tuesday 6' },
  { course: 'Music', at: 'Friday 2' },
  { course: 'French', at: 'Friday 4' },
];

function gapsOf(parameters: TinyRule['parameters'], closed: TinyRule[] = [], given: TinyLesson[] = lessons) {
  const rule: TinyRule = { kind: 'max-gaps', scope: { of: 'all-teachers' }, parameters: parameters! };
  return violationsOf(tinyTimetable({ lessons: given, rules: [rule, ...closed] }));
}

describe('max-gaps', () => {
  test('counts the free periods between the lessons of a day, beyond the allowed number', () => {
    expect(gapsOf({ most: 1 })).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Physics 1', 'Art 1'],
        sentence: 'Anna Berg has 3 gaps on Tuesday; at most 1 is allowed.',
      },
    ]);
    expect(gapsOf({ most: 3 })).toEqual([]);
  });

  test('counts those of a week together', () => {
    expect(gapsOf({ most: 3, per: 'week' })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Physics 1', 'Art 1', 'Music 1', 'French 1'],
        sentence: 'Anna Berg has 4 gaps in the week; at most 3 are allowed.',
      },
    ]);
    expect(gapsOf({ most: 4, per: 'week' })).toEqual([]);
  });

  test('does not mind lessons without a time, nor two at once', () => {
    const atOnce = [lessons[0]!, { course: 'Sport', at: 'Tuesday 1' }, { course: 'Latin' }];
    expect(gapsOf({}, [], atOnce)).toEqual([]);
  });
});

describe('max-gaps that ignore closed periods', () => {
  const parameters = { times: [{ day: 1, period: 3 }] };
  const closedFor = (scope: NonNullable<TinyRule['scope']>, hard = true): TinyRule[] => [
    { kind: 'unavailable-times', scope, hard, parameters },
  ];

  test('do not count a free period in which the person may do nothing', () => {
    const [found] = gapsOf({ most: 1, ignoreClosed: true }, closedFor({ of: 'all-teachers' }));
    expect(found!.deviation).toBe(1);
    expect(found!.sentence).toBe('Anna Berg has 2 gaps on Tuesday; at most 1 is allowed.');
    expect(gapsOf({ most: 3, per: 'week', ignoreClosed: true }, closedFor({ of: 'everybody' }))).toEqual([]);
  });

  test('count it when it is closed for others, only asked for, or not to be ignored', () => {
    const counted = (closed: TinyRule[], ignoreClosed = true) =>
      gapsOf({ most: 1, ignoreClosed }, closed)[0]!.deviation;
    expect(counted(closedFor({ of: 'all-groups' }))).toBe(2);
    expect(counted(closedFor({ of: 'everybody' }, false))).toBe(2);
    expect(counted(closedFor({ of: 'everybody' }), false)).toBe(2);
  });
});

test('windows are the gaps of each day, all of which count', () => {
  const rules = [{ kind: 'windows', scope: { of: 'all-groups' } as const }];
  expect(violationsOf(tinyTimetable({ lessons, rules }))).toEqual([
    {
      deviation: 3,
      lessons: ['Maths 1', 'Physics 1', 'Art 1'],
      sentence: '7A has 3 free periods between lessons on Tuesday.',
    },
    {
      deviation: 1,
      lessons: ['Music 1', 'French 1'],
      sentence: '7A has 1 free period between lessons on Friday.',
    },
  ]);
  expect(violationsOf(tinyTimetable({ lessons: [lessons[0]!], rules }))).toEqual([]);
});
