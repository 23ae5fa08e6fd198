import { expect, test } from 'bun:test';
import { demoSchool } from '../../planning/demo-school.ts';
import { HUES, huesOfCourses } from './hue.ts';

test('a course keeps its colour when others are added after it', () => {
  const problem = demoSchool();
  const fewer = { ...problem, courses: problem.courses.slice(0, 40) };
  expect(huesOfCourses(problem).slice(0, 40)).toEqual(huesOfCourses(fewer));
});

test('the courses of a class share a colour only when there are more of them than colours', () => {
  const problem = demoSchool();
  const hues = huesOfCourses(problem);
  const classes = problem.groups.flatMap(({ parent }, group) => (parent === null ? [] : [group]));
  for (const group of classes) {
    const own = problem.courses.flatMap(({ groups }, course) =>
      groups.includes(group) ? [hues[course]!] : [],
    );
    const most = Math.max(...own.map((hue) => own.filter((other) => other === hue).length));
    expect(most).toBeLessThanOrEqual(Math.ceil(own.length / HUES) + 1);
    for (const hue of own) expect(hue).toBeWithin(0, HUES);
  }
});
