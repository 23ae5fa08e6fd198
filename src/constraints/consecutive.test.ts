import { describe, expect, test } from 'bun:test';
import { type TinyLesson, type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const IN_ORDER = { of: 'lessons', ids: ['Maths 1', 'Art 1', 'Music 1'] } as const;
const LUNCH = { name: 'Lunch', afterPeriod: 1, dividesLessons: true };

function block(
  lessons: readonly TinyLesson[],
  parameters: Record<string, boolean> = {},
  {
    others = [] as readonly TinyRule[],
    ...calendar
  }: Partial<{
    others: readonly TinyRule[];
    weeks: number;
    breaks: (typeof LUNCH)[];
  }> = {},
) {
  const rules = [{ kind: 'consecutive', scope: IN_ORDER, parameters }, ...others];
  return violationsOf(tinyTimetable({ lessons, rules, calendar }));
}

/** Maths, Art and Music at these places. */
function at(maths: string, art: string, music?: string): TinyLesson[] {
  return [
    { course: 'Maths', at: maths },
    { course: 'Art', at: art },
    { course: 'Music', ...(music && { at: music }) },
  ];
}

describe('lessons that follow each other at once', () => {
  test('form one block on one day, in any order', () => {
    expect(block(at('Monday 4', 'Monday 2', 'Monday 3'))).toEqual([]);
  });

  test('count each piece beyond one, with all the lessons', () => {
    const lessons = ['Maths 1', 'Art 1', 'Music 1'];
    const asked = 'they are to follow each other at once.';
    expect(block(at('Monday 1', 'Monday 2', 'Monday 4'))).toEqual([
      {
        deviation: 1,
        lessons,
        sentence: `The 3 lessons of Maths, Art and Music fall into 2 pieces; ${asked}`,
      },
    ]);
    expect(block(at('Monday 1', 'Tuesday 2', 'Wednesday 3'))).toEqual([
      {
        deviation: 2,
        lessons,
        sentence: `The 3 lessons of Maths, Art and Music fall into 3 pieces; ${asked}`,
      },
    ]);
  });

  test('are not at once where they overlap, or where the one ends a day and the other starts the next', () => {
    expect(block(at('Monday 1', 'Monday 1'))).toMatchObject([{ deviation: 1 }]);
    expect(block(at('Monday 8', 'Tuesday 1'))).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1'],
        sentence: 'Maths and Art do not follow each other at once.',
      },
    ]);
  });

  test('start where the former ends, however long it is', () => {
    const double = { course: 'Maths', at: 'Monday 1', length: 2 };
    expect(block([double, { course: 'Art', at: 'Monday 3' }])).toEqual([]);
    expect(block([double, { course: 'Art', at: 'Monday 2' }])).toMatchObject([{ deviation: 1 }]);
  });

  test('leave out a lesson without a time', () => {
    expect(block(at('Monday 1', 'Monday 2'))).toEqual([]);
  });

  test('keep the order in which they are named, where that is asked', () => {
    expect(block(at('Monday 1', 'Monday 2', 'Monday 3'), { ordered: true })).toEqual([]);
    expect(block(at('Monday 3', 'Monday 2', 'Monday 1'), { ordered: true })).toMatchObject([
      {
        deviation: 2,
        sentence:
          'The 3 lessons of Maths, Art and Music fall into 3 pieces; they are to follow each other at once in the given order.',
      },
    ]);
  });

  test('may have a break between them, unless none is allowed', () => {
    const acrossLunch = at('Monday 2', 'Monday 3');
    const breaks = [LUNCH];
    expect(block(acrossLunch, {}, { breaks })).toEqual([]);
    expect(block(acrossLunch, { acrossBreaks: false }, { breaks })).toEqual([
      {
        deviation: 1,
        lessons: ['Maths 1', 'Art 1'],
        sentence: 'Maths and Art do not follow each other at once without a break between.',
      },
    ]);
    expect(block(at('Monday 3', 'Monday 4'), { acrossBreaks: false }, { breaks })).toEqual([]);
  });

  test('may have periods between them that are closed for everybody, unless no break is allowed', () => {
    const aroundThirdAndFourth = at('Monday 2', 'Monday 5');
    const closed = (hard: boolean): TinyRule[] => [
      {
        kind: 'unavailable-times',
        hard,
        parameters: { times: [2, 3].map((period) => ({ day: 0, period })) },
      },
    ];
    expect(block(aroundThirdAndFourth, {}, { others: closed(true) })).toEqual([]);
    expect(block(aroundThirdAndFourth, { acrossBreaks: false }, { others: closed(true) })).toHaveLength(1);
    expect(block(aroundThirdAndFourth, {}, { others: closed(false) })).toHaveLength(1);
    expect(block(at('Tuesday 2', 'Tuesday 5'), {}, { others: closed(true) })).toHaveLength(1);
  });

  test('count once in a cycle of several weeks, and hold together once they do so in one of them', () => {
    const maths = { course: 'Maths', at: 'Monday 1' };
    expect(block([maths, { course: 'Art', at: 'Monday 2' }], {}, { weeks: 2 })).toEqual([]);
    expect(block([maths, { course: 'Art', at: 'Monday 3' }], {}, { weeks: 2 })).toMatchObject([
      { deviation: 1 },
    ]);
    const inTurns = [
      { course: 'Art', at: 'Monday 2', weeks: 0b01 },
      { course: 'Music', at: 'Monday 2', weeks: 0b10 },
    ];
    expect(block([maths, ...inTurns], {}, { weeks: 2 })).toEqual([]);
  });
});
