import type { AlertRow } from '../../store/alerts.ts';
import type { Finding } from '../check.ts';

/** What operators are told. */
export type Notice = {
  readonly what: 'begun' | 'worse' | 'better' | 'still' | 'over';
  readonly check: string;
  readonly status: Finding['status'];
  readonly message: string;
  /** Since when it is so; of what is over, since when it was not. */
  readonly since: Date;
};

/** What is to be kept of a check, and told, if anything. */
export type Decision = { readonly row: AlertRow; readonly notice: Notice | null };

const RANK = { pass: 0, warn: 1, fail: 2 } as const;

function changeOf(before: AlertRow['status'], now: AlertRow['status']): Notice['what'] {
  if (now === 'pass') return 'over';
  if (before === 'pass') return 'begun';
  return RANK[now] > RANK[before] ? 'worse' : 'better';
}

/**
 * Since when a check is better than it was told, if it is. One whose value swings round a threshold is told once: that it is
 * better counts only when it has been so for a while.
 *
 * @param betterSince what this said at the last look
 */
export function betterSinceNow(
  { status }: Pick<Finding, 'status'>,
  before: Pick<AlertRow, 'status'> | undefined,
  betterSince: Date | undefined,
  now: Date,
): Date | undefined {
  const isBetter = RANK[status] < RANK[before?.status ?? 'pass'];
  if (!isBetter) return undefined;
  // A clock that was set back must not make it look steady only then.
  return betterSince && betterSince <= now ? betterSince : now;
}

/**
 * Decides what operators are told of a check: when its state changes, when it is over, and again after so long while it
 * lasts. Nobody is told of a check that is well from the first.
 *
 * @param before what was kept of it; undefined for a check that is new
 * @param repeatMs milliseconds after which what lasts is told again
 */
export function decideAlert(
  name: string,
  { status, message }: Pick<Finding, 'status' | 'message'>,
  before: AlertRow | undefined,
  now: Date,
  repeatMs: number,
): Decision {
  const wasStatus = before?.status ?? 'pass';
  if (status !== wasStatus) {
    const row = { check: name, status, message, since: now, toldAt: null, timesTold: 0 };
    const since = status === 'pass' ? (before?.since ?? now) : now;
    return { row, notice: { what: changeOf(wasStatus, status), check: name, status, message, since } };
  }
  const row = { check: name, status, since: now, toldAt: null, timesTold: 0, ...before, message };
  if (status === 'pass') {
    // A recovery that could not be told is not told later: by then it is no news.
    return { row, notice: null };
  }
  const { toldAt } = row;
  // Told long after now means that the clock was wrong then, and puts nothing off.
  const isDue = toldAt === null || Math.abs(now.getTime() - toldAt.getTime()) >= repeatMs;
  const what = toldAt === null ? 'begun' : 'still';
  return { row, notice: isDue ? { what, check: name, status, message, since: row.since } : null };
}

/** A notice in one line. */
export function noticeText({ what, check, status, message, since }: Notice, place: string): string {
  const at = `${since.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const heads = {
    begun: status === 'fail' ? 'FAILURE' : 'Warning',
    worse: 'FAILURE, after a warning',
    better: 'Warning, after a failure',
    still: status === 'fail' ? `FAILURE, still, since ${at}` : `Warning, still, since ${at}`,
    over: `Over, after it began at ${at}`,
  };
  return `${place}: ${heads[what]}: ${check}: ${message}`;
}
