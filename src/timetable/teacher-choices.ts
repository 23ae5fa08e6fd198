import { text } from '../languages/text.ts';
import type { Course, Lesson, Problem } from './problem.ts';

/** Whether someone is to be chosen for the lessons of some course. */
export function haveChoices({ courses }: Pick<Problem, 'courses'>): boolean {
  return courses.some(({ choices = [] }) => choices.length > 0);
}

/** The teachers of whom one is still to be chosen for a lesson; none where that is settled. */
export function choicesOf(
  { courses }: Pick<Problem, 'courses'>,
  { course, teacher }: Lesson,
): readonly number[] {
  return typeof teacher === 'number' ? [] : (courses[course]!.choices ?? []);
}

/** The teachers who can be chosen for some lesson for which that is not settled, ascending. */
export function choosableTeachers(problem: Pick<Problem, 'courses' | 'lessons'>): number[] {
  if (!haveChoices(problem)) return [];
  const chosen = new Set(problem.lessons.flatMap((lesson) => choicesOf(problem, lesson)));
  return [...chosen].sort((a, b) => a - b);
}

/** The teachers of a lesson, the responsible one first: those of its course, and the one who is settled for it. */
export function teachersOfLesson(
  { courses }: Pick<Problem, 'courses'>,
  { course, teacher }: Lesson,
): number[] {
  return [...new Set([...courses[course]!.teachers, ...(typeof teacher === 'number' ? [teacher] : [])])];
}

/**
 * The problem in which everyone is chosen as a solution says, so that nobody is to be chosen any more. A lesson for which
 * nobody is chosen has `teacher` null. A problem without choices is given back as it is.
 */
export function decided(
  problem: Problem,
  { teacherOf }: { readonly teacherOf?: Int32Array | undefined },
): Problem {
  if (!haveChoices(problem)) return problem;
  const chosenFor = (position: number): number | null => {
    const teacher = teacherOf?.[position] ?? -1;
    return teacher < 0 ? null : teacher;
  };
  return {
    ...problem,
    courses: problem.courses.map(({ choices: _, ...course }): Course => course),
    lessons: problem.lessons.map((lesson, position): Lesson => {
      if (choicesOf(problem, lesson).length === 0) return lesson;
      return { ...lesson, teacher: chosenFor(position) };
    }),
  };
}

/** What is wrong with the choices of courses and with who must teach a lesson, in words. */
export function faultsOfChoices({ courses, lessons, teachers }: Problem): string[] {
  const ofCourses = courses.flatMap(({ id, choices = [], teachers: always }) => {
    if (choices.some((teacher) => teachers[teacher] === undefined)) {
      return [text('checks.choices.noTeachers', { course: id })];
    }
    if (new Set(choices).size < choices.length) return [text('checks.choices.twice', { course: id })];
    const both = choices.find((teacher) => always.includes(teacher));
    return both === undefined
      ? []
      : [text('checks.choices.always', { course: id, teacher: teachers[both]!.name })];
  });
  const ofLessons = lessons.flatMap(({ id, course, teacher }) =>
    typeof teacher === 'number' && !(courses[course]!.choices ?? []).includes(teacher)
      ? [text('checks.choices.notAmong', { lesson: id })]
      : [],
  );
  return [...ofCourses, ...ofLessons];
}
