import type { ChangeSide, LessonState } from '../store/schema/schedules.ts';
import type { Solution } from '../timetable/solution.ts';
import { placeOf } from './lesson-rows.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/** Lessons by code, with where they are and who locked them there. */
export type LessonStates = ReadonlyMap<string, LessonState>;

/** What of a lesson changes together: its time is a day and a period; each lock stands for itself. */
const ASPECTS: readonly (readonly (keyof LessonState)[])[] = [
  ['dayOfWeek', 'period'],
  ['roomId'],
  ['teacherId'],
  ['lockedTime'],
  ['lockedRoom'],
  ['lockedTeacher'],
];

/** A lesson that waits in the tray, free of everything. */
export const NOWHERE: LessonState = {
  ...{ dayOfWeek: null, period: null, roomId: null, teacherId: null },
  ...{ lockedTime: null, lockedRoom: null, lockedTeacher: null },
};

/** What the history keeps of a lesson, out of a row that may have more. */
export function stateOf(row: LessonState): LessonState {
  const { dayOfWeek, period, roomId, teacherId, lockedTime, lockedRoom, lockedTeacher } = row;
  return { dayOfWeek, period, roomId, teacherId, lockedTime, lockedRoom, lockedTeacher };
}

/** All lessons of a schedule as they are now. */
export function statesOf({ lessons }: Pick<LoadedSchedule, 'lessons'>): Map<string, LessonState> {
  return new Map(lessons.map((row) => [row.code, stateOf(row)]));
}

/** All lessons of a schedule as a solution places them, with the locks that they have. */
export function statesIn(loaded: LoadedSchedule, solution: Solution): Map<string, LessonState> {
  return new Map(
    loaded.lessons.map((row, position) => [
      row.code,
      { ...stateOf(row), ...placeOf(loaded.problem, solution, position, loaded.ids) },
    ]),
  );
}

export function isSameState(a: LessonState, b: LessonState): boolean {
  return ASPECTS.flat().every((field) => a[field] === b[field]);
}

/** Those lessons of one side of a change that it speaks of. */
export function lessonsIn(side: ChangeSide): [string, Partial<LessonState>][] {
  return Object.entries(side).filter(
    (entry): entry is [string, Partial<LessonState>] => typeof entry[1] === 'object',
  );
}

/** What a lesson becomes when what differs between two of its states becomes as it is in the second; the rest stays. */
export function withDifference(
  now: LessonState,
  from: Partial<LessonState>,
  to: Partial<LessonState>,
): LessonState {
  const changed = ASPECTS.filter((fields) => fields.some((field) => from[field] !== to[field])).flat();
  const patch = changed.flatMap((field) => (to[field] === undefined ? [] : [[field, to[field]]]));
  return { ...now, ...Object.fromEntries(patch) };
}

/**
 * A state of a lesson that can be stored: without times, rooms and teachers that are no longer there, and without locks that
 * would hold nothing.
 */
export function possibleState(
  state: LessonState,
  code: string,
  { ids, problem }: Pick<LoadedSchedule, 'ids' | 'problem'>,
): LessonState {
  const { dayOfWeek, period, roomId, teacherId } = state;
  const lesson = problem.lessons.find(({ id }) => id === code);
  const hasTime =
    dayOfWeek !== null &&
    (lesson?.times.some((time) => {
      const { day, start } = problem.times[time]!;
      return day === dayOfWeek && start === period;
    }) ??
      false);
  const room = roomId !== null && ids.rooms.includes(roomId) ? roomId : null;
  const choices = lesson ? (problem.courses[lesson.course]!.choices ?? []) : [];
  const teacher = teacherId !== null && choices.includes(ids.teachers.indexOf(teacherId)) ? teacherId : null;
  return {
    ...state,
    ...(hasTime ? {} : { dayOfWeek: null, period: null }),
    roomId: room,
    teacherId: teacher,
    lockedTime: hasTime ? state.lockedTime : null,
    lockedRoom: room === null ? null : state.lockedRoom,
    lockedTeacher: teacher === null ? null : state.lockedTeacher,
  };
}
