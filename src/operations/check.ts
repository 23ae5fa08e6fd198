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

/** Looks at everything at once. A check that throws or takes long has found that it cannot look, which is worth a look. */
export function lookAtAll(checks: readonly Check[]): Promise<Finding[]> {
  return Promise.all(
    checks.map(async ({ name, of, look, late: whenLate = 'warn' }) => {
      const { promise: tooLate, resolve } = Promise.withResolvers<CheckResult>();
      const late = {
        status: whenLate,
        message: `It gave no answer within ${PATIENCE_MS / 1000} seconds.`,
      } as const;
      const timer = setTimeout(() => resolve(late), PATIENCE_MS);
      try {
        return { name, of, ...(await Promise.race([look(), tooLate])) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { name, of, status: 'warn' as const, message: `It cannot be looked at: ${message}` };
      } finally {
        clearTimeout(timer);
      }
    }),
  );
}
