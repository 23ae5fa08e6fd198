import type { LessonRow } from '../../store/schedules.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Calendar } from '../../timetable/problem.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import { NOWHERE } from '../lesson-states.ts';

type CourseRow = TermRows['courses'][number];
/** Periods and weeks (bit set) of a lesson. */
type Shape = { readonly length: number; readonly weeks: number };

function shapesOf({ split, lessonWeeks }: CourseRow): Shape[] {
  return split.map((length, at) => ({ length, weeks: lessonWeeks[at]! }));
}

function calendarOf({ term, periods, breaks }: TermRows): Calendar {
  return { weeks: term.weeks, days: term.days, periods, breaks };
}

/** Draws names for new lessons of a course that no lesson has or had among these: `maths-7a 4`. */
function codesFor(
  course: CourseRow,
  lessons: readonly { readonly code: string }[],
): (count: number) => string[] {
  const taken = new Set(lessons.map(({ code }) => code));
  return (count) => {
    const codes: string[] = [];
    for (let number = 1; codes.length < count; number++) {
      const code = `${course.code} ${number}`;
      if (!taken.has(code)) codes.push(code);
    }
    return codes;
  };
}

/** The lessons of a course in one schedule as its row asks for them; those that fit keep their places, and so do changed ones. */
function asAsked(
  course: CourseRow,
  own: readonly LessonRow[],
  { scheduleId, codes, position }: { scheduleId: string; codes: readonly string[]; position: number },
): LessonRow[] {
  const left = [...own];
  const take = (fits: (lesson: LessonRow) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const isOf = (shape: Shape) => (lesson: LessonRow) =>
    lesson.length === shape.length && lesson.weeks === shape.weeks;
  const shapes = shapesOf(course);
  const same = shapes.map((shape) => take(isOf(shape)));
  let added = 0;
  return shapes.map((shape, at): LessonRow => {
    const kept = same[at] ?? left.shift();
    if (kept) return { ...kept, ...shape, needsRoom: course.needsRoom };
    const code = codes[added]!;
    const fresh = { id: crypto.randomUUID(), scheduleId, courseId: course.id, code };
    return { ...fresh, position: position + added++, ...shape, needsRoom: course.needsRoom, ...NOWHERE };
  });
}

/** Lets go of what a lesson can no longer have: a room, a teacher, a time that is not there any more. */
export function withinReach(
  rows: TermRows,
): <Lesson extends Omit<LessonRow, 'id' | 'scheduleId'>>(lesson: Lesson) => Lesson {
  const rooms = new Set(rows.rooms.map(({ id }) => id));
  const choices = new Set(rows.courseChoices.map(({ courseId, teacherId }) => `${courseId} ${teacherId}`));
  const calendar = calendarOf(rows);
  const known = new Map<string, ReadonlySet<string>>();
  const startsOf = ({ length, weeks }: Shape) => {
    const key = `${length}/${weeks}`;
    const starts =
      known.get(key) ??
      new Set(timesOfShapes(calendar, [{ length, weeks }]).times.map(({ day, start }) => `${day}/${start}`));
    known.set(key, starts);
    return starts;
  };
  return (lesson) => {
    const { dayOfWeek, period, roomId, teacherId, courseId } = lesson;
    const hasTime = dayOfWeek === null || startsOf(lesson).has(`${dayOfWeek}/${period}`);
    const hasRoom = roomId === null || (lesson.needsRoom && rooms.has(roomId));
    const hasTeacher = teacherId === null || choices.has(`${courseId} ${teacherId}`);
    if (hasTime && hasRoom && hasTeacher) return lesson;
    return {
      ...lesson,
      ...(hasTime ? {} : { dayOfWeek: null, period: null, lockedTime: null }),
      ...(hasRoom ? {} : { roomId: null, lockedRoom: null }),
      ...(hasTeacher ? {} : { teacherId: null, lockedTeacher: null }),
    };
  };
}

/** Whether lessons have to be looked at when a term's data change so. */
export function concernsLessons(before: TermRows, after: TermRows): boolean {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const shapes = (rows: TermRows) =>
    rows.courses.map(({ id, split, lessonWeeks, needsRoom }) => [id, split, lessonWeeks, needsRoom]);
  return !(
    isSameData(shapes(before), shapes(after)) &&
    isSameData(idsOf(before.rooms), idsOf(after.rooms)) &&
    isSameData(before.courseChoices, after.courseChoices) &&
    isSameData(calendarOf(before), calendarOf(after))
  );
}

/**
 * The lessons of a term's schedules after its data have changed: those that courses now ask for, each at the time, in the
 * room and with the teacher that it had, as far as these are still there.
 *
 * @param lessons of all schedules
 * @param schedules ids of all schedules
 */
export function lessonsAfter(
  lessons: readonly LessonRow[],
  schedules: readonly string[],
  before: TermRows,
  after: TermRows,
): LessonRow[] {
  const former = new Map(before.courses.map((course) => [course.id, course]));
  const asks = ({ split, lessonWeeks, needsRoom }: CourseRow) => [split, lessonWeeks, needsRoom];
  const changed = new Set(
    after.courses.filter((course) => {
      const was = former.get(course.id);
      return !was || (was !== course && !isSameData(asks(was), asks(course)));
    }),
  );
  const courseIds = new Set(after.courses.map(({ id }) => id));
  const reach = withinReach(after);
  const draw = new Map(
    [...changed].map((course) => [course.id, codesFor(course, lessons)(course.split.length)]),
  );
  const bySchedule = Map.groupBy(lessons, ({ scheduleId }) => scheduleId);
  return schedules.flatMap((scheduleId) => {
    const own = (bySchedule.get(scheduleId) ?? []).filter(({ courseId }) => courseIds.has(courseId));
    const byCourse = Map.groupBy(own, ({ courseId }) => courseId);
    const changedIds = new Set([...changed].map(({ id }) => id));
    let position = 1 + own.reduce((most, lesson) => Math.max(most, lesson.position), -1);
    const kept = own.filter(({ courseId }) => !changedIds.has(courseId));
    const asked = [...changed].flatMap((course) => {
      const ofCourse = asAsked(course, byCourse.get(course.id) ?? [], {
        ...{ scheduleId, codes: draw.get(course.id)!, position },
      });
      position += ofCourse.length;
      return ofCourse;
    });
    return [...kept, ...asked].map(reach).sort((a, b) => a.position - b.position);
  });
}
