import type { Logger } from 'pino';

/** Something that the process does by itself, again and again. */
export type Job = {
  /** By which it is asked for: `backup`. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly does: string;
  /** When, as cron writes it, in local time. */
  readonly pattern: string;
  /** It is given up after so many milliseconds. */
  readonly mostMs: number;
  /** It is an alert when it has not succeeded for so many milliseconds. */
  readonly overdueMs: number;
  /** Whether each process does it for itself, or one for all processes on the database. */
  readonly of: 'each process' | 'all processes';
  /**
   * Does it. What it throws is its failure.
   *
   * @param signal is aborted when it takes too long or the process ends
   * @returns what came of it, in a sentence
   */
  readonly run: (context: { readonly signal: AbortSignal; readonly log: Logger }) => Promise<string>;
};

/** What is known of a job. Times in milliseconds since 1970. */
export type JobStatus = {
  readonly name: string;
  readonly does: string;
  readonly pattern: string;
  readonly of: Job['of'];
  readonly isWorking: boolean;
  /** Null where the scheduler is not running. */
  readonly nextRun: number | null;
  readonly lastRun: number | null;
  readonly lastResult: 'working' | 'succeeded' | 'failed' | 'late' | null;
  readonly lastMessage: string | null;
  /** How long the last one took, in milliseconds; null while it works. */
  readonly lastDuration: number | null;
  readonly lastSuccess: number | null;
  /** Whether it has not succeeded for too long. */
  readonly isOverdue: boolean;
};
