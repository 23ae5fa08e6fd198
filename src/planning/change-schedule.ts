import { explain } from '../constraints/explain.ts';
import type { Explanation } from '../constraints/violation.ts';
import type { Database, Queries } from '../store/database.ts';
import type { ChangeRow } from '../store/history.ts';
import { storeChange } from '../store/schedule-change.ts';
import { holdSchedule, type ScheduleRow } from '../store/schedules.ts';
import type { ChangeKind, LessonState } from '../store/schema/schedules.ts';
import type { Cost } from '../timetable/solution.ts';
import { isSameState, type LessonStates, stateOf } from './lesson-states.ts';
import { type LoadedSchedule, loadSchedule, withStates } from './load-schedule.ts';

/** What a schedule is called and where it stands. */
export type ScheduleHead = Pick<ScheduleRow, 'name' | 'state'>;

/** What is to become of a schedule. */
export type IntendedChange = {
  readonly kind: ChangeKind;
  /** The version that is undone, done again, or gone back to. */
  readonly target?: number;
  /** How lessons will be, by code; those that are so already are left out, as are those that the schedule lacks. */
  readonly lessons?: LessonStates;
  readonly head?: Partial<ScheduleHead>;
  /** Whether it stands in the history even when it leaves everything as it is. */
  readonly isKeptEmpty?: boolean;
};

/** A schedule after a change, so that whoever shows it need not read it again. */
export type ChangedSchedule = {
  readonly version: number;
  readonly cost: Cost;
  readonly loaded: LoadedSchedule;
  /** What makes its cost; null when no lesson was changed. */
  readonly explanation: Explanation | null;
  /** What stands in the history of it; null when nothing was stored. */
  readonly change: StoredChange | null;
};

/** What a row of history says was changed. */
export type StoredChange = Pick<ChangeRow, 'kind' | 'target' | 'before' | 'after'>;

/** A schedule that was read before, where there is one: it need not be read again while nobody has changed it since. */
export type KnownSchedule = LoadedSchedule | undefined;

/** What a change is decided upon: the schedule as it is, which nobody else can change meanwhile. */
export type ChangeContext = { readonly queries: Queries; readonly loaded: LoadedSchedule };

function lessonsThatDiffer(loaded: LoadedSchedule, lessons: LessonStates) {
  return loaded.lessons.flatMap((row) => {
    const before = stateOf(row);
    const after = lessons.get(row.code);
    return after && !isSameState(before, after) ? [{ id: row.id, code: row.code, before, after }] : [];
  });
}

function headThatDiffers({ schedule }: LoadedSchedule, head: Partial<ScheduleHead>) {
  const fields = (Object.keys(head) as (keyof ScheduleHead)[]).filter(
    (field) => head[field] !== undefined && head[field] !== schedule[field],
  );
  const part = (of: Partial<ScheduleHead>): Record<string, string> =>
    Object.fromEntries(fields.map((field) => [field, of[field]!]));
  return { isSame: fields.length === 0, before: part(schedule), after: part(head) };
}

/** The schedule as it is, held against others; read only if it is not known as such. */
async function holdAsIs(queries: Queries, scheduleId: string, known: KnownSchedule): Promise<LoadedSchedule> {
  const held = await holdSchedule(queries, scheduleId);
  if (held && known?.schedule.id === scheduleId && known.schedule.version === held.version) {
    return { ...known, schedule: held };
  }
  return loadSchedule({ queries }, scheduleId, async () => held);
}

/**
 * The one way in which a schedule changes: held against all others, decided upon what it is then, stored with its new cost
 * and one row of history, all or nothing. When nothing would change, nothing is stored.
 *
 * @param decide tells the change; what it throws leaves everything as it was
 * @param known spares reading the schedule when it is at this version still
 * @throws Failure `notFound` when there is no such schedule.
 */
export async function changeSchedule(
  database: Pick<Database, 'queries'>,
  scheduleId: string,
  userId: string | null,
  decide: (context: ChangeContext) => IntendedChange | Promise<IntendedChange>,
  known?: KnownSchedule,
): Promise<ChangedSchedule> {
  return database.queries.transaction(async (queries) => {
    const loaded = await holdAsIs(queries, scheduleId, known);
    const intended = await decide({ queries, loaded });
    const lessons = lessonsThatDiffer(loaded, intended.lessons ?? new Map());
    const head = headThatDiffers(loaded, intended.head ?? {});
    const { version, hard, soft } = loaded.schedule;
    if (lessons.length === 0 && head.isSame && !intended.isKeptEmpty) {
      return { version, cost: { hard, soft }, loaded, explanation: null, change: null };
    }
    const sides = (of: 'before' | 'after'): Record<string, LessonState> =>
      Object.fromEntries(lessons.map((lesson) => [lesson.code, lesson[of]]));
    const changed = withStates(loaded, new Map(lessons.map(({ code, after }) => [code, after])));
    const explanation = lessons.length === 0 ? null : explain(changed.problem, changed.solution);
    const cost = explanation?.cost ?? { hard, soft };
    const change: StoredChange = {
      ...{ kind: intended.kind, target: intended.target ?? null },
      before: { ...sides('before'), ...head.before },
      after: { ...sides('after'), ...head.after },
    };
    const schedule = await storeChange(queries, loaded.schedule, {
      head: { ...cost, ...intended.head },
      lessons: lessons.map(({ id, after }) => ({ id, ...after })),
      entry: { ...change, userId },
    });
    return { version: schedule.version, cost, loaded: { ...changed, schedule }, explanation, change };
  });
}
