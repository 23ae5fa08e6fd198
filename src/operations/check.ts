import { DrizzleQueryError } from 'drizzle-orm';
import { type DatabaseTrouble, databaseTroubleOf } from '../store/database-trouble.ts';
import type { Logger } from './log.ts';

/** What a check found: `warn` is worth a look, `fail` makes the product unusable. */
export type CheckStatus = 'pass' | 'warn' | 'fail';

/** What a check found, in a sentence with its figures. */
export type CheckResult = { readonly status: CheckStatus; readonly message: string };

/** By which other programs know a check. */
export type CheckName =
  | 'database'
  | 'scheduler'
  | 'jobs'
  | 'own-jobs'
  | 'workers'
  | 'disk'
  | 'memory'
  | 'event-loop'
  | 'response-time'
  | 'errors'
  | 'backup'
  | 'backup-archives'
  | 'certificate'
  | 'cache';

/** A look at one part. */
export type Check = {
  readonly name: CheckName;
  /** Whether it says something of this process, or of what all processes share. */
  readonly of: 'process' | 'all';
  /** What it is when there is no answer; a warning without it. */
  readonly late?: CheckStatus;
  readonly look: () => Promise<CheckResult> | CheckResult;
};

/** What a check found, with its name. */
export type Finding = CheckResult & Pick<Check, 'name' | 'of'>;

/** A part that has not said anything by then is in trouble. */
const PATIENCE_MS = 5000;

/** What is told when the database keeps a check from looking. */
const TROUBLES: Readonly<Record<DatabaseTrouble, string>> = {
  away: 'The database does not answer.',
  full: 'The disk of the database is full.',
  readOnly: 'The database can only be read.',
};

/**
 * Looks at everything at once, as often as it is called. A check that throws or takes long has found that it cannot look, which
 * is worth a look. Why a statement failed is told by the log alone, once until the check can look again.
 */
export function createLook(checks: readonly Check[], log: Logger): () => Promise<Finding[]> {
  /** Checks of which the log says already why they cannot look. */
  const logged = new Set<CheckName>();

  function sentenceOf(error: unknown, check: CheckName): string {
    const trouble = databaseTroubleOf(error);
    if (trouble) return TROUBLES[trouble];
    // The message has the statement and people's data, and anybody may read what a check found.
    if (error instanceof DrizzleQueryError) {
      if (!logged.has(check)) log.error({ err: error, check }, 'a check cannot look');
      logged.add(check);
      return 'It cannot be looked at; the log says why.';
    }
    return `It cannot be looked at: ${error instanceof Error ? error.message : String(error)}`;
  }

  async function lookAt({ name, of, look, late: whenLate = 'warn' }: Check): Promise<Finding> {
    const { promise: tooLate, resolve } = Promise.withResolvers<CheckResult>();
    const late = {
      status: whenLate,
      message: `It gave no answer within ${PATIENCE_MS / 1000} seconds.`,
    } as const;
    const timer = setTimeout(() => resolve(late), PATIENCE_MS);
    try {
      const found = await Promise.race([look(), tooLate]);
      if (found !== late) logged.delete(name);
      return { name, of, ...found };
    } catch (error) {
      return { name, of, status: 'warn', message: sentenceOf(error, name) };
    } finally {
      clearTimeout(timer);
    }
  }

  return () => Promise.all(checks.map(lookAt));
}
