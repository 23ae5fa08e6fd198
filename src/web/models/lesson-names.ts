import { text } from '../../languages/text.ts';
import { folded } from '../../planning/term/names.ts';
import type { TermRows } from '../../store/term-data.ts';
import { distinctNames } from './distinct-names.ts';

const DOT = ' · ';

/** A lesson of a term with the course that it is of. */
export type CourseLesson = { readonly code: string; readonly courseId: string };

type NamedCourse = {
  readonly id: string;
  readonly name: string;
  /** Its groups and teachers whom its name does not tell. */
  readonly others: readonly string[];
  /** Whether no other course of the term has this name. */
  readonly isOnly: boolean;
};

/** A lesson as people know it. */
type NamedLesson = {
  readonly code: string;
  readonly course: NamedCourse;
  /** Which of the course's lessons it is, the first being 1, and how many these are. */
  readonly number: number;
  readonly count: number;
  /** It is told from all others by this, and found by its groups and teachers too: `Maths 7A (2 of 4) · Anna Berg`. */
  readonly name: string;
  /** Whether only its code tells it from another. */
  readonly isAlike: boolean;
};

/**
 * A lesson by the name of its course and, where the course has several, its number: `Maths 7A (2 of 4)`.
 *
 * @param number several as `1–3`
 */
export function titleInCourse(course: string, number: number | string, count: number): string {
  return count === 1 ? course : text('schedules.lesson.title', { name: course, number, count });
}

/** Names the courses of a term by their ids. */
function namedCourses(rows: TermRows): ReadonlyMap<string, NamedCourse> {
  const names = new Map([...rows.groups, ...rows.teachers].map(({ id, name }) => [id, name]));
  const others = Map.groupBy(
    [
      ...rows.courseGroups.map(({ courseId, groupId }) => ({ courseId, id: groupId })),
      ...rows.courses.flatMap(({ id, teacherId }) =>
        teacherId === null ? [] : [{ courseId: id, id: teacherId }],
      ),
      ...rows.courseTeachers.map(({ courseId, teacherId }) => ({ courseId, id: teacherId })),
      ...rows.courseChoices.map(({ courseId, teacherId }) => ({ courseId, id: teacherId })),
    ],
    ({ courseId }) => courseId,
  );
  const alike = Map.groupBy(rows.courses, ({ name }) => folded(name));
  return new Map(
    rows.courses.map(({ id, name }): [string, NamedCourse] => {
      const all = (others.get(id) ?? []).map((other) => names.get(other.id)!);
      const untold = all.filter((other) => !name.includes(other));
      return [id, { id, name, others: untold, isOnly: alike.get(folded(name))!.length === 1 }];
    }),
  );
}

/**
 * Names the lessons of a term by their codes.
 *
 * @param lessons in order; those of several schedules of the term may stand there, and count once
 */
export function namedLessons(
  rows: TermRows,
  lessons: readonly CourseLesson[],
): ReadonlyMap<string, NamedLesson> {
  const courses = namedCourses(rows);
  const once = new Map(lessons.map(({ code, courseId }) => [code, courseId]));
  const counts = new Map<string, number>();
  const numbered = [...once].map(([code, courseId]) => {
    const number = (counts.get(courseId) ?? 0) + 1;
    counts.set(courseId, number);
    return { code, course: courses.get(courseId)!, number };
  });
  const told = numbered.map(({ code, course, number }) => {
    const count = counts.get(course.id)!;
    const name = [titleInCourse(course.name, number, count), ...course.others].join(DOT);
    return { code, course, number, count, name };
  });
  const distinct = distinctNames(told);
  return new Map(
    told.map((lesson, at): [string, NamedLesson] => {
      const { name } = distinct[at]!;
      return [lesson.code, { ...lesson, name, isAlike: name !== lesson.name }];
    }),
  );
}

/** Lessons of one course, each of which follows the one before. */
type LessonRun = readonly [NamedLesson, ...NamedLesson[]];

/** A lesson of which only the code is known. */
function unknownLesson(code: string): NamedLesson {
  const course = { id: '', name: code, others: [], isOnly: true };
  return { code, course, number: 1, count: 1, name: code, isAlike: false };
}

/** Lessons in the order of their codes, with those of a course together where each follows the one before. */
export function lessonRuns(known: ReadonlyMap<string, NamedLesson>, codes: readonly string[]): LessonRun[] {
  const runs: [NamedLesson, ...NamedLesson[]][] = [];
  for (const code of codes) {
    const lesson = known.get(code) ?? unknownLesson(code);
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before?.course.id === lesson.course.id && before.number + 1 === lesson.number && !lesson.isAlike;
    if (run && goesOn) run.push(lesson);
    else runs.push([lesson]);
  }
  return runs;
}

/** A run in few words: `Maths 7A (2 of 4)`, `Maths 7A (1–3 of 4)`; more where another course has the same name. */
export function runInWords(run: LessonRun): string {
  const [{ course, number, count, name }] = run;
  const last = run.at(-1)!.number;
  if (last === number && !course.isOnly) return name;
  const title = titleInCourse(course.name, last === number ? number : `${number}–${last}`, count);
  return [title, ...(course.isOnly ? [] : course.others)].join(DOT);
}
