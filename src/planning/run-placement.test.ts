import { describe, expect, test } from 'bun:test';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { NONE } from '../timetable/solution.ts';
import { demoSchool } from './demo-school.ts';
import { fromPlacement, toPlacement } from './run-placement.ts';

const school = demoSchool();
const WEEK_A = 1;
const WEEK_B = 2;
const first = school.lessons[0]!;
const slot = school.times[first.times[0]!]!;
/** The school in two weeks, whose only lesson may meet in the one or in the other at the same hour. */
const alternating = {
  ...school,
  calendar: { ...school.calendar, weeks: 2 },
  times: [WEEK_A, WEEK_B].map((weeks) => ({ ...slot, weeks })),
  lessons: [{ ...first, times: [0, 1] }],
};

describe('a placement by codes', () => {
  test.each([0, 1])('keeps the weeks in which a lesson meets (%i)', (time) => {
    const solution = { timeOf: Int32Array.of(time), roomOf: Int32Array.of(2) };
    expect(fromPlacement(alternating, toPlacement(alternating, solution))).toEqual(solution);
  });

  test('of before weeks were kept is read by day and period', () => {
    const { day, start } = slot;
    const { timeOf } = fromPlacement(alternating, { [first.id]: [day, start, null] });
    expect([...timeOf]).toEqual([0]);
  });
});

const lesson = { course: 'Maths', teachers: [], choices: ['Anna Berg', 'Ben Okoro'], room: 'R1' };
const { problem, solution } = tinyTimetable({
  lessons: [
    { ...lesson, at: 'Monday 1', chosen: 'Anna Berg' },
    { ...lesson, at: 'Tuesday 2', chosen: 'Ben Okoro' },
    { ...lesson, taughtBy: 'Ben Okoro', room: 'R1' },
  ],
  rules: [],
});

test('the placement of a run tells who is chosen, and who that was while they may still be', () => {
  const placement = toPlacement(problem, solution);
  expect(placement).toEqual({
    'Maths 1': [0, 0, 'R1', 1, 'Anna Berg'],
    'Maths 2': [1, 1, 'R1', 1, 'Ben Okoro'],
  });
  expect(fromPlacement(problem, placement)).toEqual({
    ...solution,
    roomOf: Int32Array.of(0, 0, NONE),
  });
  const withoutAnna = problem.courses.map((course) => ({ ...course, choices: [1] }));
  expect(fromPlacement({ ...problem, courses: withoutAnna }, placement).teacherOf).toEqual(
    Int32Array.of(NONE, 1, 1),
  );
});

test('the placement of a run of before teachers could be chosen leaves them open', () => {
  expect(fromPlacement(problem, { 'Maths 1': [0, 0, 'R1'] }).teacherOf).toEqual(Int32Array.of(NONE, NONE, 1));
});
