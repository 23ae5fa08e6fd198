import { costOf } from '../constraints/explain.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database, Queries } from '../store/database.ts';
import type { LessonState, LockedBy } from '../store/schema/schedules.ts';
import type { Cost } from '../timetable/solution.ts';
import { isSameState, type LessonStates, NOWHERE, possibleState } from './lesson-states.ts';
import { type LoadedSchedule, loadSchedule, withStates } from './load-schedule.ts';
import { atOneMoment, statesAt } from './replay.ts';

/** A schedule as it is, or as it was at a version. */
export type Point = { readonly scheduleId: string; readonly version?: number | undefined };

/** What became of a lesson. Where its time changed, its room, teacher and locks may have changed as well. */
export type DifferenceKind =
  /** It has another time. */
  | 'moved'
  /** It has its time still, and another room. */
  | 'room'
  /** It has its time and room still, and somebody else is chosen for it. */
  | 'teacher'
  /** It is in the timetable, and was not: it waited in the tray, or was not there at all. */
  | 'added'
  | 'removed'
  /** Nothing is different but who locked what. */
  | 'locks';

/** Where a lesson is; room and teacher by code, as those of files. */
export type ComparedPlace = {
  readonly time: { readonly day: number; readonly start: number } | null;
  readonly room: string | null;
  readonly teacher: string | null;
  readonly lockedTime: LockedBy | null;
  readonly lockedRoom: LockedBy | null;
  readonly lockedTeacher: LockedBy | null;
};

export type LessonDifference = {
  /** Code of the lesson. */
  readonly lesson: string;
  readonly kind: DifferenceKind;
  /** Null where there is no such lesson. */
  readonly before: ComparedPlace | null;
  readonly after: ComparedPlace | null;
};

/** One side of a comparison. */
export type ComparedSide = {
  readonly scheduleId: string;
  readonly name: string;
  readonly version: number;
  /** Whether that is the schedule as it is now. */
  readonly isCurrent: boolean;
  /** By the rules of today. */
  readonly cost: Cost;
  /** With the lessons where they were. */
  readonly loaded: LoadedSchedule;
};

export type Comparison = {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** In the order of the lessons; those that only the first has come last. */
  readonly differences: readonly LessonDifference[];
  /** Lessons that are the same. */
  readonly unchanged: number;
};

function kindOfDifference(before: LessonState, after: LessonState): DifferenceKind {
  if (before.dayOfWeek === null && after.dayOfWeek !== null) return 'added';
  if (before.dayOfWeek !== null && after.dayOfWeek === null) return 'removed';
  if (before.dayOfWeek !== after.dayOfWeek || before.period !== after.period) return 'moved';
  if (before.roomId !== after.roomId) return 'room';
  return before.teacherId === after.teacherId ? 'locks' : 'teacher';
}

function comparedPlace(
  state: LessonState | undefined,
  { ids, problem }: LoadedSchedule,
): ComparedPlace | null {
  if (!state) return null;
  const { dayOfWeek, period, roomId, teacherId, lockedTime, lockedRoom, lockedTeacher } = state;
  return {
    time: dayOfWeek === null || period === null ? null : { day: dayOfWeek, start: period },
    room: problem.rooms[ids.rooms.indexOf(roomId ?? '')]?.id ?? null,
    teacher: problem.teachers[ids.teachers.indexOf(teacherId ?? '')]?.id ?? null,
    ...{ lockedTime, lockedRoom, lockedTeacher },
  };
}

/**
 * What is different between two states of lessons of one term.
 *
 * @param named a schedule of the term, by which rooms and teachers are known
 */
export function compareStates(
  before: LessonStates,
  after: LessonStates,
  named: LoadedSchedule,
): Pick<Comparison, 'differences' | 'unchanged'> {
  const codes = new Set([...after.keys(), ...before.keys()]);
  const differences = [...codes].flatMap((lesson): LessonDifference[] => {
    const [was, is] = [before.get(lesson), after.get(lesson)];
    if (was && is && isSameState(was, is)) return [];
    const kind = kindOfDifference(was ?? NOWHERE, is ?? NOWHERE);
    const isThere = was !== undefined && is !== undefined;
    return [
      {
        lesson,
        // A lesson that is only on one side and waits in the tray there is added or removed all the same.
        kind: isThere ? kind : is ? 'added' : 'removed',
        before: comparedPlace(was, named),
        after: comparedPlace(is, named),
      },
    ];
  });
  return { differences, unchanged: codes.size - differences.length };
}

async function sideOf(
  queries: Queries,
  { scheduleId, version: asked }: Point,
): Promise<{ side: ComparedSide; states: LessonStates }> {
  const now = await loadSchedule({ queries }, scheduleId);
  const { name, version: current, hard, soft } = now.schedule;
  const version = asked ?? current;
  if (!Number.isInteger(version) || version < 1 || version > current) {
    throw new Failure('notFound', text('planning.failures.noSuchVersion', { name, version, current }));
  }
  const isCurrent = version === current;
  const was = await statesAt(queries, now, version);
  const states = new Map([...was].map(([code, state]) => [code, possibleState(state, code, now)]));
  const loaded = isCurrent ? now : withStates(now, states);
  const cost = isCurrent ? { hard, soft } : costOf(loaded.problem, loaded.solution);
  return { side: { scheduleId, name, version, isCurrent, cost, loaded }, states };
}

/**
 * What is different between two schedules of a term, or two versions of them.
 *
 * @throws Failure `notFound` when there is no such schedule or version, `invalid` when they are of different terms.
 */
export async function compareSchedules(
  database: Pick<Database, 'queries'>,
  before: Point,
  after: Point,
): Promise<Comparison> {
  return atOneMoment(database, async (queries) => {
    const first = await sideOf(queries, before);
    const second = await sideOf(queries, after);
    if (first.side.loaded.schedule.termId !== second.side.loaded.schedule.termId) {
      throw new Failure('invalid', text('planning.failures.otherTerms'));
    }
    return {
      before: first.side,
      after: second.side,
      ...compareStates(first.states, second.states, second.side.loaded),
    };
  });
}
