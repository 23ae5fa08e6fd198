import type { Course, Problem } from '../../timetable/problem.ts';
import { smallSchool } from './small-school.fixture.ts';

/**
 * The small school with lessons that are called by bare numbers, as files of other programs call them: 11 to 13 of Maths 7A,
 * 14 of Art 7A, 15 and 16 of French 7A, 17 of German 7A, 18 of Maths 7B, and from 19 on two of each further course.
 */
export function numberedSchool(further: readonly Partial<Course>[] = []): Problem {
  const school = smallSchool();
  const courses = [
    ...school.courses,
    ...further.map((course, at) => ({ ...school.courses[0]!, id: `further ${at}`, ...course })),
  ];
  const counts = [3, 1, 2, 1, 1];
  const lessons = courses.flatMap((_, course) => {
    const lesson = { ...(school.lessons[course] ?? school.lessons[0]!), course };
    return Array.from({ length: counts[course] ?? 2 }, () => lesson);
  });
  return { ...school, courses, lessons: lessons.map((lesson, at) => ({ ...lesson, id: String(11 + at) })) };
}
