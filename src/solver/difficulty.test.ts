import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { demoSchool } from '../planning/demo-school.ts';
import type { Problem } from '../timetable/problem.ts';
import { difficulties } from './difficulty.ts';

function of(problem: Problem, rules: (lesson: number) => number = () => 0): Float64Array {
  return difficulties(
    compileProblem(problem),
    problem.lessons.map(() => []),
    rules,
  );
}

describe('difficulties of lessons', () => {
  const school = demoSchool();
  const without = (lesson: number, kept: number): Problem => ({
    ...school,
    lessons: school.lessons.map((own, i) =>
      i === lesson ? { ...own, times: own.times.slice(0, kept) } : own,
    ),
  });

  test('are larger with fewer times', () => {
    const times = school.lessons[3]!.times.length;
    expect(of(without(3, times - 5))[3]).toBeGreaterThan(of(school)[3]!);
  });

  test('put lessons of one or two times before all others', () => {
    const found = of(without(7, 2));
    expect(found.indexOf(Math.max(...found))).toBe(7);
  });

  test('are larger for lessons that share teachers or groups with more others', () => {
    const alone = {
      ...school,
      courses: school.courses.map((course, i) =>
        i === 0 ? { ...course, teachers: [], groups: [] } : course,
      ),
    };
    const lesson = school.lessons.findIndex(({ course }) => course === 0);
    expect(of(alone)[lesson]).toBeLessThan(of(school)[lesson]!);
  });

  test('are larger with more rules about days and weeks', () => {
    const plain = of(school);
    const ruled = of(school, (lesson) => (lesson === 2 ? 4 : 0));
    expect(ruled[2]).toBeGreaterThan(plain[2]!);
    expect(ruled[4]).toBe(plain[4]!);
  });
});
