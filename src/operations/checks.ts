import type { Config } from '../config.ts';
import type { Database } from '../store/database.ts';
import { bytesText } from './bytes-text.ts';
import type { Check, CheckResult } from './check.ts';
import { lookAtDisks } from './disks.ts';
import type { EventLoop } from './event-loop.ts';
import type { JobStatus } from './jobs/job.ts';
import type { Scheduler } from './jobs/scheduler.ts';
import type { Traffic } from './traffic.ts';

const FIVE_MINUTES_MS = 300_000;
/** The scheduler shows itself every five seconds. */
const SCHEDULER_LATE_MS = 60_000;
const SCHEDULER_DEAD_MS = FIVE_MINUTES_MS;
/** Everybody waits as long as the event loop does. */
const SLOW_LOOP_MS = 1000;

const pass = (message: string): CheckResult => ({ status: 'pass', message });
const warnIf = (isBad: boolean, message: string): CheckResult => ({
  status: isBad ? 'warn' : 'pass',
  message,
});

async function lookAtDatabase({ ping, kind }: Database): Promise<CheckResult> {
  try {
    const ms = await ping();
    return pass(`The ${kind === 'server' ? 'server' : 'embedded database'} answers in ${ms.toFixed(1)} ms.`);
  } catch {
    return { status: 'fail', message: 'The database does not answer.' };
  }
}

function lookAtScheduler(sinceTick: number): CheckResult {
  const seconds = Math.round(sinceTick / 1000);
  if (sinceTick < SCHEDULER_LATE_MS) return pass(`It was alive ${seconds} s ago.`);
  return {
    status: sinceTick < SCHEDULER_DEAD_MS ? 'warn' : 'fail',
    message: `It has not shown itself for ${seconds} s.`,
  };
}

/** Sentences of jobs that have not succeeded for too long. */
function lookAtJobs(jobs: readonly Pick<JobStatus, 'name' | 'isOverdue'>[]): CheckResult {
  const overdue = jobs.filter(({ isOverdue }) => isOverdue);
  if (overdue.length === 0) return pass(`All ${jobs.length} jobs have done their work.`);
  // Only their names: anybody may read this.
  const said = overdue.map(({ name }) => name);
  return { status: 'warn', message: `Not succeeded for too long: ${said.join(', ')}.` };
}

/** Jobs that one process does for all are judged by what all know; those that each does for itself, by each. */
async function lookAtSharedJobs(scheduler: Pick<Scheduler, 'status'>): Promise<CheckResult> {
  return lookAtJobs((await scheduler.status()).filter(({ of }) => of === 'all processes'));
}

/** What the checks look at. */
export type CheckedParts = {
  readonly database: Database;
  readonly traffic: Traffic;
  readonly eventLoop: EventLoop;
  readonly scheduler: Pick<Scheduler, 'sinceTick' | 'status' | 'ownJobs'>;
  /** Solver workers that ended in an error within the last hour, and runs at work. */
  readonly workers: () => { readonly lost: number; readonly atWork: number };
  readonly config: Pick<Config, 'thresholds' | 'dataDirectory' | 'backups' | 'logDirectory'>;
};

/** Looks at what every installation has. */
export function standardChecks(parts: CheckedParts): Check[] {
  const { database, traffic, eventLoop, scheduler, workers, config } = parts;
  const { thresholds } = config;
  return [
    { name: 'database', of: 'all', late: 'fail', look: () => lookAtDatabase(database) },
    { name: 'scheduler', of: 'process', look: () => lookAtScheduler(scheduler.sinceTick()) },
    { name: 'jobs', of: 'all', look: () => lookAtSharedJobs(scheduler) },
    { name: 'own-jobs', of: 'process', look: () => lookAtJobs(scheduler.ownJobs()) },
    {
      ...{ name: 'workers', of: 'process' },
      look: () => {
        const { lost, atWork } = workers();
        return warnIf(
          lost > 0,
          `${atWork} solver runs are at work; ${lost} of their workers died within the last hour.`,
        );
      },
    },
    { name: 'disk', of: 'process', look: () => lookAtDisks(config, thresholds.freeDiskPercent) },
    {
      ...{ name: 'memory', of: 'process' },
      look: () => {
        const { rss } = process.memoryUsage();
        const most = thresholds.memoryBytes;
        return warnIf(
          rss > most,
          `${bytesText(rss)} are in use; more than ${bytesText(most)} would be too much.`,
        );
      },
    },
    {
      ...{ name: 'event-loop', of: 'process' },
      look: () => {
        const delay = eventLoop.worstDelay();
        return warnIf(delay > SLOW_LOOP_MS, `The longest delay of the last minute was ${delay} ms.`);
      },
    },
    {
      ...{ name: 'response-time', of: 'process' },
      look: () => {
        const mean = traffic.meanWithin(FIVE_MINUTES_MS);
        const most = thresholds.responseMs;
        return warnIf(
          mean > most,
          `An answer of the last five minutes took ${mean} ms on average; more than ${most} ms would be too slow.`,
        );
      },
    },
    {
      ...{ name: 'errors', of: 'process' },
      look: () => {
        const errors = traffic.errorsWithin(FIVE_MINUTES_MS);
        const most = thresholds.errorsInFiveMinutes;
        return warnIf(errors >= most, `${errors} requests failed within five minutes; ${most} are too many.`);
      },
    },
  ];
}
