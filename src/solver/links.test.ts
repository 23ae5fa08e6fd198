import { expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { linkedLessons } from './links.ts';

test('two lessons move as one where each time of one leaves the other a single time: one right after the other, in order', () => {
  const followers = (parameters: Record<string, boolean>) => {
    const { problem } = tinyTimetable({
      lessons: [{ course: 'Maths' }, { course: 'Art' }],
      rules: [{ kind: 'consecutive', scope: { of: 'lessons', ids: ['Maths 1', 'Art 1'] }, parameters }],
    });
    const constraints = problem.constraints.map((rule) => ({ ...rule, hard: true }));
    const { times } = problem;
    return linkedLessons(compileProblem({ ...problem, constraints })).map((own) =>
      own.map(({ lesson, timeFor }) => ({
        lesson,
        placed: [...timeFor].filter((time) => time >= 0).length,
        follows: times.every(
          ({ day, start }, time) =>
            timeFor[time]! < 0 ||
            (times[timeFor[time]!]!.day === day && Math.abs(times[timeFor[time]!]!.start - start) === 1),
        ),
      })),
    );
  };
  const [maths, art] = [0, 1];
  const pairs = 5 * 7;
  expect(followers({ ordered: true })).toEqual([
    [{ lesson: art, placed: pairs, follows: true }],
    [{ lesson: maths, placed: pairs, follows: true }],
  ]);
  expect(followers({})).toEqual([[], []]);
});
