import type { CheckStatus } from '../check.ts';

/** What a look at an installation found, and what mends it. */
export type DoctorFinding = {
  /** What was looked at, in a word or two: `database`. */
  readonly about: string;
  readonly status: CheckStatus;
  readonly message: string;
  /** What to do; null where nothing is to be done. */
  readonly mend: string | null;
};

/** Something that is as it should be. */
export const well = (about: string, message: string): DoctorFinding => ({
  ...{ about, status: 'pass', message, mend: null },
});

/** Something that is worth a look. */
export const strange = (about: string, message: string, mend: string): DoctorFinding => ({
  ...{ about, status: 'warn', message, mend },
});

/** Something that keeps the product from working. */
export const broken = (about: string, message: string, mend: string): DoctorFinding => ({
  ...{ about, status: 'fail', message, mend },
});

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
