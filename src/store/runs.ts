import { and, desc, eq, inArray, lt, ne } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { runs } from './schema/schedules.ts';

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

/**
 * Marks the active runs of dead processes as interrupted: those of other processes that were last heard of before the
 * given moment. Tells how many.
 */
export async function interruptRuns(
  queries: Queries,
  ownProcessId: string,
  heardBefore: Date,
): Promise<number> {
  const rows = await queries
    .update(runs)
    .set({ state: 'interrupted', reason: 'The server stopped while it was solving.', finishedAt: new Date() })
    .where(
      and(
        inArray(runs.state, ['queued', 'running']),
        ne(runs.processId, ownProcessId),
        lt(runs.heartbeatAt, heardBefore),
      ),
    )
    .returning({ id: runs.id });
  return rows.length;
}
