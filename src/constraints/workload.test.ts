import { describe, expect, test } from 'bun:test';
import { checkProblem } from '../solver/check/check-problem.ts';
import { type TinyRule, tinyTimetable, violationsOf } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', at: 'Monday 1', length: 2 },
  { course: 'Maths', length: 2 },
  { course: 'Art', at: 'Friday 3' },
  { course: 'Sport', at: 'Monday 1', teachers: ['Ben Okoro'] },
];

function timetableWith(parameters: TinyRule['parameters'], of: TinyRule = { kind: 'workload' }) {
  return tinyTimetable({
    lessons,
    rules: [{ scope: { of: 'all-teachers' }, ...of, parameters: parameters! }],
  });
}

describe('workload', () => {
  test('counts the lessons of a teacher beyond the most, also those that have no time yet', () => {
    expect(violationsOf(timetableWith({ most: 1 }))).toEqual([
      {
        deviation: 2,
        lessons: ['Maths 1', 'Maths 2', 'Art 1'],
        sentence: 'Anna Berg is given 3 lessons in all; at most 1 is allowed.',
      },
    ]);
    expect(violationsOf(timetableWith({ most: 3 }))).toEqual([]);
  });

  test('counts their periods where that is asked', () => {
    expect(violationsOf(timetableWith({ most: 4, counting: 'periods' }))).toMatchObject([
      { deviation: 1, sentence: 'Anna Berg is given 5 periods in all; at most 4 are allowed.' },
    ]);
  });

  test('counts what a teacher lacks to the least', () => {
    expect(violationsOf(timetableWith({ least: 3, most: 5 }))).toEqual([
      {
        deviation: 2,
        lessons: ['Sport 1'],
        sentence: 'Ben Okoro is given 1 lesson in all; at least 3 are asked.',
      },
    ]);
  });

  test('that is broken is told before a search, since none can mend it', () => {
    const { problem } = timetableWith({ most: 2 }, { kind: 'workload', hard: true });
    expect(checkProblem(problem).map(({ sentence }) => sentence)).toEqual([
      '"Workload" cannot be kept: Anna Berg is given 3 lessons in all; at most 2 are allowed.',
    ]);
  });
});
