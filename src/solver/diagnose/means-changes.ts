import { text } from '../../languages/text.ts';
import { lessonsByCourse } from '../check/check-words.ts';
import type { Attempt } from './relaxation.ts';
import { restrict } from './restrict.ts';
import type { Questioned } from './rule-change.ts';

/** What can give way where nobody can be in two places at once: another teacher for a course, or one more room. */
export function clashChanges({ index, part, rule }: Questioned): Attempt[] {
  if (rule.members !== 'resources') return [];
  const { problem } = index;
  const base = restrict(index, part);
  const courses = [...new Set(part.lessons.map((lesson) => problem.lessons[lesson]!.course))];
  const replaced = courses.flatMap((course) =>
    problem.courses[course]!.teachers.map(
      (teacher): Attempt => ({
        change: { of: 'teacher-replaced', course, teacher },
        inWords: () =>
          text('checks.change.otherTeacher', {
            course: problem.courses[course]!.name,
            teacher: problem.teachers[teacher]!.name,
          }),
        problem: {
          ...base,
          courses: base.courses.map((one, i) =>
            i === course ? { ...one, teachers: one.teachers.filter((other) => other !== teacher) } : one,
          ),
        },
      }),
    ),
  );
  const rooms = [...new Set(part.lessons.flatMap((lesson) => [...problem.lessons[lesson]!.rooms]))];
  const added = rooms.map(
    (room): Attempt => ({
      change: { of: 'room-added', room },
      inWords: () => text('checks.change.addRoom', { room: problem.rooms[room]!.name }),
      problem: {
        ...base,
        rooms: base.rooms.map((one, i) =>
          index.partsOfRoom[room]!.includes(i) ? { ...one, lessonsAtOnce: one.lessonsAtOnce + 1 } : one,
        ),
      },
    }),
  );
  return [...(rule.ids.includes('teachers') ? replaced : []), ...(rule.ids.includes('rooms') ? added : [])];
}

/** One lesson left out, the shortest first. */
export function leftOut({ index, part, rule }: Questioned): Attempt[] {
  const { problem } = index;
  if (problem.constraints[rule.constraint]!.kind !== 'placed') return [];
  const shortestFirst = [...part.lessons].sort(
    (a, b) => problem.lessons[a]!.length - problem.lessons[b]!.length,
  );
  return shortestFirst.map((lesson) => ({
    change: { of: 'lesson-left-out', lesson },
    inWords: () => text('checks.change.leaveOut', { lessons: lessonsByCourse(problem, [lesson]) }),
    problem: restrict(index, { ...part, lessons: part.lessons.filter((other) => other !== lesson) }),
  }));
}
