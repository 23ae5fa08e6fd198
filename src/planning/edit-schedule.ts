import { Failure, type Fault } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import type { ChangeKind, LessonState, LockedBy } from '../store/schema/schedules.ts';
import {
  type ChangeContext,
  type ChangedSchedule,
  changeSchedule,
  type IntendedChange,
  type KnownSchedule,
} from './change-schedule.ts';
import { type LessonStates, statesOf } from './lesson-states.ts';
import type { LoadedSchedule } from './load-schedule.ts';
import { refuseTouched } from './touched-since.ts';

/** When a lesson is to begin: positions of day and first period. Weeks and length are its own; what is told must agree. */
export type EditedTime = {
  readonly day: number;
  readonly start: number;
  readonly length?: number | undefined;
  /** Bit set of weeks. */
  readonly weeks?: number | undefined;
};

/** What is to become of one lesson; what is not told stays. */
export type LessonEdit = {
  /** Its code. */
  readonly lesson: string;
  /** Null takes it out, to the tray; its room is given up then unless it is told or locked. */
  readonly time?: EditedTime | null | undefined;
  /** Code of its room, or null for none. */
  readonly room?: string | null | undefined;
  /** Code of who is chosen for it, or null for nobody. */
  readonly teacher?: string | null | undefined;
  readonly lockedTime?: boolean | undefined;
  readonly lockedRoom?: boolean | undefined;
  readonly lockedTeacher?: boolean | undefined;
};

/** Edits that make one change, upon what somebody saw. */
export type ScheduleEdit = {
  /** The version that they saw. */
  readonly basedOn: number;
  readonly edits: readonly LessonEdit[];
};

/** A schedule after edits. */
export type EditedSchedule = ChangedSchedule & {
  /** Whether others have changed other lessons since the version that was seen. */
  readonly isRebased: boolean;
};

type Report = (field: string, message: string) => void;

/** The lock of one thing after an edit; a lock that is there keeps who made it, unless a person locks it now. */
function lockAfter(asked: boolean | undefined, now: LockedBy | null): LockedBy | null {
  if (asked === undefined) return now;
  return asked ? 'hand' : null;
}

/** Finds what edits of one schedule name. */
function editor(loaded: LoadedSchedule) {
  const { problem, ids } = loaded;
  const states = statesOf(loaded);
  const positionOf = new Map(problem.lessons.map(({ id }, position) => [id, position]));
  const roomAt = new Map(problem.rooms.map(({ id }, position) => [id, position]));
  const teacherAt = new Map(problem.teachers.map(({ id }, position) => [id, position]));

  function timeFaults(position: number, { day, start, length, weeks }: EditedTime, report: Report): void {
    const { days, periods } = problem.calendar;
    const lesson = problem.lessons[position]!;
    const row = loaded.lessons[position]!;
    if (days[day] === undefined)
      report('time', text('planning.failures.noSuchDay', { last: days.length - 1, day }));
    else if (periods[start] === undefined) {
      report('time', text('planning.failures.noSuchPeriod', { last: periods.length - 1, period: start }));
    } else if (length !== undefined && length !== lesson.length) {
      report(
        'time',
        text('planning.failures.otherLength', { lesson: lesson.id, length: lesson.length, asked: length }),
      );
    } else if (weeks !== undefined && weeks !== row.weeks) {
      report(
        'time',
        text('planning.failures.otherWeeks', { lesson: lesson.id, weeks: row.weeks, asked: weeks }),
      );
    } else if (
      !lesson.times.some((time) => problem.times[time]!.day === day && problem.times[time]!.start === start)
    ) {
      report(
        'time',
        text('planning.failures.notWithinDay', {
          ...{ lesson: lesson.id, length: lesson.length },
          ...{ day: days[day]!, period: periods[start]!.name },
        }),
      );
    }
  }

  function roomFor(position: number, code: string | null, report: Report): string | null {
    if (code === null) return null;
    const room = roomAt.get(code);
    const lesson = problem.lessons[position]!;
    if (room === undefined) report('room', text('planning.failures.unknownCode', { kind: 'room', code }));
    else if (!lesson.rooms.includes(room))
      report('room', text('planning.failures.noRoomNeeded', { lesson: lesson.id }));
    return ids.rooms[room ?? -1] ?? null;
  }

  function teacherFor(position: number, code: string | null, report: Report): string | null {
    if (code === null) return null;
    const teacher = teacherAt.get(code);
    const { id, course } = problem.lessons[position]!;
    if (teacher === undefined)
      report('teacher', text('planning.failures.unknownCode', { kind: 'teacher', code }));
    else if (!problem.courses[course]!.choices?.includes(teacher)) {
      report(
        'teacher',
        text('planning.failures.notAmongChoices', { teacher: problem.teachers[teacher]!.name, lesson: id }),
      );
    }
    return ids.teachers[teacher ?? -1] ?? null;
  }

  function lockFaults(edit: LessonEdit, now: LessonState, after: LessonState, report: Report): void {
    const isLockedIn = (field: 'lockedTime' | 'lockedRoom' | 'lockedTeacher') =>
      now[field] !== null && edit[field] === undefined;
    const moved = now.dayOfWeek !== after.dayOfWeek || now.period !== after.period;
    const { lesson } = edit;
    if (moved && isLockedIn('lockedTime')) report('time', text('planning.failures.timeLocked', { lesson }));
    if (now.roomId !== after.roomId && isLockedIn('lockedRoom'))
      report('room', text('planning.failures.roomLocked', { lesson }));
    if (now.teacherId !== after.teacherId && isLockedIn('lockedTeacher'))
      report('teacher', text('planning.failures.teacherLocked', { lesson }));
    if (edit.lockedTime && after.dayOfWeek === null)
      report('lockedTime', text('planning.failures.noTimeToLock', { lesson }));
    if (edit.lockedRoom && after.roomId === null)
      report('lockedRoom', text('planning.failures.noRoomToLock', { lesson }));
    if (edit.lockedTeacher && after.teacherId === null)
      report('lockedTeacher', text('planning.failures.noTeacherToLock', { lesson }));
  }

  /** The state of a lesson after an edit; null when there is no such lesson. */
  return (edit: LessonEdit, report: Report): LessonState | null => {
    const position = positionOf.get(edit.lesson);
    if (position === undefined) {
      report('lesson', text('planning.failures.noSuchLesson', { lesson: edit.lesson }));
      return null;
    }
    const now = states.get(edit.lesson)!;
    if (edit.time) timeFaults(position, edit.time, report);
    const lockedRoom = lockAfter(edit.lockedRoom, now.lockedRoom);
    const leftRoom = edit.time === null && lockedRoom === null ? null : now.roomId;
    const after: LessonState = {
      dayOfWeek: edit.time === undefined ? now.dayOfWeek : (edit.time?.day ?? null),
      period: edit.time === undefined ? now.period : (edit.time?.start ?? null),
      roomId: edit.room === undefined ? leftRoom : roomFor(position, edit.room, report),
      teacherId: edit.teacher === undefined ? now.teacherId : teacherFor(position, edit.teacher, report),
      lockedTime: lockAfter(edit.lockedTime, now.lockedTime),
      lockedRoom,
      lockedTeacher: lockAfter(edit.lockedTeacher, now.lockedTeacher),
    };
    lockFaults(edit, now, after, report);
    return after;
  };
}

/** @throws Failure `invalid` with a fault for each field that makes no sense, such as `edits.0.room`. */
function statesAfter(loaded: LoadedSchedule, edits: readonly LessonEdit[]): Map<string, LessonState> {
  const edited = editor(loaded);
  const faults: Fault[] = [];
  const after = new Map<string, LessonState>();
  edits.forEach((edit, i) => {
    const report: Report = (field, message) => faults.push({ where: `edits.${i}.${field}`, message });
    if (after.has(edit.lesson))
      report('lesson', text('planning.failures.editedTwice', { lesson: edit.lesson }));
    const state = edited(edit, report);
    if (state) after.set(edit.lesson, state);
  });
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return after;
}

/** What sort of change it is that brings lessons from one state to another. */
function kindOf(before: LessonStates, after: LessonStates): ChangeKind {
  const pairs = [...after].map(([code, to]) => ({ from: before.get(code)!, to }));
  const timeOf = ({ dayOfWeek, period }: LessonState) => `${dayOfWeek}/${period}`;
  const elsewhen = pairs.filter(({ from, to }) => timeOf(from) !== timeOf(to));
  const inOtherRoom = pairs.some(({ from, to }) => from.roomId !== to.roomId);
  if (elsewhen.length === 0) {
    if (inOtherRoom) return 'room';
    if (pairs.some(({ from, to }) => from.teacherId !== to.teacherId)) return 'teacher';
    const isNew = (from: LockedBy | null, to: LockedBy | null) => to !== null && to !== from;
    const isLocking = pairs.some(
      ({ from, to }) =>
        isNew(from.lockedTime, to.lockedTime) ||
        isNew(from.lockedRoom, to.lockedRoom) ||
        isNew(from.lockedTeacher, to.lockedTeacher),
    );
    return isLocking ? 'lock' : 'unlock';
  }
  if (elsewhen.every(({ to }) => to.dayOfWeek === null)) return 'take-out';
  if (elsewhen.every(({ from }) => from.dayOfWeek === null)) return 'place';
  if (elsewhen.length === 1) return 'move';
  const [one, other] = elsewhen;
  const isSwap =
    elsewhen.length === 2 &&
    timeOf(one!.from) === timeOf(other!.to) &&
    timeOf(other!.from) === timeOf(one!.to);
  return isSwap ? 'swap' : 'chain';
}

/**
 * Changes lessons of a schedule by hand, as one change. A place may break rules; it must be one that there is. What others
 * did meanwhile to other lessons stays, and does not hinder.
 *
 * @param known spares reading the schedule when it is at this version still
 * @throws TouchedSince when one of the lessons was changed since the version that was seen, Failure `invalid` with a fault
 *   for each field that makes no sense or would move what is locked, `notFound` when there is no such schedule.
 */
export async function editSchedule(
  database: Pick<Database, 'queries'>,
  scheduleId: string,
  { basedOn, edits }: ScheduleEdit,
  userId: string | null,
  known?: KnownSchedule,
): Promise<EditedSchedule> {
  let isRebased = false;
  const decide = async (context: ChangeContext): Promise<IntendedChange> => {
    const { loaded } = context;
    await refuseTouched(context, basedOn, new Set(edits.map(({ lesson }) => lesson)));
    isRebased = basedOn < loaded.schedule.version;
    const lessons = statesAfter(loaded, edits);
    return { kind: kindOf(statesOf(loaded), lessons), lessons };
  };
  const changed = await changeSchedule(database, scheduleId, userId, decide, known);
  return { ...changed, isRebased };
}
