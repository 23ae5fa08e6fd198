import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const WHOLE_SET = { of: 'lessons', ids: ['Maths 1', 'Physics 1'] } as const;
const A_WEEK = 0b01;
const B_WEEK = 0b10;

/** What the rule says of Maths and Physics at these places. */
function between(
  kind: string,
  maths: Omit<TinyLesson, 'course'>,
  physics: Omit<TinyLesson, 'course'>,
  { parameters = {}, weeks = 1 } = {},
) {
  return violationsOf(
    tinyTimetable({
      lessons: [
        { course: 'Maths', ...maths },
        { course: 'Physics', ...physics },
      ],
      rules: [{ kind, scope: WHOLE_SET, parameters }],
      calendar: { weeks },
    }),
  );
}

function broken(sentence: string) {
  return [{ deviation: 1, lessons: ['Maths 1', 'Physics 1'], sentence }];
}

describe('lessons that are to start together', () => {
  test('start in the same period of the same day, whatever their lengths', () => {
    expect(between('same-start', { at: 'Monday 2' }, { at: 'Monday 2', length: 2 })).toEqual([]);
    expect(between('same-start', { at: 'Monday 2' }, { at: 'Tuesday 2' })).toEqual(
      broken(
        'Maths and Physics start on Monday, period 2 and on Tuesday, period 2; the same start is asked.',
      ),
    );
  });

  test('may be on different days where the day is ignored', () => {
    const parameters = { ignoreDay: true };
    expect(between('same-start', { at: 'Monday 2' }, { at: 'Tuesday 2' }, { parameters })).toEqual([]);
    expect(between('same-start', { at: 'Monday 2' }, { at: 'Tuesday 3' }, { parameters })).toEqual(
      broken('Maths and Physics start in period 2 and in period 3; the same period is asked.'),
    );
  });
});

describe('lessons that are to be at the same time of the day', () => {
  test('lie one within the other, on whatever days', () => {
    const long = { at: 'Monday 2', length: 3 };
    expect(between('same-time', long, { at: 'Friday 4' })).toEqual([]);
    expect(between('same-time', { at: 'Friday 2' }, long)).toEqual([]);
    expect(between('same-time', long, { at: 'Monday 4', length: 2 })).toEqual(
      broken(
        'Maths and Physics are in periods 2 to 4 and in periods 4 to 5; the same time of the day is asked.',
      ),
    );
  });
});

describe('lessons that are to be on the same day', () => {
  test('are on the same day of the week, in whatever weeks', () => {
    const weeks = 2;
    const [maths, physics] = [
      { at: 'Monday 1', weeks: A_WEEK },
      { at: 'Monday 8', weeks: B_WEEK },
    ];
    expect(between('same-days', maths, physics, { weeks })).toEqual([]);
    expect(between('same-days', maths, { at: 'Tuesday 1' }, { weeks })).toEqual(
      broken('Maths and Physics are on Monday of week 1 and on Tuesday; the same day is asked.'),
    );
  });
});

describe('lessons that are to be in the same weeks', () => {
  test('meet in the same weeks, or the one in some weeks of the other', () => {
    const weeks = 2;
    const everyWeek = { at: 'Monday 1' };
    const inB = { at: 'Friday 1', weeks: B_WEEK };
    expect(between('same-weeks', everyWeek, inB, { weeks })).toEqual([]);
    expect(between('same-weeks', { at: 'Monday 1', weeks: A_WEEK }, inB, { weeks })).toEqual(
      broken('Maths and Physics meet in week 1 and in week 2; the same weeks are asked.'),
    );
  });
});

describe('lessons that are to be at different times of the day', () => {
  test('have no period of the day in common, even on different days', () => {
    expect(between('different-time', { at: 'Monday 2', length: 2 }, { at: 'Monday 4' })).toEqual([]);
    expect(between('different-time', { at: 'Monday 2', length: 2 }, { at: 'Friday 3' })).toEqual(
      broken('Maths and Physics are both in period 3; different times of the day are asked.'),
    );
  });
});

describe('lessons that are to be on different days', () => {
  test('are on different days of the week', () => {
    expect(between('different-days', { at: 'Monday 1' }, { at: 'Tuesday 1' })).toEqual([]);
    expect(between('different-days', { at: 'Monday 1' }, { at: 'Monday 8' })).toEqual(
      broken('Maths and Physics are both on Monday; different days are asked.'),
    );
  });
});

describe('lessons that are to be in different weeks', () => {
  test('share no week, whatever their days', () => {
    const inA = { at: 'Monday 1', weeks: A_WEEK };
    expect(between('different-weeks', inA, { at: 'Monday 1', weeks: B_WEEK }, { weeks: 2 })).toEqual([]);
    expect(between('different-weeks', inA, { at: 'Friday 1' }, { weeks: 2 })).toEqual(
      broken('Maths and Physics both meet in week 1; different weeks are asked.'),
    );
  });
});

describe('lessons that may not overlap', () => {
  test('have no period of a day in common; those in different weeks have none', () => {
    const long = { at: 'Monday 2', length: 2 };
    expect(between('not-overlap', long, { at: 'Monday 4' })).toEqual([]);
    expect(
      between('not-overlap', { ...long, weeks: A_WEEK }, { at: 'Monday 2', weeks: B_WEEK }, { weeks: 2 }),
    ).toEqual([]);
    expect(between('not-overlap', long, { at: 'Monday 3' })).toEqual(
      broken('Maths and Physics are both on Monday, period 3; they may not overlap.'),
    );
  });
});

describe('lessons that are to take place at once', () => {
  test('have a period of a day in common', () => {
    const long = { at: 'Monday 2', length: 2 };
    expect(between('overlap', long, { at: 'Monday 3', length: 2 })).toEqual([]);
    expect(between('overlap', long, { at: 'Monday 4' })).toEqual(
      broken(
        'Maths and Physics start on Monday, period 2 and on Monday, period 4 and do not overlap; they are to take place at once.',
      ),
    );
  });
});

describe('a relation of times', () => {
  const spreadOut: readonly TinyLesson[] = [
    { course: 'Maths', at: 'Monday 1' },
    { course: 'Maths', at: 'Monday 2' },
    { course: 'Maths', at: 'Monday 3' },
    { course: 'Physics', at: 'Monday 4' },
  ];

  test('counts every pair of a set', () => {
    const rules = [{ kind: 'different-days', scope: { of: 'courses', ids: ['Maths'] } as const }];
    const found = violationsOf(tinyTimetable({ lessons: spreadOut, rules }));
    expect(found.map(({ lessons }) => lessons)).toEqual([
      ['Maths 1', 'Maths 2'],
      ['Maths 1', 'Maths 3'],
      ['Maths 2', 'Maths 3'],
    ]);
    expect(found[0]!.sentence).toBe('Two lessons of Maths are both on Monday; different days are asked.');
  });

  test('relates the lessons of each course among themselves, unless lessons are named', () => {
    const count = (ids: readonly string[] | null) =>
      violationsOf(
        tinyTimetable({
          lessons: spreadOut,
          rules: [
            {
              kind: 'different-days',
              scope: ids ? { of: 'lessons', ids } : { of: 'teachers', ids: ['Anna Berg'] },
            },
          ],
        }),
      ).length;
    expect(count(null)).toBe(3);
    expect(count(['Maths 1', 'Physics 1'])).toBe(1);
    expect(count(['Maths 1', 'Maths 1', 'nobody knows it'])).toBe(0);
  });

  test('says nothing of a lesson without a time', () => {
    expect(between('overlap', { at: 'Monday 1' }, {})).toEqual([]);
    expect(between('same-days', {}, {})).toEqual([]);
  });
});
