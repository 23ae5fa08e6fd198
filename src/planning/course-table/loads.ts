import type { TermRows } from '../../store/term-data.ts';
import { withAbove } from './classes.ts';

type CourseRow = TermRows['courses'][number];

/** Periods of courses in the fullest week of the cycle. */
function periodsIn(courses: Iterable<CourseRow>, weeks: number): number {
  const ofWeek = Array.from({ length: weeks }, () => 0);
  for (const { split, lessonWeeks } of courses) {
    split.forEach((length, at) => {
      for (let week = 0; week < weeks; week++) if ((lessonWeeks[at]! >> week) & 1) ofWeek[week]! += length;
    });
  }
  return Math.max(0, ...ofWeek);
}

/** Cells of a week's grid. */
export function slotsOfWeek({ term, periods }: TermRows): number {
  return term.days.length * periods.length;
}

/**
 * How many periods of a week each group has lessons in, by id: those of its own courses, of groups that it is part of, and
 * of its parts, which may have theirs at the same time.
 */
export function loadsOfGroups(rows: TermRows): Map<string, number> {
  const { groups, courses, courseGroups, term } = rows;
  const byId = new Map(courses.map((course) => [course.id, course]));
  const ofGroup = Map.groupBy(courseGroups, ({ groupId }) => groupId);
  const above = withAbove(groups);
  const parents = new Set(groups.map(({ parentId }) => parentId));
  const loads = new Map(groups.map(({ id }) => [id, 0]));
  for (const { id } of groups) {
    if (parents.has(id)) continue;
    const own = new Set<CourseRow>();
    for (const group of above(id)) {
      for (const { courseId } of ofGroup.get(group) ?? []) own.add(byId.get(courseId)!);
    }
    const load = periodsIn(own, term.weeks);
    for (const group of above(id)) loads.set(group, Math.max(loads.get(group)!, load));
  }
  return loads;
}

/** How many periods of a week each teacher is told to teach, by id; those of whom somebody is chosen are not counted. */
export function loadsOfTeachers(rows: TermRows): Map<string, number> {
  const byId = new Map(rows.courses.map((course) => [course.id, course]));
  const taught = [
    ...rows.courses.flatMap(({ id, teacherId }) => (teacherId === null ? [] : [{ courseId: id, teacherId }])),
    ...rows.courseTeachers,
  ];
  const ofTeacher = Map.groupBy(taught, ({ teacherId }) => teacherId);
  return new Map(
    rows.teachers.map(({ id }) => {
      const courses = (ofTeacher.get(id) ?? []).map(({ courseId }) => byId.get(courseId)!);
      return [id, periodsIn(courses, rows.term.weeks)];
    }),
  );
}

/** How many periods of a week courses have. */
export function loadOfCourses(rows: TermRows, courses: readonly CourseRow[]): number {
  return periodsIn(courses, rows.term.weeks);
}
