import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../store/database.ts';
import { syncTree } from '../../store/durable-files.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { besideIn, databaseIn, exchangeDatabase, lockDatabase } from '../../store/embedded-directory.ts';
import { momentInName } from './archive-files.ts';
import { loadArchive } from './load-archive.ts';
import type { Manifest } from './manifest.ts';

/** Whether a database that has taken its place can be used there. */
async function tryDatabase(directory: string): Promise<void> {
  const client = await openEmbedded(databaseIn(directory));
  try {
    await client.query('select 1 from terms limit 1');
  } finally {
    await client.close();
  }
}

/**
 * Restores an archive that has been checked into the embedded database: builds a new one beside it, then exchanges the two.
 *
 * @returns where the old one is kept; null when there was none
 * @throws Failure `conflict` while a process has the database open
 */
export async function restoreEmbedded(
  path: string,
  directory: string,
  passphrase: string | null,
  manifest: Manifest,
): Promise<string | null> {
  mkdirSync(directory, { recursive: true });
  const unlock = lockDatabase(directory);
  const beside = besideIn(directory);
  try {
    rmSync(beside, { recursive: true, force: true });
    const database = await openDatabase({ directory: beside });
    try {
      await database.queries.transaction((queries) => loadArchive(queries, path, passphrase, manifest));
    } finally {
      await database.close();
    }
    syncTree(databaseIn(beside));
    const aside = `database.before-restore-${momentInName(new Date())}`;
    const takeBack = exchangeDatabase(directory, databaseIn(beside), aside);
    try {
      await tryDatabase(directory);
    } catch (error) {
      takeBack();
      throw error;
    }
    return existsSync(join(directory, aside)) ? join(directory, aside) : null;
  } finally {
    rmSync(beside, { recursive: true, force: true });
    unlock();
  }
}
