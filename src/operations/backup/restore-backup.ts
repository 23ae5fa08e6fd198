import type { Config } from '../../config.ts';
import { refuseNewerSchema } from './load-archive.ts';
import type { Manifest } from './manifest.ts';
import { checkArchive } from './read-archive.ts';
import { restoreEmbedded } from './restore-embedded.ts';
import { restoreOnServer } from './restore-server.ts';

/** What a restore has done. */
export type Restored = {
  readonly manifest: Manifest;
  /** The directory, or the schema of the server, in which the old data is kept; null when there was none. */
  readonly aside: string | null;
};

/**
 * Puts what an archive holds in the place of the configured database, of either kind. The archive is checked first, what was
 * loaded is compared with it, and the old data is kept aside. When anything fails, the database is as it was.
 */
export async function restoreBackup(
  path: string,
  { database, backups: { passphrase } }: Pick<Config, 'database' | 'backups'>,
  { evenInUse }: { readonly evenInUse: boolean },
): Promise<Restored> {
  const manifest = await checkArchive(path, passphrase);
  refuseNewerSchema(path, manifest);
  const aside =
    'url' in database
      ? await restoreOnServer(path, database.url, passphrase, manifest, evenInUse)
      : await restoreEmbedded(path, database.directory, passphrase, manifest);
  return { manifest, aside };
}
