import { Cron } from 'croner';
import type { Config } from '../../config.ts';
import type { Database } from '../../store/database.ts';
import { bytesText } from '../bytes-text.ts';
import type { Job } from '../jobs/job.ts';
import { listArchives } from './archive-files.ts';
import { NOTHING_TO_VERIFY } from './backup-check.ts';
import { type BackupConfig, createBackup } from './create-backup.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeAbandonedScratch } from './scratch-directory.ts';
import { verifyApart } from './verify-apart.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Twice the time from one run to the next: one may fail before anybody is told. */
function overdueOf(pattern: string): number {
  const [first, second] = new Cron(pattern, { paused: true }).nextRuns(2);
  return first && second ? 2 * (second.getTime() - first.getTime()) : 2 * DAY;
}

const backup = (database: Database, config: BackupConfig): Job => ({
  ...{ name: 'backup', does: 'makes a backup, and removes those that need not be kept' },
  ...{ pattern: config.backups.pattern, mostMs: 3 * HOUR, of: 'all processes' },
  overdueMs: overdueOf(config.backups.pattern),
  run: async ({ log, signal }) => {
    const { path, manifest } = await createBackup(database, config, 'daily', signal);
    for (const note of manifest.notes) log.warn({ archive: path }, note);
    const removed = pruneBackups(config.backups);
    const size = listArchives(config.backups.directory).find((archive) => archive.path === path)?.size ?? 0;
    return `${path} has ${bytesText(size)}; ${removed.length} old ones were removed.`;
  },
});

const verification = (config: Pick<Config, 'backups' | 'dataDirectory'>): Job => ({
  ...{
    name: 'backup-verification',
    does: 'restores the last backup into a scratch database and compares it',
  },
  ...{ pattern: '0 4 * * *', mostMs: 3 * HOUR, overdueMs: 2 * DAY, of: 'all processes' },
  run: async ({ signal }) => {
    const [last] = listArchives(config.backups.directory);
    if (!last) return NOTHING_TO_VERIFY;
    return verifyApart(last.path, signal).finally(() => removeAbandonedScratch(config.dataDirectory));
  },
});

/** Makes backups by the clock, and tries whether they are any good. What killed verifications have left is removed at once. */
export function backupJobs(database: Database, config: BackupConfig & Pick<Config, 'dataDirectory'>): Job[] {
  removeAbandonedScratch(config.dataDirectory);
  return [backup(database, config), verification(config)];
}
