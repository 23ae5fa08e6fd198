import { costOf } from '../constraints/explain.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database, Queries } from '../store/database.ts';
import { type RunRow, updateRun } from '../store/runs.ts';
import type { LessonState } from '../store/schema/schedules.ts';
import type { Cost } from '../timetable/solution.ts';
import { type ChangedSchedule, changeSchedule } from './change-schedule.ts';
import { compareStates, type LessonDifference } from './compare.ts';
import { isSameState, statesIn, statesOf } from './lesson-states.ts';
import { type LoadedSchedule, loadSchedule, withStates } from './load-schedule.ts';
import { atOneMoment, statesAt } from './replay.ts';
import { resultOf } from './run-scope.ts';
import { isActive } from './run-state.ts';
import { refuseTouched } from './touched-since.ts';

/** What the result of a run would change of its schedule. */
export type RunPreview = {
  /** The version of the schedule that it would change: to be told when it is accepted. */
  readonly version: number;
  readonly costNow: Cost;
  readonly costThen: Cost;
  /** Lessons that the run moved, with where they are now and where they would be. */
  readonly differences: readonly LessonDifference[];
  /** Codes of those among them that somebody has changed since the run began. */
  readonly changedMeanwhile: readonly string[];
  /** Lessons that would stay as they are. */
  readonly unchanged: number;
  /** The schedule as it is, by which all this is named. */
  readonly loaded: LoadedSchedule;
};

/** What of a result is taken. */
export type Acceptance = {
  /** The version of the schedule that the person saw it against. */
  readonly basedOn: number;
  /** Codes of the lessons; all that would change without it. */
  readonly lessons?: readonly string[] | undefined;
};

function placementOf(run: RunRow): NonNullable<RunRow['placement']> {
  if (isActive(run)) throw new Failure('conflict', text('planning.failures.runAtWork'));
  if (!run.placement) throw new Failure('conflict', text('planning.failures.runFoundNothing'));
  return run.placement;
}

/** What a run makes of lessons: those alone that it put elsewhere than they were when it began, and are not there by now. */
async function movedBy(
  queries: Queries,
  loaded: LoadedSchedule,
  run: RunRow,
): Promise<{ moved: Map<string, LessonState>; changedMeanwhile: string[] }> {
  const now = statesOf(loaded);
  const then = await statesAt(
    queries,
    loaded,
    Math.min(run.settings.version ?? loaded.schedule.version, loaded.schedule.version),
  );
  const found = statesIn(loaded, resultOf(loaded, placementOf(run), run.settings.only));
  const isElsewhere = (state: LessonState, other: LessonState) =>
    !isSameState({ ...state, ...locksOf(other) }, other);
  const moved = new Map(
    [...found].filter(
      ([code, state]) => isElsewhere(then.get(code)!, state) && isElsewhere(now.get(code)!, state),
    ),
  );
  const changedMeanwhile = [...moved.keys()].filter((code) => !isSameState(then.get(code)!, now.get(code)!));
  return { moved, changedMeanwhile };
}

function locksOf({ lockedTime, lockedRoom, lockedTeacher }: LessonState) {
  return { lockedTime, lockedRoom, lockedTeacher };
}

/**
 * What accepting a run that has ended would change of its schedule, lesson by lesson.
 *
 * @throws Failure `conflict` when it is at work or has found nothing, `notFound` when its schedule is deleted.
 */
export async function previewRun(database: Pick<Database, 'queries'>, run: RunRow): Promise<RunPreview> {
  return atOneMoment(database, async (queries) => {
    const loaded = await loadSchedule({ queries }, run.scheduleId);
    const { moved, changedMeanwhile } = await movedBy(queries, loaded, run);
    const now = statesOf(loaded);
    const { version, hard, soft } = loaded.schedule;
    const changed = withStates(loaded, moved);
    return {
      ...{ version, costNow: { hard, soft }, costThen: costOf(changed.problem, changed.solution) },
      ...compareStates(now, new Map([...now, ...moved]), loaded),
      ...{ changedMeanwhile, loaded },
    };
  });
}

/**
 * Puts lessons of a schedule where a run that has ended found a place for them: one change, which can be undone.
 *
 * @throws TouchedSince when one of the lessons was changed since the version that was seen, Failure `conflict` when the run
 *   is at work or has found nothing, `invalid` when it moves no such lesson, `notFound` when the schedule is deleted.
 */
export async function acceptRun(
  database: Pick<Database, 'queries'>,
  run: RunRow,
  { basedOn, lessons: asked }: Acceptance,
  userId: string | null,
): Promise<ChangedSchedule> {
  return changeSchedule(database, run.scheduleId, userId, async (context) => {
    const { queries, loaded } = context;
    const { moved } = await movedBy(queries, loaded, run);
    await refuseTouched(context, basedOn, new Set(asked ?? moved.keys()));
    const unmoved = asked?.find((code) => !moved.has(code));
    if (unmoved !== undefined) {
      const message = text('planning.failures.runMovesNot', { lesson: unmoved });
      throw new Failure('invalid', message, [{ where: 'lessons', message }]);
    }
    const accepted = asked ? new Map(asked.map((code) => [code, moved.get(code)!])) : moved;
    await updateRun(queries, run.id, { keptAsId: run.scheduleId, discarded: false });
    return { kind: 'solver-run', lessons: accepted };
  });
}
