/**
 * Why a database cannot do at the moment what it is asked, through no fault of who asks: it does not answer, its disk is full,
 * or it can only be read.
 */
export type DatabaseTrouble = 'away' | 'full' | 'readOnly';

/** An error may be the cause of another so often. */
const DEEPEST_CAUSE = 5;

/** Codes of the system, of postgres.js and of PostgreSQL; all that begin with 08 tell of lost connections as well. */
const CODES: Readonly<Record<DatabaseTrouble, readonly string[]>> = {
  away: [
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'],
    ...['EAI_AGAIN', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'],
    ...['57P01', '57P02', '57P03', '53300'],
  ],
  full: ['53100', 'ENOSPC', 'EDQUOT'],
  readOnly: ['25006', 'EROFS'],
};

function troubleOfCode(code: string): DatabaseTrouble | null {
  if (code.startsWith('08')) return 'away';
  const found = Object.entries(CODES).find(([, codes]) => codes.includes(code));
  return found ? (found[0] as DatabaseTrouble) : null;
}

/** What of that an error tells, if it does. */
export function databaseTroubleOf(error: unknown, depth = 0): DatabaseTrouble | null {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return null;
  const { code } = error as { readonly code?: unknown };
  const own = typeof code === 'string' ? troubleOfCode(code) : null;
  if (own) return own;
  // A disk that the system has made read-only is told in words alone.
  if (/Read-only file system/.test(error.message)) return 'readOnly';
  return databaseTroubleOf(error.cause, depth + 1);
}

/** Classes of PostgreSQL's codes that say that the data or the statement are wrong, which they will be the next time as well. */
const REFUSALS = ['22', '23', '42'];

/** Whether a database will never do what it was asked, however often. */
export function isRefusedForGood(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && REFUSALS.some((start) => code.startsWith(start))) return true;
  return isRefusedForGood(error.cause, depth + 1);
}
