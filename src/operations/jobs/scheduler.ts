import { hostname } from 'node:os';
import { Cron } from 'croner';
import type { Logger } from 'pino';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { failAbandonedJobRuns, type JobRunRow, selectLatestJobRuns } from '../../store/job-runs.ts';
import { settled } from '../settled.ts';
import type { Job, JobStatus } from './job.ts';
import { CLOCKS_DIFFER_MS, type JobOutcome, runJob } from './run-job.ts';

/** Runs jobs when they are due. */
export type Scheduler = {
  /** What is known of each job, in the order of their list. */
  readonly status: () => Promise<JobStatus[]>;
  /** Which of the jobs that each process does for itself are overdue in this one; known without a database. */
  readonly ownJobs: () => Pick<JobStatus, 'name' | 'isOverdue'>[];
  /** Runs one now. @throws Failure `notFound` without such a job; `conflict` while it is being run */
  readonly runNow: (name: string) => Promise<NonNullable<JobOutcome>>;
  /** Milliseconds since the scheduler last showed that it is alive; it does so every few seconds. */
  readonly sinceTick: () => number;
  /** Runs nothing more; what is being run is told to end. */
  readonly close: () => Promise<void>;
};

const TICK_MS = 5000;
/** What is told to end has so long to have its end stored; the next start notes as failed what has not. */
const LONGEST_END_MS = 10_000;

/** A job that is told to end may have something to put right, such as a file that it has begun. */
const LONGEST_TIDYING_MS = 2000;

type Known = {
  readonly last?: JobRunRow | undefined;
  readonly success?: JobRunRow | undefined;
  /** For how many milliseconds the job is waited for. */
  readonly waitedMs: number;
};

function statusOf(job: Job, cron: Cron, { last, success, waitedMs }: Known): JobStatus {
  return {
    ...{ name: job.name, does: job.does, pattern: job.pattern, of: job.of },
    isWorking: last?.result === 'working',
    nextRun: cron.nextRun()?.getTime() ?? null,
    lastRun: last?.startedAt.getTime() ?? null,
    lastResult: last?.result ?? null,
    lastMessage: last?.message ?? null,
    lastDuration: last?.endedAt ? last.endedAt.getTime() - last.startedAt.getTime() : null,
    lastSuccess: success?.startedAt.getTime() ?? null,
    isOverdue: waitedMs > job.overdueMs,
  };
}

/** Starts to run jobs by the clock. What a process that is gone has left unfinished is noted as failed. */
export async function startScheduler(parts: {
  readonly database: Database;
  readonly jobs: readonly Job[];
  readonly log: Logger;
}): Promise<Scheduler> {
  const { database, jobs, log } = parts;
  const own = `${hostname()}:${process.pid}`;
  const startedAt = Date.now();
  /** By a clock that nobody sets. */
  const begunAt = performance.now();
  const ended = new AbortController();
  const working = new Set<Promise<unknown>>();
  const acting = new Set<Promise<unknown>>();
  /** When each job last succeeded in this process, by that clock. */
  const succeeded = new Map<string, number>();
  /** Names of jobs that this process has in hand. */
  const inHand = new Set<string>();
  const keepIn = (works: Set<Promise<unknown>>, work: Promise<unknown>): void => {
    works.add(work);
    const forget = () => works.delete(work);
    work.then(forget, forget);
  };
  const watched = (job: Job): Job => ({
    ...job,
    run: (context) => {
      const work = job.run(context);
      keepIn(acting, work);
      return work;
    },
  });
  /** For how long a job that each process does for itself is waited for. */
  const waitedHere = (job: Job): number => performance.now() - (succeeded.get(job.name) ?? begunAt);
  /**
   * For how long a job is waited for. It cannot have succeeded before there was a process; but if it was tried in vain
   * before, the end of one process and the start of another are no news.
   */
  const waited = (job: Job, success: Date | undefined, tried: Date | undefined): number => {
    if (job.of === 'each process') return waitedHere(job);
    // The start may have been noted while the clock was wrong.
    const start = Math.min(startedAt, Date.now() - (performance.now() - begunAt));
    const since = Math.max(success?.getTime() ?? 0, Math.min(start, tried?.getTime() ?? start));
    return Date.now() - since;
  };
  let tickedAt = begunAt;
  const longest = Math.max(0, ...jobs.map(({ mostMs }) => mostMs));
  await failAbandonedJobRuns(database.queries, new Date(startedAt - longest));

  const run = async (job: Job, isAsked: boolean, dueAt: Date): Promise<JobOutcome> => {
    // Each clock knows its own runs alone, and what a process does for itself takes no lock.
    if (inHand.has(job.name)) return null;
    inHand.add(job.name);
    const at = performance.now();
    const occasion = { process: own, isAsked, dueAt };
    const letGo = () => inHand.delete(job.name);
    const running = runJob(database, watched(job), occasion, log, ended.signal).finally(letGo);
    keepIn(working, running);
    const outcome = await running;
    if (outcome?.result === 'succeeded') succeeded.set(job.name, at);
    return outcome;
  };
  const crons = jobs.map((job) => {
    const onError = (error: unknown) => log.error({ err: error, job: job.name }, 'a job could not be run');
    return new Cron(job.pattern, { protect: true, unref: true, catch: onError }, async (self) => {
      await run(job, false, self.currentRun() ?? new Date());
    });
  });
  const tick = setInterval(() => {
    tickedAt = performance.now();
  }, TICK_MS);
  tick.unref();

  return {
    status: async () => {
      const until = new Date(Date.now() + CLOCKS_DIFFER_MS);
      const { last, lastSuccess, triedSince } = await selectLatestJobRuns(database.queries, until);
      return jobs.map((job, at) => {
        const of = <Row extends { readonly job: string }>(rows: readonly Row[]) =>
          rows.find((row) => row.job === job.name);
        const success = of(lastSuccess);
        const waitedMs = waited(job, success?.startedAt, of(triedSince)?.at);
        return statusOf(job, crons[at]!, { last: of(last), success, waitedMs });
      });
    },
    ownJobs: () =>
      jobs
        .filter(({ of }) => of === 'each process')
        .map((job) => ({ name: job.name, isOverdue: waitedHere(job) > job.overdueMs })),
    runNow: async (name) => {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Failure('notFound', `There is no job "${name}".`);
      const outcome = await run(job, true, new Date());
      if (outcome === null)
        throw new Failure('conflict', `The job "${name}" is being run; wait until it is done.`);
      return outcome;
    },
    sinceTick: () => performance.now() - tickedAt,
    close: async () => {
      clearInterval(tick);
      for (const cron of crons) cron.stop();
      ended.abort(new Error('the process ends'));
      await settled(Promise.allSettled([...acting]), LONGEST_TIDYING_MS);
      await settled(Promise.allSettled(working), LONGEST_END_MS);
    },
  };
}
