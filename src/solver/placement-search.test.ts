import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { demoSchool } from '../planning/demo-school.ts';
import type { Problem } from '../timetable/problem.ts';
import { emptySolution } from '../timetable/solution.ts';
import { createEjection } from './ejection.ts';
import { createRandom } from './random.ts';
import { createRecursiveSwapping } from './recursive-swapping.ts';

const MOST_STEPS = 200_000;

describe.each([
  ['ejection chains', createEjection],
  ['recursive swapping', createRecursiveSwapping],
])('%s', (_, create) => {
  const school = demoSchool();

  function placed(problem: Problem, seed: number) {
    const search = create(compileProblem(problem), createRandom(seed));
    search.restart(emptySolution(problem));
    let steps = 0;
    while (steps < MOST_STEPS && !search.isDone()) steps += Math.max(1, search.run(100));
    return { search, steps };
  }

  test('place every lesson of a school from nothing, and break no hard rule', () => {
    const { search } = placed(school, 1);
    expect(search.isDone()).toBe(true);
    expect(search.best().hard).toBe(0);
    expect(costOf(school, search.best().solution).hard).toBe(0);
  });

  test('do the same again for the same seed', () => {
    const [first, second] = [placed(school, 5), placed(school, 5)];
    expect(first.steps).toBe(second.steps);
    expect(first.search.best()).toEqual(second.search.best());
  });

  test('leave locked lessons where they are', () => {
    const time = placed(school, 1).search.best().solution.timeOf[0]!;
    const locked = {
      ...school,
      lessons: school.lessons.map((lesson, i) => (i === 0 ? { ...lesson, lockedTime: time } : lesson)),
    };
    expect(placed(locked, 2).search.best().solution.timeOf[0]).toBe(time);
  });

  test('go on from a placement, without what is broken in it', () => {
    const found = placed(school, 3).search.best().solution;
    const clashing = { ...found, timeOf: found.timeOf.slice() };
    for (let lesson = 0; lesson < 20; lesson++) clashing.timeOf[lesson] = school.lessons[lesson]!.times[0]!;
    const search = create(compileProblem(school), createRandom(1));
    search.restart(clashing);
    expect(search.isDone()).toBe(false);
    expect(search.best().hard).toBeLessThan(costOf(school, clashing).hard + 40);
    while (!search.isDone()) search.run(100);
    expect(costOf(school, search.best().solution).hard).toBe(0);
  });

  test('end where nothing can be done: a person is wanted twice by locks', () => {
    const { courses, lessons } = school;
    const teacher = courses.findIndex((course) => course.teachers.length > 0);
    const own = lessons.flatMap((lesson, i) =>
      courses[lesson.course]!.teachers.includes(courses[teacher]!.teachers[0]!) ? [i] : [],
    );
    const [first, second] = own.filter((i) => lessons[i]!.length === lessons[own[0]!]!.length);
    const time = lessons[first!]!.times[0]!;
    const impossible = {
      ...school,
      lessons: lessons.map((lesson, i) =>
        i === first || i === second ? { ...lesson, lockedTime: time } : lesson,
      ),
    };
    const search = create(compileProblem(impossible), createRandom(1));
    search.restart(emptySolution(impossible));
    search.run(5000);
    expect(search.isDone()).toBe(false);
    expect(search.best().hard).toBeGreaterThan(0);
  });
});
