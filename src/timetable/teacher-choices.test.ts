import { describe, expect, test } from 'bun:test';
import { type TinyLesson, tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { choosableTeachers, decided, faultsOfChoices, teachersOfLesson } from './teacher-choices.ts';

const maths: TinyLesson = { course: 'Maths', teachers: ['Anna Berg'], choices: ['Ben Okoro', 'Cleo Diaz'] };
const { problem, solution } = tinyTimetable({
  lessons: [{ ...maths, taughtBy: 'Cleo Diaz' }, { ...maths, chosen: 'Ben Okoro' }, maths, { course: 'Art' }],
  rules: [],
});

describe('a choice of teachers', () => {
  test('is decided as a solution says, and settled lessons keep who must teach them', () => {
    const settled = decided(problem, solution);
    expect(settled.lessons.map(({ teacher }) => teacher)).toEqual([2, 1, null, undefined]);
    expect(settled.lessons.map((lesson) => teachersOfLesson(settled, lesson))).toEqual([
      [0, 2],
      [0, 1],
      [0],
      [0],
    ]);
    expect(choosableTeachers(problem)).toEqual([1, 2]);
    expect(choosableTeachers(settled)).toEqual([]);
    expect(decided(settled, solution)).toBe(settled);
  });

  test('has faults that are told in words', () => {
    expect(faultsOfChoices(problem)).toEqual([]);
    const withChoices = (...choices: number[]) => ({
      ...problem,
      courses: problem.courses.map((course) => (course.id === 'Maths' ? { ...course, choices } : course)),
    });
    expect(faultsOfChoices(withChoices(1, 2, 7))).toEqual([
      'Course Maths: those who can be chosen must be teachers of the problem.',
    ]);
    expect(faultsOfChoices(withChoices(1, 2, 1))).toEqual(['Course Maths: someone can be chosen twice.']);
    expect(faultsOfChoices(withChoices(0, 2))).toEqual([
      'Course Maths: Anna Berg teaches it always and cannot be chosen as well.',
    ]);
    expect(faultsOfChoices(withChoices(1))).toEqual([
      'Lesson Maths 1: who must teach it is not among those who can be chosen.',
    ]);
  });
});
