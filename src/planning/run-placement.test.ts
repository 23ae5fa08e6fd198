import { describe, expect, test } from 'bun:test';
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
