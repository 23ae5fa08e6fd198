import { describe, expect, test } from 'bun:test';
import type { AlertRow } from '../../store/alerts.ts';
import type { Database } from '../../store/database.ts';
import type { CheckName, Finding } from '../check.ts';
import { createLog } from '../log.ts';
import { createAlerts } from './alerts.ts';

const HOUR = 3_600_000;
const PATIENCE_MS = 300;
const log = createLog('silent', { write: () => {} });
const never = () => new Promise<never>(() => {});
const free: Database['exclusively'] = (_name, work) => work();
const finding = (status: Finding['status'], name: CheckName): Finding => ({
  ...{ name, of: 'all', status, message: `It is ${status}.` },
});

/** Alerts on a database that answers as it is told here, and the checks of which they tell. */
function alertsOn(answers: {
  readonly lock: Database['exclusively'];
  readonly select: () => Promise<AlertRow[]>;
  readonly insert: (row: AlertRow) => Promise<void>;
}) {
  const database = {
    exclusively: answers.lock,
    queries: {
      select: () => ({ from: answers.select }),
      insert: () => ({ values: (row: AlertRow) => ({ onConflictDoUpdate: () => answers.insert(row) }) }),
    },
  } as unknown as Database;
  const sent: string[] = [];
  const alerts = createAlerts({
    ...{ database, place: 'here', process: 'a', repeatMs: HOUR, steadyMs: 0, patienceMs: PATIENCE_MS, log },
    channels: [{ name: 'webhook', send: async ({ check }) => void sent.push(check) }],
  });
  return { alerts, sent };
}

describe('alerts on a database that hangs', () => {
  test('are told once, and it is sent nothing that it might write later', async () => {
    let inserts = 0;
    const insert = () => {
      inserts++;
      return never();
    };
    const { alerts, sent } = alertsOn({ lock: never, select: never, insert });
    expect(await alerts.take([finding('fail', 'database')])).toBe(1);
    expect(await alerts.take([finding('fail', 'database')])).toBe(0);
    expect(sent).toEqual(['database']);
    expect(inserts).toBe(0);
  });

  test('are told when it hangs only after it was looked at, so that not even the lock can be had', async () => {
    const { alerts, sent } = alertsOn({ lock: never, select: never, insert: never });
    expect(await alerts.take([finding('pass', 'database'), finding('warn', 'disk')])).toBe(1);
    expect(sent).toEqual(['disk']);
  });

  test('are told though none can be kept, which is waited for once, and are kept when it answers', async () => {
    let hangs = true;
    const kept: string[] = [];
    const insert = async ({ check }: AlertRow) => {
      if (hangs) await never();
      kept.push(check);
    };
    const { alerts, sent } = alertsOn({ lock: free, select: async () => [], insert });
    const names: CheckName[] = ['disk', 'memory', 'errors', 'backup', 'cache', 'workers'];
    const findings = names.map((name) => finding('warn', name));
    const startedAt = performance.now();
    expect(await alerts.take(findings)).toBe(names.length);
    expect(performance.now() - startedAt).toBeLessThan((names.length - 1) * PATIENCE_MS);
    expect(sent).toEqual(names);
    hangs = false;
    expect(await alerts.take(findings)).toBe(0);
    expect(kept).toEqual(names);
    expect(sent).toEqual(names);
  });
});
