import type { Database, Queries } from '../store/database.ts';
import { type ChangeRow, selectChanges } from '../store/history.ts';
import type { LessonState } from '../store/schema/schedules.ts';
import { type LessonStates, lessonsIn, statesOf } from './lesson-states.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/** Where all lessons of a schedule are, and the changes that brought them there. */
type ScheduleHistory = {
  readonly lessons: LessonStates;
  /** Newest first, at least back to the version that is asked for. */
  readonly changes: readonly Pick<ChangeRow, 'version' | 'before' | 'after'>[];
};

/** Where all lessons of a schedule were at a version: its history read backwards from now. */
export function scheduleAt({ lessons, changes }: ScheduleHistory, version: number): Map<string, LessonState> {
  const states = new Map(lessons);
  for (const change of changes) {
    if (change.version <= version) break;
    for (const [code, before] of lessonsIn(change.before)) {
      const state = states.get(code);
      if (state) states.set(code, { ...state, ...before });
    }
  }
  return states;
}

/** Where the lessons of a loaded schedule were at a version. */
export async function statesAt(
  queries: Queries,
  loaded: LoadedSchedule,
  version: number,
): Promise<Map<string, LessonState>> {
  const { id, version: current } = loaded.schedule;
  const changes =
    version < current ? await selectChanges(queries, id, { after: version, upTo: current }) : [];
  return scheduleAt({ lessons: statesOf(loaded), changes }, version);
}

/** Reads of a database as it is at one moment, whatever others do meanwhile. */
export async function atOneMoment<Result>(
  { queries }: Pick<Database, 'queries'>,
  read: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  return queries.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}
