import type { Config } from '../../config.ts';
import type { Check, CheckResult } from '../check.ts';
import type { JobStatus } from '../jobs/job.ts';
import type { Scheduler } from '../jobs/scheduler.ts';
import { type ListedArchive, listArchives } from './archive-files.ts';

const HOUR_MS = 3_600_000;

/** What a verification says where no archive is: on another machine than the one that has made it, say. */
export const NOTHING_TO_VERIFY = 'There is no backup here to be verified.';

const warn = (message: string): CheckResult => ({ status: 'warn', message });

/** Looks at the age of the last backup, and at what the last verification found. */
export function lookAtBackups(
  archives: readonly ListedArchive[],
  jobs: readonly JobStatus[],
  mostAgeMs: number,
  now: { readonly at: number; readonly upMs: number },
): CheckResult {
  const job = (name: string) => jobs.find((one) => one.name === name);
  // What is of the future was made while the clock was wrong, and tells nothing.
  const made = archives.map(({ at }) => at.getTime()).find((at) => at <= now.at + HOUR_MS);
  // Another process on the same database may have made it, in a directory of its own.
  const last = Math.max(made ?? 0, job('backup')?.lastSuccess ?? 0);
  const hours = Math.round(mostAgeMs / HOUR_MS);
  if (last === 0) {
    const message = 'There is no backup yet.';
    return now.upMs > mostAgeMs ? warn(message) : { status: 'pass', message };
  }
  const age = now.at - last;
  const told = `The last backup is ${Math.max(0, Math.round(age / HOUR_MS))} hours old`;
  if (age > mostAgeMs) return warn(`${told}; more than ${hours} are too many.`);
  const verified = archives.find(({ verified: found }) => found !== null)?.verified;
  if (verified && !verified.isGood) return warn(`${told}, but one cannot be restored: ${verified.message}`);
  const verification = job('backup-verification');
  if (verification?.lastResult === 'failed' || verification?.lastResult === 'late') {
    return warn(`${told}, but the last verification failed: ${verification.lastMessage}`);
  }
  const hasVerified = verification !== undefined && verification.lastMessage !== NOTHING_TO_VERIFY;
  const lastSuccess = hasVerified ? verification.lastSuccess : null;
  const goodAt = verified?.at ?? (lastSuccess ? new Date(lastSuccess).toISOString() : null);
  const when = goodAt ? `, the last verification was good (${goodAt.slice(0, 10)})` : ', not verified yet';
  return { status: 'pass', message: `${told}${when}.` };
}

/** Looks at what the last verification of the archives here found. */
function lookAtVerified(archives: readonly ListedArchive[]): CheckResult {
  const verified = archives.find(({ verified: found }) => found !== null)?.verified;
  if (!verified) return { status: 'pass', message: 'No archive of this machine was verified yet.' };
  if (!verified.isGood) return warn(`An archive cannot be restored: ${verified.message}`);
  return { status: 'pass', message: `The last archive that was verified is good: ${verified.message}` };
}

/**
 * Watches the backups: what jobs have made and verified, which all processes know, and what is noted beside the archives
 * here, which on another machine may be others.
 */
export function backupChecks(
  config: Pick<Config, 'backups' | 'thresholds'>,
  scheduler: Pick<Scheduler, 'status'>,
): Check[] {
  const { directory } = config.backups;
  return [
    {
      ...{ name: 'backup', of: 'all' },
      look: async () =>
        lookAtBackups(
          listArchives(directory).map((archive) => ({ ...archive, verified: null })),
          await scheduler.status(),
          config.thresholds.backupAgeMs,
          { at: Date.now(), upMs: process.uptime() * 1000 },
        ),
    },
    { name: 'backup-archives', of: 'process', look: () => lookAtVerified(listArchives(directory)) },
  ];
}
