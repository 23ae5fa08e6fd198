import {
  type DocumentSchedule,
  TERM_FORMAT,
  TERM_VERSION,
  type TermDocument,
} from '../../formats/term/document.ts';
import { weeksOf } from '../../formats/term/weeks.ts';
import type { Queries } from '../../store/database.ts';
import { type LessonRow, type ScheduleRow, selectSchedules } from '../../store/schedules.ts';
import type { LessonState } from '../../store/schema/schedules.ts';
import { selectLessonsOfTerm } from '../../store/term-changes.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { NOWHERE } from '../lesson-states.ts';

type CourseRow = TermRows['courses'][number];
type DocumentLesson = TermDocument['courses'][number]['lessons'][number];

/** A term with all that belongs to it, as it is stored. */
export type WholeTerm = {
  readonly rows: TermRows;
  /** The one that was changed last stands first. */
  readonly schedules: readonly Pick<ScheduleRow, 'id' | 'name' | 'state'>[];
  /** Those of all schedules. */
  readonly lessons: readonly LessonRow[];
};

/** A term with its schedules; null when there is no such term. */
export async function selectWholeTerm(queries: Queries, termId: string): Promise<WholeTerm | null> {
  const rows = await selectTerm(queries, termId);
  if (!rows) return null;
  const schedules = await selectSchedules(queries, termId);
  const lessons = await selectLessonsOfTerm(queries, termId);
  return { rows, schedules, lessons };
}

/** The lessons that a course has in a schedule, in the order in which the course asks for them. */
function asAsked({ split, lessonWeeks }: CourseRow, own: readonly LessonRow[]): LessonRow[] {
  const left = [...own];
  const inOrder = split.flatMap((length, at) => {
    const same = left.findIndex((lesson) => lesson.length === length && lesson.weeks === lessonWeeks[at]);
    return same < 0 ? [] : left.splice(same, 1);
  });
  return [...inOrder, ...left];
}

/** The lessons that a course asks for while there is no schedule that has them: they are called after the course. */
function named({ code, split, lessonWeeks, needsRoom }: CourseRow): DocumentLesson[] {
  return split.map((length, at) => ({
    ...{ id: `${code} ${at + 1}`, length, weeks: weeksOf(lessonWeeks[at]!), needsRoom },
  }));
}

/** The data and the schedules of a term as a file of ours says them. */
export function documentOfTerm({ rows, schedules, lessons }: WholeTerm): TermDocument {
  const codes = (things: readonly { readonly id: string; readonly code: string }[]) =>
    new Map(things.map(({ id, code }) => [id, code]));
  const [teachers, groups, rooms] = [codes(rows.teachers), codes(rows.groups), codes(rows.rooms)];
  const partsOf = Map.groupBy(rows.roomParts, ({ roomId }) => roomId);
  const coTeachers = Map.groupBy(rows.courseTeachers, ({ courseId }) => courseId);
  const choicesOf = Map.groupBy(rows.courseChoices, ({ courseId }) => courseId);
  const groupsOf = Map.groupBy(rows.courseGroups, ({ courseId }) => courseId);
  const bySchedule = Map.groupBy(lessons, ({ scheduleId }) => scheduleId);
  const [newest] = schedules;
  const asked = Map.groupBy(newest ? (bySchedule.get(newest.id) ?? []) : [], ({ courseId }) => courseId);
  const lessonsOf = (course: CourseRow): DocumentLesson[] =>
    newest
      ? asAsked(course, asked.get(course.id) ?? []).map(({ code, length, weeks, needsRoom }) => ({
          ...{ id: code, length, weeks: weeksOf(weeks), needsRoom },
        }))
      : named(course);
  const { term, periods, breaks } = rows;
  const ownLessons = new Map(rows.courses.map((course) => [course.id, lessonsOf(course)]));
  const ids = new Set([...ownLessons.values()].flat().map((lesson) => lesson.id));
  return {
    ...{ format: TERM_FORMAT, version: TERM_VERSION, name: term.name },
    calendar: {
      ...{ weeks: term.weeks, days: term.days },
      periods: periods.map(({ name, startsAt, endsAt }) => ({ name, startsAt, endsAt })),
      breaks: breaks.map(({ name, afterPeriod, dividesLessons }) => ({ name, afterPeriod, dividesLessons })),
      bellTables: rows.bellTables.map(({ name, days, groups: codes, startsAt, endsAt }) => ({
        ...{ name, days, groups: codes },
        times: startsAt.map((from, period) => ({ startsAt: from, endsAt: endsAt[period]! })),
      })),
    },
    teachers: rows.teachers.map(({ code, name, subjects, load }) => ({ id: code, name, subjects, load })),
    groups: rows.groups.map(({ code, name, parentId, size }) => ({
      ...{ id: code, name, size },
      partOf: parentId === null ? null : groups.get(parentId)!,
    })),
    rooms: rows.rooms.map(({ id, code, name, capacity, features, building, lessonsAtOnce }) => ({
      ...{ id: code, name, capacity, features, building, lessonsAtOnce },
      parts: (partsOf.get(id) ?? []).map(({ partId }) => rooms.get(partId)!),
    })),
    courses: rows.courses.map((course) => {
      const { id, code, name, subject, teacherId, size, features, tags, needsRoom } = course;
      const also = (coTeachers.get(id) ?? []).map((row) => row.teacherId);
      const all = teacherId === null ? also : [teacherId, ...also];
      return {
        ...{ id: code, name, subject, size, features, tags, needsRoom },
        teachers: all.map((teacher) => teachers.get(teacher)!),
        choices: (choicesOf.get(id) ?? []).map((row) => teachers.get(row.teacherId)!),
        groups: (groupsOf.get(id) ?? []).map(({ groupId }) => groups.get(groupId)!),
        lessons: ownLessons.get(id)!,
      };
    }),
    rules: rows.constraints.map(({ code, kind, scope, parameters, hard, weight, active }) => ({
      ...{ id: code, kind, scope: scope as TermDocument['rules'][number]['scope'] },
      parameters: parameters as TermDocument['rules'][number]['parameters'],
      ...{ hard, weight, active },
    })),
    schedules: schedules.map(({ id, name, state }) => {
      const own = new Map((bySchedule.get(id) ?? []).map((lesson) => [lesson.code, lesson]));
      // All schedules of a term have the same lessons; should one lack some, these wait in its tray.
      const lacking = [...ids].filter((code) => !own.has(code));
      const placed = [...own.values()].filter(({ code }) => ids.has(code));
      return {
        ...{ name, state },
        lessons: [
          ...placed.map((lesson) => placedLesson(lesson, rooms, teachers)),
          ...lacking.map((code) => placedLesson({ ...NOWHERE, code }, rooms, teachers)),
        ],
      };
    }),
  };
}

function placedLesson(
  lesson: LessonState & { readonly code: string },
  rooms: ReadonlyMap<string, string>,
  teachers: ReadonlyMap<string, string>,
): DocumentSchedule['lessons'][number] {
  const { code, dayOfWeek, period, roomId, teacherId, lockedTime, lockedRoom, lockedTeacher } = lesson;
  return {
    ...{ id: code, day: dayOfWeek, period, lockedTime, lockedRoom, lockedTeacher },
    room: roomId === null ? null : rooms.get(roomId)!,
    teacher: teacherId === null ? null : teachers.get(teacherId)!,
  };
}
