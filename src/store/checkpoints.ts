import type { PGlite } from '@electric-sql/pglite';

const LOOK_MS = 15_000;
/** So much of the log is done again within a second after a crash. */
const MOST_LOG_BYTES = 16_000_000;

const SINCE_CHECKPOINT =
  'select (pg_current_wal_insert_lsn() - redo_lsn)::text as bytes from pg_control_checkpoint()';

/**
 * Makes a checkpoint, between two transactions, whenever the log has grown long since the last one. A server of PostgreSQL does so by itself; alone in a
 * process it does only when it is opened and closed, so that its log would fill the disk, and a start after a crash would do
 * all of it again.
 *
 * @param lookMs how often to look, in milliseconds
 * @returns ends it, when what is being made is done
 */
export function keepLogShort(client: Pick<PGlite, 'query' | 'exec'>, lookMs = LOOK_MS): () => Promise<void> {
  let looking: Promise<void> | null = null;
  async function look(): Promise<void> {
    const { rows } = await client.query<{ bytes: string }>(SINCE_CHECKPOINT);
    if (Number(rows[0]!.bytes) > MOST_LOG_BYTES) await client.exec('checkpoint');
  }
  const timer = setInterval(() => {
    // Whoever asks something of a database that does not answer is told so.
    looking ??= look()
      .catch(() => {})
      .finally(() => {
        looking = null;
      });
  }, lookMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
