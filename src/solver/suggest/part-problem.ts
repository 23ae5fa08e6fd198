import { indexProblem, type ProblemIndex } from '../../timetable/index-problem.ts';
import type { Course, Group, Lesson } from '../../timetable/problem.ts';

/**
 * A small problem made of some lessons and people of a large one, with all of its times, rooms and rules, so that a
 * rule's violations among them are counted by the kind itself, fast. Ids are those of the whole.
 */
export type PartProblem = {
  readonly index: ProblemIndex;
  /** Position in the whole problem of each lesson of the part. */
  readonly lessons: readonly number[];
};

/** Old positions to new ones, in the order given. */
function renumber(positions: readonly number[]): ReadonlyMap<number, number> {
  return new Map(positions.map((position, at) => [position, at]));
}

function kept(positions: readonly number[], renumbered: ReadonlyMap<number, number>): number[] {
  return positions.flatMap((position) => renumbered.get(position) ?? []);
}

/**
 * Takes a part out of a problem. Its courses have of their teachers and groups only those who are among `people`.
 *
 * @param lessons positions in the order that the part is to have them in; a lesson may stand several times.
 * @param people positions in `ProblemIndex.people`, ascending.
 */
export function partProblem(
  whole: ProblemIndex,
  lessons: readonly number[],
  people: readonly number[],
): PartProblem {
  const { problem } = whole;
  const teachers = people.flatMap((person) => {
    const { of, position } = whole.people[person]!;
    return of === 'teacher' ? [position] : [];
  });
  const groupSet = new Set<number>();
  for (const person of people) {
    const { of, position } = whole.people[person]!;
    if (of === 'teacher') continue;
    for (let above: number | null = position; above !== null; above = problem.groups[above]!.parent) {
      groupSet.add(above);
    }
  }
  const groups = [...groupSet].sort((a, b) => a - b);
  const courses = [...new Set(lessons.map((lesson) => problem.lessons[lesson]!.course))].sort(
    (a, b) => a - b,
  );
  const newTeacher = renumber(teachers);
  const newGroup = renumber(groups);
  const newCourse = renumber(courses);
  const newLesson = new Map<number, Lesson>();
  const part = {
    ...problem,
    teachers: teachers.map((teacher) => problem.teachers[teacher]!),
    groups: groups.map((position): Group => {
      const group = problem.groups[position]!;
      return { ...group, parent: group.parent === null ? null : newGroup.get(group.parent)! };
    }),
    courses: courses.map((position): Course => {
      const course = problem.courses[position]!;
      return {
        ...course,
        teachers: kept(course.teachers, newTeacher),
        groups: kept(course.groups, newGroup),
      };
    }),
    lessons: lessons.map((position): Lesson => {
      const known = newLesson.get(position);
      if (known) return known;
      const { teacher, ...rest } = problem.lessons[position]!;
      const chosen = typeof teacher === 'number' ? newTeacher.get(teacher) : teacher;
      const course = newCourse.get(rest.course)!;
      const fresh = chosen === undefined ? { ...rest, course } : { ...rest, course, teacher: chosen };
      newLesson.set(position, fresh);
      return fresh;
    }),
  };
  // The cells of the times are those of the whole.
  const index = {
    ...indexProblem({ ...part, times: [] }),
    problem: part,
    cellsOfTime: whole.cellsOfTime,
  };
  return { index, lessons };
}
