import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { id, moment } from './columns.ts';

/** Each time that a job of the process was run: who ran it, and what came of it. */
export const jobRuns = pgTable(
  'job_runs',
  {
    id: id(),
    job: text('job').notNull(),
    /** The process that ran it: `host:pid`. */
    process: text('process').notNull(),
    /** Whether somebody asked for it, rather than the clock. */
    isAsked: boolean('is_asked').notNull(),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at'),
    /** `working`, `succeeded`, `failed` or `late` (it took longer than it may). */
    result: text('result').$type<'working' | 'succeeded' | 'failed' | 'late'>().notNull(),
    /** What came of it, in a sentence. */
    message: text('message').notNull(),
  },
  (table) => [index('idx_job_runs_job').on(table.job, table.startedAt)],
);

/** What is wrong now, or was, and when somebody was told. */
export const alerts = pgTable('alerts', {
  /** The check that tells it: `disk`. */
  check: text('check').primaryKey(),
  status: text('status').$type<'pass' | 'warn' | 'fail'>().notNull(),
  message: text('message').notNull(),
  /** Since when it is in this state. */
  since: moment('since').notNull(),
  /** When somebody was last told; null before the first time. */
  toldAt: moment('told_at'),
  /** How often it was told in this state. */
  timesTold: integer('times_told').notNull().default(0),
});
