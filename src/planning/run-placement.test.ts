import { expect, test } from 'bun:test';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { NONE } from '../timetable/solution.ts';
import { fromPlacement, toPlacement } from './run-placement.ts';

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
    'Maths 1': [0, 0, 'R1', 'Anna Berg'],
    'Maths 2': [1, 1, 'R1', 'Ben Okoro'],
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
