import { hostname } from 'node:os';
import { Cron } from 'croner';
import type { Logger } from 'pino';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { failAbandonedJobRuns, type JobRunRow, selectLatestJobRuns } from '../../store/job-runs.ts';
import { settled } from '../settled.ts';
import type { Job, JobStatus } from './job.ts';
import { type JobOutcome, runJob } from './run-job.ts';

/** Runs jobs when they are due. */
export type Scheduler = {
  /** What is known of each job, in the order of their list. */
  readonly status: () => Promise<JobStatus[]>;
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

/** Since when a job may be waited for: it cannot have succeeded before the process was there. */
type Known = { readonly last?: JobRunRow | undefined; readonly success?: JobRunRow | undefined };

function statusOf(job: Job, cron: Cron, { last, success }: Known, startedAt: number): JobStatus {
  const since = Math.max(success?.startedAt.getTime() ?? 0, startedAt);
  return {
    ...{ name: job.name, does: job.does, pattern: job.pattern },
    isWorking: last?.result === 'working',
    nextRun: cron.nextRun()?.getTime() ?? null,
    lastRun: last?.startedAt.getTime() ?? null,
    lastResult: last?.result ?? null,
    lastMessage: last?.message ?? null,
    lastDuration: last?.endedAt ? last.endedAt.getTime() - last.startedAt.getTime() : null,
    lastSuccess: success?.startedAt.getTime() ?? null,
    isOverdue: Date.now() - since > job.overdueMs,
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
  const ended = new AbortController();
  const working = new Set<Promise<unknown>>();
  let tickedAt = Date.now();
  const longest = Math.max(0, ...jobs.map(({ mostMs }) => mostMs));
  await failAbandonedJobRuns(database.queries, new Date(startedAt - longest));

  const run = (job: Job, isAsked: boolean, dueAt: Date): Promise<JobOutcome> => {
    const outcome = runJob(database, job, { process: own, isAsked, dueAt }, log, ended.signal);
    working.add(outcome);
    const forget = () => working.delete(outcome);
    outcome.then(forget, forget);
    return outcome;
  };
  const crons = jobs.map((job) => {
    const onError = (error: unknown) => log.error({ err: error, job: job.name }, 'a job could not be run');
    return new Cron(job.pattern, { protect: true, unref: true, catch: onError }, async (self) => {
      await run(job, false, self.currentRun() ?? new Date());
    });
  });
  const tick = setInterval(() => {
    tickedAt = Date.now();
  }, TICK_MS);
  tick.unref();

  return {
    status: async () => {
      const { last, lastSuccess } = await selectLatestJobRuns(database.queries);
      return jobs.map((job, at) => {
        const of = (rows: readonly JobRunRow[]) => rows.find((row) => row.job === job.name);
        return statusOf(job, crons[at]!, { last: of(last), success: of(lastSuccess) }, startedAt);
      });
    },
    runNow: async (name) => {
      const job = jobs.find((one) => one.name === name);
      if (!job) throw new Failure('notFound', `There is no job "${name}".`);
      const outcome = await run(job, true, new Date());
      if (outcome === null)
        throw new Failure('conflict', `The job "${name}" is being run; wait until it is done.`);
      return outcome;
    },
    sinceTick: () => Date.now() - tickedAt,
    close: async () => {
      clearInterval(tick);
      for (const cron of crons) cron.stop();
      ended.abort(new Error('the process ends'));
      await settled(Promise.allSettled(working), LONGEST_END_MS);
    },
  };
}
