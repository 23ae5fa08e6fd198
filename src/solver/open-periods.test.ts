import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { compileProblem } from '../constraints/compile.ts';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { openPeriods } from './open-periods.ts';

test('open periods are numbered without those in which nobody has a lesson on any day', () => {
  const { problem } = tinyTimetable({ lessons: [{ course: 'Maths', at: 'Monday 1' }], rules: [] });
  const inPeriods = (...starts: number[]) => {
    const times = [...problem.times.keys()].filter((time) => starts.includes(problem.times[time]!.start));
    const lessons = problem.lessons.map((lesson) => ({ ...lesson, times }));
    return openPeriods(compileProblem({ ...problem, lessons }));
  };
  const open = inPeriods(0, 2, 3);
  expect(open.count).toBe(3);
  expect(open.squeeze(0b1101)).toBe(0b111);
  expect(open.squeeze(0b1010)).toBe(0b100);
  expect(open.expand(0b101)).toBe(0b1001);
  expect(inPeriods(0, 1).squeeze(0b11)).toBe(0b11);
  fc.assert(fc.property(fc.nat(7), (taught) => open.squeeze(open.expand(taught)) === taught));
});
