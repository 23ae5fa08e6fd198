import { choiceFault } from '../constraints/choice-rules.ts';
import type { Pick } from '../constraints/sample-problem.ts';
import type { Lesson, Problem } from '../timetable/problem.ts';
import { choosableTeachers } from '../timetable/teacher-choices.ts';

/**
 * A sample problem in which half of the courses have a choice of teachers, and some of their lessons one who is settled;
 * without the rules that cannot speak of those who can be chosen.
 */
export function withChoices(sample: Problem, pick: Pick): Problem {
  const courses = sample.courses.map((course) => {
    const others = sample.teachers.flatMap((_, teacher) =>
      course.teachers.includes(teacher) ? [] : [teacher],
    );
    if (pick(2) === 0) return course;
    const first = pick(others.length);
    return { ...course, choices: others.filter((_, i) => i === first || pick(2) === 0) };
  });
  const lessons = sample.lessons.map((lesson): Lesson => {
    const choices = courses[lesson.course]!.choices ?? [];
    if (choices.length === 0 || pick(4) > 0) return lesson;
    return { ...lesson, teacher: choices[pick(choices.length)]! };
  });
  const problem = { ...sample, courses, lessons };
  const choosable = new Set(choosableTeachers(problem));
  const constraints = sample.constraints.filter(
    (constraint) => choiceFault(problem, choosable, constraint) === null,
  );
  return { ...problem, constraints };
}
