import { rmSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { syncPath } from '../../store/durable-files.ts';
import { type ListedArchive, listArchives, verificationPath } from './archive-files.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** 1970 began on a Thursday; weeks begin on Mondays. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

const weekOf = (at: Date): number => Math.floor((at.getTime() - FIRST_MONDAY_MS) / WEEK_MS);
const monthOf = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();

/**
 * Which archives are kept: all of so many days; the last of each week, and of each month, for so many of these, this one
 * counted; and always the last one and the last that was verified as good.
 *
 * @param archives the latest first
 */
export function keptArchives(
  archives: readonly ListedArchive[],
  keep: Config['backups']['keep'],
  now: Date,
): Set<ListedArchive> {
  const lastOfEach = (periodOf: (at: Date) => number, count: number) => {
    const found = new Map<number, ListedArchive>();
    for (const archive of archives) {
      const period = periodOf(archive.at);
      const isWanted = period > periodOf(now) - count;
      if (isWanted && !found.has(period)) found.set(period, archive);
    }
    return [...found.values()];
  };
  const always = [archives[0], archives.find(({ verified }) => verified?.isGood)];
  return new Set([
    ...archives.filter(({ at }) => now.getTime() - at.getTime() <= keep.days * DAY_MS),
    ...lastOfEach(weekOf, keep.weeks),
    ...lastOfEach(monthOf, keep.months),
    ...always.filter((archive) => archive !== undefined),
  ]);
}

/** Removes the archives that need not be kept. Tells which. */
export function pruneBackups(
  { directory, keep }: Pick<Config['backups'], 'directory' | 'keep'>,
  now = new Date(),
): ListedArchive[] {
  const archives = listArchives(directory);
  const kept = keptArchives(archives, keep, now);
  const removed = archives.filter((archive) => !kept.has(archive));
  for (const { path } of removed) {
    rmSync(path);
    rmSync(verificationPath(path), { force: true });
  }
  if (removed.length > 0) syncPath(directory);
  return removed;
}
