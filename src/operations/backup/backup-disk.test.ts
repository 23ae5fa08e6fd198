import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import type { Database } from '../../store/database.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { startScheduler } from '../jobs/scheduler.ts';
import { createLog } from '../log.ts';
import { backupJobs } from './backup-jobs.ts';
import { mountSmallDisk } from './small-disk.fixture.ts';

const disk = mountSmallDisk(4_000_000);
afterAll(() => disk?.remove());

/** Fills the disk. @returns makes room again */
function fillDisk(): () => void {
  const path = join(disk!.directory, 'filler');
  const { bavail, bsize } = statfsSync(disk!.directory);
  writeFileSync(path, Buffer.alloc(bavail * bsize));
  return () => rmSync(path);
}

describe.skipIf(!disk).each([...testDatabases])('the backup job on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  }, 60_000);
  afterAll(() => database.close());

  const troubles = [
    {
      how: 'can only be read',
      begin: () => {
        disk!.setReadOnly(true);
        return () => disk!.setReadOnly(false);
      },
      says: 'EROFS',
    },
    { how: 'is full', begin: fillDisk, says: 'ENOSPC' },
  ];

  test.each(troubles)(
    'fails with where and why while its disk $how, and goes on afterwards',
    async (trouble) => {
      const directory = disk!.directory;
      const config = readConfig({ DATA_DIR: directory, BACKUP_DIR: directory });
      const archives = () => readdirSync(directory).filter((name) => name.startsWith('schedule-builder-'));
      const log = createLog('silent', { write: () => {} });
      const jobs = backupJobs(database, config);
      const scheduler = await startScheduler({ database, jobs, log });
      try {
        const end = trouble.begin();
        try {
          const outcome = await scheduler.runNow('backup');
          expect(outcome).toMatchObject({ result: 'failed' });
          expect(outcome.message).toStartWith(`No backup can be written to ${directory}: ${trouble.says}`);
          expect(archives()).toEqual([]);
        } finally {
          end();
        }
        expect(await scheduler.runNow('backup')).toMatchObject({ result: 'succeeded' });
        expect(archives()).toHaveLength(1);
      } finally {
        for (const name of archives()) rmSync(join(directory, name));
        await scheduler.close();
      }
    },
  );
});
