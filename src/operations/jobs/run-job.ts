import type { Logger } from 'pino';
import { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { endJobRun, insertJobRun, type JobRunRow, selectLastStart } from '../../store/job-runs.ts';
import { soon } from '../soon.ts';
import type { Job } from './job.ts';

/** What came of running a job; null when it was in hand already, or another process had done it. */
export type JobOutcome = Pick<JobRunRow, 'result' | 'message'> | null;

/** How a job is run: by whom, and whether the clock says so or somebody. */
export type JobOccasion = {
  readonly process: string;
  readonly isAsked: boolean;
  /** When the clock said so. Another process that began it since has done it for all. */
  readonly dueAt: Date;
};

/** A clock may be a little behind another. */
export const CLOCKS_DIFFER_MS = 5000;

/** Ends with the job, or when its time is over: one that does not heed its signal is waited for no longer. */
async function withinTime(
  job: Job,
  log: Logger,
  ended: AbortSignal,
): Promise<Pick<JobRunRow, 'result' | 'message'>> {
  const tooLate = AbortSignal.timeout(job.mostMs);
  const signal = AbortSignal.any([tooLate, ended]);
  const { promise: given, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  try {
    const message = await Promise.race([job.run({ signal, log }), given]);
    return { result: 'succeeded', message };
  } catch (error) {
    if (tooLate.aborted)
      return { result: 'late', message: `It took longer than ${job.mostMs / 1000} seconds.` };
    if (ended.aborted) return { result: 'failed', message: 'The process ended before it was done.' };
    // What is no failure of ours to tell may name people's data; the log has it without them.
    if (error instanceof Failure) return { result: 'failed', message: error.message };
    log.error({ err: error, job: job.name }, 'a job failed');
    return { result: 'failed', message: 'It failed; the log says why.' };
  }
}

/** Runs what each process does for itself. It must go on without a database, which it may have to tell of. */
async function runForItself(
  database: Database,
  job: Job,
  occasion: JobOccasion,
  log: Logger,
  ended: AbortSignal,
): Promise<NonNullable<JobOutcome>> {
  const { process, isAsked } = occasion;
  const unkept = (error: unknown): null => {
    log.warn({ err: error, job: job.name }, 'what came of a job cannot be kept');
    return null;
  };
  const run = { job: job.name, process, isAsked, startedAt: new Date() };
  const id = await soon(insertJobRun(database.queries, run)).catch(unkept);
  const outcome = await withinTime(job, log, ended);
  if (id !== null) {
    await soon(endJobRun(database.queries, id, { ...outcome, endedAt: new Date() })).catch(unkept);
  }
  return outcome;
}

/** Runs what one process does for all, unless another has it in hand or has done it. */
async function runForAll(
  database: Database,
  job: Job,
  occasion: JobOccasion,
  log: Logger,
  ended: AbortSignal,
): Promise<JobOutcome> {
  const { queries } = database;
  return database.exclusively(`job ${job.name}`, async () => {
    if (!occasion.isAsked) {
      // What began in the future was begun while a clock was wrong, and must not put this off until then.
      const last = await selectLastStart(queries, job.name, new Date(Date.now() + CLOCKS_DIFFER_MS));
      if (last && last.getTime() >= occasion.dueAt.getTime() - CLOCKS_DIFFER_MS) return null;
    }
    const { process, isAsked } = occasion;
    const id = await insertJobRun(queries, { job: job.name, process, isAsked, startedAt: new Date() });
    const outcome = await withinTime(job, log, ended);
    await endJobRun(queries, id, { ...outcome, endedAt: new Date() });
    return outcome;
  });
}

/**
 * Runs a job and keeps what came of it.
 *
 * @param ended is aborted when the process ends
 */
export async function runJob(
  database: Database,
  job: Job,
  occasion: JobOccasion,
  log: Logger,
  ended: AbortSignal,
): Promise<JobOutcome> {
  const run = job.of === 'each process' ? runForItself : runForAll;
  const outcome = await run(database, job, occasion, log, ended);
  if (outcome) log.info({ job: job.name, ...outcome }, 'job done');
  return outcome;
}
