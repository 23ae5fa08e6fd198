import type { TermRows } from '../../store/term-data.ts';
import { folded } from '../term/names.ts';
import { withAbove } from './classes.ts';
import { printLessons } from './table-lessons.ts';

type CourseRow = TermRows['courses'][number];

/** A course as a cell tells it. */
export type TableCourse = {
  readonly id: string;
  readonly name: string;
  /** `2+2+1`, or `4` for as many single ones. */
  readonly lessons: string;
  /** Who always teach it, the responsible one first. */
  readonly teachers: readonly string[];
  /** Of how many teachers one is chosen beside them. */
  readonly choices: number;
  /** Names of its groups. */
  readonly groups: readonly string[];
};

/** What stands where a subject and a group meet. */
export type TableCell = {
  /** The one course of this group alone. */
  readonly own: TableCourse | null;
  /** Courses that it shares with others, or that its parts or what it is part of have, or of which there are several. */
  readonly others: readonly TableCourse[];
};

/** The courses of a term, to be found by subject and group. */
export type CourseTable = {
  /** Subjects as they are called, in the order in which courses name them first. */
  readonly subjects: readonly string[];
  readonly cell: (subject: string, groupId: string) => TableCell;
  /** The courses of a subject. */
  readonly coursesOf: (subject: string) => readonly CourseRow[];
  /** The courses that are of a subject and of one group alone. */
  readonly ownCourses: (subject: string, groupId: string) => readonly CourseRow[];
};

const NONE: TableCell = { own: null, others: [] };

/** The courses of a term by subject and group. Subjects are known without regard to case and accents. */
export function courseTableOf(rows: TermRows): CourseTable {
  const bySubject = Map.groupBy(
    rows.courses.filter(({ subject }) => subject !== ''),
    ({ subject }) => folded(subject),
  );
  const groupsOf = Map.groupBy(rows.courseGroups, ({ courseId }) => courseId);
  const alsoTaughtBy = Map.groupBy(rows.courseTeachers, ({ courseId }) => courseId);
  const choicesOf = Map.groupBy(rows.courseChoices, ({ courseId }) => courseId);
  const groupNames = new Map(rows.groups.map(({ id, name }) => [id, name]));
  const teacherNames = new Map(rows.teachers.map(({ id, name }) => [id, name]));
  const above = withAbove(rows.groups);
  const groupIds = ({ id }: CourseRow) => (groupsOf.get(id) ?? []).map(({ groupId }) => groupId);
  const told = (course: CourseRow): TableCourse => ({
    ...{ id: course.id, name: course.name, lessons: printLessons(course, rows.term.weeks) },
    teachers: [
      ...(course.teacherId === null ? [] : [course.teacherId]),
      ...(alsoTaughtBy.get(course.id) ?? []).map(({ teacherId }) => teacherId),
    ].map((id) => teacherNames.get(id)!),
    choices: choicesOf.get(course.id)?.length ?? 0,
    groups: groupIds(course).map((id) => groupNames.get(id)!),
  });
  const coursesOf = (subject: string) => bySubject.get(folded(subject)) ?? [];
  const isOf = (groupId: string) => (course: CourseRow) => {
    const ids = groupIds(course);
    return ids.length === 1 && ids[0] === groupId;
  };
  const concerns = (groupId: string) => (course: CourseRow) =>
    groupIds(course).some((id) => above(groupId).has(id) || above(id).has(groupId));
  return {
    subjects: [...bySubject.values()].map(([first]) => first!.subject),
    coursesOf,
    ownCourses: (subject, groupId) => coursesOf(subject).filter(isOf(groupId)),
    cell: (subject, groupId) => {
      const courses = coursesOf(subject).filter(concerns(groupId));
      if (courses.length === 0) return NONE;
      const own = courses.filter(isOf(groupId));
      // Of several that are alike none is the one that a cell could change.
      const [only] = own.length === 1 ? own : [];
      return {
        own: only ? told(only) : null,
        others: courses.filter((course) => course !== only).map(told),
      };
    },
  };
}
