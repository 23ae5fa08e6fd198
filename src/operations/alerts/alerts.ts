import type { Logger } from 'pino';
import { type AlertRow, selectAlerts, storeAlert } from '../../store/alerts.ts';
import type { Database } from '../../store/database.ts';
import type { Finding } from '../check.ts';
import { soon } from '../soon.ts';
import type { AlertMessage, Channel } from './channels.ts';
import { betterSinceNow, type Decision, decideAlert, noticeText } from './decide.ts';

/** Tells operators what checks find. */
export type Alerts = {
  /** Takes what checks found, and tells what is news. @returns how many notices were sent */
  readonly take: (findings: readonly Finding[]) => Promise<number>;
  /** Sends a message to every channel. @returns what came of it by channel; null where it was sent */
  readonly test: () => Promise<{ readonly channel: Channel['name']; readonly trouble: string | null }[]>;
};

/** Alerts of a process.
 *
 * @param place the name of the installation, as messages begin
 * @param process the name of this process, for checks of what is its own
 */
export function createAlerts(parts: {
  readonly database: Database;
  readonly channels: readonly Channel[];
  readonly place: string;
  readonly process: string;
  readonly repeatMs: number;
  /** Milliseconds for which a check must be better before anybody is told. */
  readonly steadyMs: number;
  /** Milliseconds for which an answer of the database is waited for; a few seconds without it. */
  readonly patienceMs?: number;
  readonly log: Logger;
}): Alerts {
  const { database, channels, place, process, repeatMs, steadyMs, patienceMs, log } = parts;
  /** Since when checks are better than they were told, as this process has seen it. */
  const betterSince = new Map<string, Date>();
  /** What is known when the database cannot be asked. */
  let known = new Map<string, AlertRow>();
  /** What could not be stored yet; the stored ones are older. */
  const unstored = new Map<string, AlertRow>();

  async function sendToAll(message: AlertMessage) {
    return Promise.all(
      channels.map(async ({ name, send }) => {
        try {
          await send(message);
          return { channel: name, trouble: null };
        } catch (error) {
          const trouble = error instanceof Error ? error.message : String(error);
          log.error({ channel: name, trouble }, 'an alert could not be sent');
          return { channel: name, trouble };
        }
      }),
    );
  }

  /** @returns what is to be kept and was told; null while it is not decided yet */
  async function takeOne(finding: Finding, now: Date): Promise<Decision | null> {
    const name = finding.of === 'process' ? `${finding.name}@${process}` : finding.name;
    const before = known.get(name);
    const better = betterSinceNow(finding, before, betterSince.get(name), now);
    if (better) betterSince.set(name, better);
    else betterSince.delete(name);
    if (better && now.getTime() - better.getTime() < steadyMs) return null;
    const { row, notice } = decideAlert(name, finding, before, now, repeatMs);
    let kept = row;
    if (notice) {
      const text = noticeText(notice, place);
      log.warn({ check: name, status: finding.status, what: notice.what }, text);
      const sent = await sendToAll({ text, check: name, status: finding.status, what: notice.what });
      const isTold = sent.length === 0 || sent.some(({ trouble }) => trouble === null);
      if (isTold) kept = { ...row, toldAt: now, timesTold: row.timesTold + 1 };
    }
    known.set(name, kept);
    unstored.set(name, kept);
    return { row: kept, notice };
  }

  async function store(row: AlertRow): Promise<void> {
    await soon(storeAlert(database.queries, row), patienceMs).then(
      () => unstored.delete(row.check),
      () => {},
    );
  }

  async function takeAll(findings: readonly Finding[]): Promise<number> {
    const rows = await soon(selectAlerts(database.queries), patienceMs).catch(() => null);
    if (rows) known = new Map([...rows.map((row) => [row.check, row] as const), ...unstored]);
    const storing: Promise<void>[] = [];
    let told = 0;
    for (const finding of findings) {
      const taken = await takeOne(finding, new Date());
      if (!taken) continue;
      // A database that has just said nothing might write it late, over what is newer.
      if (rows) storing.push(store(taken.row));
      if (taken.notice) told++;
    }
    // One that hangs is waited for once, not once for each check.
    await Promise.all(storing);
    return told;
  }

  /** Takes them unless another process does so at the same time. A lock that cannot be had is no reason to be silent. */
  async function takeAlone(findings: readonly Finding[]): Promise<number> {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    let isTaken = false;
    const takeOnce = async (): Promise<number> => {
      // The lock may come after it was waited for in vain.
      if (isTaken) return 0;
      isTaken = true;
      begin();
      return takeAll(findings);
    };
    const told = database.exclusively('alerts', takeOnce);
    try {
      await soon(Promise.race([begun, told]), patienceMs);
    } catch {
      told.catch(() => {});
      return takeOnce();
    }
    return (await told) ?? 0;
  }

  return {
    take: (findings) => {
      // Without a database nobody can be asked whether another process tells it already.
      const isDown = findings.some(({ name, status }) => name === 'database' && status === 'fail');
      return isDown ? takeAll(findings) : takeAlone(findings);
    },
    test: () =>
      sendToAll({
        text: `${place}: This is a test. Alerts reach you.`,
        check: 'test',
        status: 'pass',
        what: 'test',
      }),
  };
}
