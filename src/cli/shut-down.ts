import type { Logger } from '../operations/log.ts';
import { settled } from '../operations/settled.ts';

const DONE = Symbol('done');

/** The longest that each part is waited for, in milliseconds: together less than a service manager waits (90 s). */
export const LONGEST = {
  requests: 5000,
  runs: 20_000,
  live: 5000,
  operations: 15_000,
  database: 25_000,
} as const;

/**
 * Closes a part, and goes on without it when that fails or takes too long: one that hangs, for a database that is away say,
 * must keep neither the others from being closed nor the process from ending.
 */
export async function closePart(
  log: Pick<Logger, 'error'>,
  part: keyof typeof LONGEST,
  close: () => Promise<unknown>,
  mostMs: number = LONGEST[part],
): Promise<void> {
  try {
    const closed = close().then(() => DONE);
    if ((await settled(closed, mostMs)) === DONE) return;
    log.error({ part }, `closing took longer than ${mostMs / 1000} seconds, and is waited for no longer`);
  } catch (error) {
    log.error({ err: error, part }, 'a part could not be closed');
  }
}
