import { and, desc, eq, inArray, lt, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { jobRuns } from './schema/operations.ts';

/** One run of a job. */
export type JobRunRow = typeof jobRuns.$inferSelect;

/** Notes that a job has begun. */
export async function insertJobRun(
  queries: Queries,
  run: Pick<JobRunRow, 'job' | 'process' | 'isAsked' | 'startedAt'>,
): Promise<string> {
  const [row] = await queries
    .insert(jobRuns)
    .values({ ...run, result: 'working', message: '' })
    .returning({ id: jobRuns.id });
  return row!.id;
}

/** Notes what came of it. */
export async function endJobRun(
  queries: Queries,
  id: string,
  end: Pick<JobRunRow, 'result' | 'message'> & { readonly endedAt: Date },
): Promise<void> {
  await queries.update(jobRuns).set(end).where(eq(jobRuns.id, id));
}

/**
 * The latest run of each job, the latest that succeeded, and since when it was tried in vain.
 *
 * @param until what began after it, while a clock was wrong, is left out
 */
export async function selectLatestJobRuns(
  queries: Queries,
  until: Date,
): Promise<{
  readonly last: JobRunRow[];
  readonly lastSuccess: JobRunRow[];
  readonly triedSince: { readonly job: string; readonly at: Date }[];
}> {
  const latest = (condition?: SQL) =>
    queries
      .selectDistinctOn([jobRuns.job])
      .from(jobRuns)
      .where(and(lte(jobRuns.startedAt, until), condition));
  const order = [jobRuns.job, desc(jobRuns.startedAt)] as const;
  const [last, lastSuccess] = [
    await latest().orderBy(...order),
    await latest(eq(jobRuns.result, 'succeeded')).orderBy(...order),
  ];
  const triedSince = await queries
    .select({ job: jobRuns.job, at: sql<Date>`min(${jobRuns.startedAt})`.mapWith(jobRuns.startedAt) })
    .from(jobRuns)
    .where(
      and(
        lte(jobRuns.startedAt, until),
        sql`not exists (select from ${jobRuns} good where good.job = ${jobRuns.job} and good.result = 'succeeded'
          and good.started_at between ${jobRuns.startedAt} and ${sql.param(until, jobRuns.startedAt)})`,
      ),
    )
    .groupBy(jobRuns.job);
  return { last, lastSuccess, triedSince };
}

/** When a job was last begun, at a moment or before; null when it never was. */
export async function selectLastStart(queries: Queries, job: string, until: Date): Promise<Date | null> {
  const [row] = await queries
    .select({ startedAt: jobRuns.startedAt })
    .from(jobRuns)
    .where(and(eq(jobRuns.job, job), lte(jobRuns.startedAt, until)))
    .orderBy(desc(jobRuns.startedAt))
    .limit(1);
  return row?.startedAt ?? null;
}

/** The latest runs of a job, the last first. */
export async function selectJobRuns(queries: Queries, job: string, most: number): Promise<JobRunRow[]> {
  return queries
    .select()
    .from(jobRuns)
    .where(eq(jobRuns.job, job))
    .orderBy(desc(jobRuns.startedAt))
    .limit(most);
}

/** The latest runs of every job, so many of each, the last first. */
export async function selectAllJobRuns(queries: Queries, most: number): Promise<Record<string, JobRunRow[]>> {
  const jobs = await queries.selectDistinct({ job: jobRuns.job }).from(jobRuns).orderBy(jobRuns.job);
  const runs: Record<string, JobRunRow[]> = {};
  for (const { job } of jobs) runs[job] = await selectJobRuns(queries, job, most);
  return runs;
}

/** Notes of runs that were begun before a moment and never ended that their process is gone. */
export async function failAbandonedJobRuns(queries: Queries, before: Date): Promise<void> {
  await queries
    .update(jobRuns)
    .set({ result: 'failed', endedAt: sql`now()`, message: 'The process ended before it was done.' })
    .where(and(eq(jobRuns.result, 'working'), lt(jobRuns.startedAt, before)));
}

/** Forgets runs but for the latest so many of each job. */
export async function pruneJobRuns(queries: Queries, keep: number): Promise<void> {
  const ranked = queries
    .select({
      id: jobRuns.id,
      rank: sql<number>`row_number() over (partition by ${jobRuns.job} order by ${jobRuns.startedAt} desc)`.as(
        'rank',
      ),
    })
    .from(jobRuns)
    .where(ne(jobRuns.result, 'working'))
    .as('ranked');
  const old = queries.select({ id: ranked.id }).from(ranked).where(sql`${ranked.rank} > ${keep}`);
  await queries.delete(jobRuns).where(inArray(jobRuns.id, old));
}
