import { expect, test } from 'bun:test';
import { demoSchool } from '../../planning/demo-school.ts';
import { HUES, huesOfCourses } from './hue.ts';

const problem = demoSchool();
const hues = huesOfCourses(problem);

test('courses of one subject have one colour', () => {
  for (const courses of Map.groupBy(problem.courses.keys(), (at) => problem.courses[at]!.subject).values()) {
    expect(new Set(courses.map((course) => hues[course])).size).toBe(1);
  }
});

test('a course keeps its colour when others are added after it', () => {
  const fewer = { ...problem, courses: problem.courses.slice(0, 40) };
  expect<readonly number[]>(hues.slice(0, 40)).toEqual(huesOfCourses(fewer));
});

test('the subjects of a class share a colour only when there are more of them than colours', () => {
  const classes = problem.groups.flatMap(({ parent }, group) => (parent === null ? [] : [group]));
  for (const group of classes) {
    const own = problem.courses.flatMap(({ groups, subject }, course) =>
      groups.includes(group) ? [{ subject, hue: hues[course]! }] : [],
    );
    const subjects = [...new Map(own.map(({ subject, hue }) => [subject, hue])).values()];
    const most = Math.max(...subjects.map((hue) => subjects.filter((other) => other === hue).length));
    expect(most).toBeLessThanOrEqual(Math.ceil(subjects.length / HUES) + 1);
    for (const hue of subjects) expect(hue).toBeWithin(0, HUES);
  }
});

test('courses without a subject have colours of their own', () => {
  const nameless = problem.courses.slice(0, 8).map((course) => ({ ...course, subject: '' }));
  const own = huesOfCourses({ ...problem, courses: nameless });
  expect(new Set(own).size).toBeGreaterThan(5);
});
