import { and, desc, eq, inArray, ne, notBetween, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { runs } from './schema/schedules.ts';

/** Why a run is over that ended with its process: while it waited, or while it was at work. */
export const STOPPED_BEFORE_START = 'The server stopped before it began.';
export const STOPPED_AT_WORK = 'The server stopped while it was solving.';

export type RunRow = typeof runs.$inferSelect;
export type RunChange = Partial<typeof runs.$inferInsert>;

/** Adds a run; null when the schedule has one that is waiting or at work. */
export async function insertRun(queries: Queries, run: typeof runs.$inferInsert): Promise<RunRow | null> {
  const [row] = await queries.insert(runs).values(run).onConflictDoNothing().returning();
  return row ?? null;
}

export async function selectRun(queries: Queries, runId: string): Promise<RunRow | null> {
  const [row] = await queries.select().from(runs).where(eq(runs.id, runId));
  return row ?? null;
}

/** Stores the state of a run that this process works on, and that it was heard of, by the database's own clock. */
export async function updateRunAtWork(queries: Queries, runId: string, change: RunChange): Promise<void> {
  await queries
    .update(runs)
    .set({ ...change, heartbeatAt: sql`now()` })
    .where(eq(runs.id, runId));
}

export async function updateRun(queries: Queries, runId: string, change: RunChange): Promise<void> {
  await queries.update(runs).set(change).where(eq(runs.id, runId));
}

/** The run that was started last on each of these schedules. */
export async function selectLatestRuns(queries: Queries, scheduleIds: readonly string[]): Promise<RunRow[]> {
  if (scheduleIds.length === 0) return [];
  return queries
    .selectDistinctOn([runs.scheduleId])
    .from(runs)
    .where(inArray(runs.scheduleId, [...scheduleIds]))
    .orderBy(runs.scheduleId, desc(runs.startedAt));
}

/** The run, locked against others who would change it until the transaction ends. */
export async function selectRunForChange(queries: Queries, runId: string): Promise<RunRow | null> {
  const [row] = await queries.select().from(runs).where(eq(runs.id, runId)).for('update');
  return row ?? null;
}

/** By what the runs are known that nobody works on any more. */
export type LostRuns = {
  /** The process that asks. */
  readonly processId: string;
  /** Runs of other processes are lost when nothing was heard of them for so long; at once when it is 0. */
  readonly patienceMs: number;
  /** Runs of the asking process are lost when nothing was heard of them for so long and they are not among `atWork`. */
  readonly ownPatienceMs: number;
  readonly atWork: readonly string[];
};

/** One value for the runs that still waited, another for those that were at work. */
function ifQueued<Value extends string>(waited: Value, worked: Value): SQL<Value> {
  return sql<Value>`case when ${runs.state} = 'queued' then ${waited} else ${worked} end`;
}

/**
 * Whether nothing was heard of a run for so long, by the clock of the database, which is the same for all. One that was
 * heard of in the future, before that clock was set back, is heard of no more: whoever works on it would be heard now.
 */
function isSilent(forMs: number): SQL | undefined {
  if (forMs === 0) return undefined;
  const span = sql`make_interval(secs => ${forMs / 1000})`;
  return notBetween(runs.heartbeatAt, sql`now() - ${span}`, sql`now() + ${span}`);
}

/** Marks the runs that nobody works on any more as interrupted, or as unstarted if they waited. Tells how many. */
export async function interruptRuns(
  queries: Queries,
  { processId, patienceMs, ownPatienceMs, atWork }: LostRuns,
): Promise<number> {
  const rows = await queries
    .update(runs)
    .set({
      state: ifQueued('unstarted', 'interrupted'),
      reason: ifQueued(STOPPED_BEFORE_START, STOPPED_AT_WORK),
      finishedAt: new Date(),
    })
    .where(
      and(
        inArray(runs.state, ['queued', 'running']),
        or(
          and(ne(runs.processId, processId), isSilent(patienceMs)),
          and(eq(runs.processId, processId), isSilent(ownPatienceMs), notInArray(runs.id, [...atWork])),
        ),
      ),
    )
    .returning({ id: runs.id });
  return rows.length;
}
