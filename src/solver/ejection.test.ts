import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { demoSchool } from '../planning/demo-school.ts';
import type { Problem } from '../timetable/problem.ts';
import { emptySolution } from '../timetable/solution.ts';
import { createEjection } from './ejection.ts';
import { createRandom } from './random.ts';

const MOST_STEPS = 200_000;

function chains(problem: Problem, seed: number) {
  const ejection = createEjection(compileProblem(problem), createRandom(seed));
  ejection.restart(emptySolution(problem));
  let steps = 0;
  while (steps < MOST_STEPS && !ejection.isDone()) steps += Math.max(1, ejection.run(100));
  return { ejection, steps };
}

describe('ejection chains', () => {
  const school = demoSchool();

  test('place every lesson of a school from nothing, and break no hard rule', () => {
    const { ejection } = chains(school, 1);
    expect(ejection.isDone()).toBe(true);
    expect(ejection.best().hard).toBe(0);
    expect(costOf(school, ejection.best().solution).hard).toBe(0);
  });

  test('do the same again for the same seed', () => {
    const [first, second] = [chains(school, 5), chains(school, 5)];
    expect(first.steps).toBe(second.steps);
    expect(first.ejection.best()).toEqual(second.ejection.best());
  });

  test('leave locked lessons where they are', () => {
    const time = chains(school, 1).ejection.best().solution.timeOf[0]!;
    const locked = {
      ...school,
      lessons: school.lessons.map((lesson, i) => (i === 0 ? { ...lesson, lockedTime: time } : lesson)),
    };
    expect(chains(locked, 2).ejection.best().solution.timeOf[0]).toBe(time);
  });

  test('go on from a placement, without what is broken in it', () => {
    const found = chains(school, 3).ejection.best().solution;
    const clashing = { ...found, timeOf: found.timeOf.slice() };
    for (let lesson = 0; lesson < 20; lesson++) clashing.timeOf[lesson] = school.lessons[lesson]!.times[0]!;
    const ejection = createEjection(compileProblem(school), createRandom(1));
    ejection.restart(clashing);
    expect(ejection.isDone()).toBe(false);
    expect(ejection.best().hard).toBeLessThan(costOf(school, clashing).hard + 40);
    while (!ejection.isDone()) ejection.run(100);
    expect(costOf(school, ejection.best().solution).hard).toBe(0);
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
    const ejection = createEjection(compileProblem(impossible), createRandom(1));
    ejection.restart(emptySolution(impossible));
    ejection.run(5000);
    expect(ejection.isDone()).toBe(false);
    expect(ejection.best().hard).toBeGreaterThan(0);
  });
});
