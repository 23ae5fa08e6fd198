import type { Database } from '../store/database.ts';

/** Where nothing is to be recovered from, it is looked so often whether the database answers. */
const LOOK_EVERY_MS = 2000;

/** Ends the process as an error does that nothing has caught; the log has it. */
export function endBy(error: Error): void {
  setTimeout(() => {
    throw error;
  });
}

/**
 * Ends the process when its database does not answer twice in a row: for installations in which failures are fatal, since
 * whatever started the process starts it anew.
 *
 * @param everyMs milliseconds from one look to the next
 * @returns ends the watch
 */
export function endWithoutDatabase(
  database: Pick<Database, 'ping'>,
  everyMs: number = LOOK_EVERY_MS,
): () => void {
  let isMissed = false;
  let isAsking = false;
  const timer = setInterval(async () => {
    // It gives no answer yet.
    const isLate = isAsking;
    const isGone = isLate || !(await answers());
    if (isGone && isMissed) {
      clearInterval(timer);
      endBy(new Error('The database does not answer, and ERROR_RECOVERY_ENABLED is false.'));
    }
    isMissed = isGone;
  }, everyMs);
  const answers = async (): Promise<boolean> => {
    isAsking = true;
    try {
      await database.ping();
      return true;
    } catch {
      return false;
    } finally {
      isAsking = false;
    }
  };
  return () => clearInterval(timer);
}
