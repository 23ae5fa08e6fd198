import { sql } from 'drizzle-orm';
import type { Database } from '../../store/database.ts';
import { pruneJobRuns } from '../../store/job-runs.ts';
import { deleteExpiredSessions } from '../../store/sessions.ts';
import type { Alerts } from '../alerts/alerts.ts';
import { bytesText } from '../bytes-text.ts';
import type { CertificateWatch } from '../certificate.ts';
import type { CheckName } from '../check.ts';
import type { Health } from '../health.ts';
import type { Logs } from '../log.ts';
import type { Traffic } from '../traffic.ts';
import type { Job } from './job.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Runs of each job that are remembered. */
const RUNS_KEPT = 200;

/** What the jobs work with. `health` is asked late, since it looks at the jobs themselves. */
export type JobParts = {
  readonly database: Database;
  readonly logs: Pick<Logs, 'health-check' | 'performance' | 'rotate'>;
  readonly traffic: Traffic;
  readonly health: () => Pick<Health, 'look'>;
  readonly alerts: Alerts;
  /** Null where no host is watched. */
  readonly certificate: CertificateWatch | null;
};

const healthCheck = ({ health, alerts, logs }: JobParts): Job => ({
  ...{ name: 'health-check', does: 'looks at every part and tells operators what is wrong' },
  ...{ pattern: '*/5 * * * *', mostMs: MINUTE, overdueMs: 20 * MINUTE, of: 'each process' },
  run: async () => {
    const findings = await health().look();
    for (const { name, status, message } of findings) {
      logs['health-check'].info({ check: name, status }, message);
    }
    const told = await alerts.take(findings);
    const bad = findings.filter(({ status }) => status !== 'pass').map(({ name }) => name);
    const found = bad.length === 0 ? 'All is well' : `Not well: ${bad.join(', ')}`;
    return told === 0 ? `${found}.` : `${found}; ${told} told.`;
  },
});

/** What cannot wait for the health check. Of an overdue health check nobody else would tell. */
const URGENT: readonly CheckName[] = ['errors', 'database', 'own-jobs'];

const errorMonitor = ({ health, alerts }: JobParts): Job => ({
  ...{
    name: 'error-monitor',
    does: 'tells operators at once of many failures, of the database and of jobs that are overdue',
  },
  ...{ pattern: '* * * * *', mostMs: 30 * SECOND, overdueMs: 10 * MINUTE, of: 'each process' },
  run: async () => {
    const urgent = (await health().look()).filter(({ name }) => URGENT.includes(name));
    await alerts.take(urgent);
    return urgent.map(({ message }) => message).join(' ');
  },
});

const performanceMonitor = ({ traffic, logs }: JobParts): Job => ({
  ...{ name: 'performance-monitor', does: 'notes how fast answers are, address by address' },
  ...{ pattern: '*/15 * * * *', mostMs: MINUTE, overdueMs: HOUR, of: 'each process' },
  run: async () => {
    const { rss, heapUsed } = process.memoryUsage();
    const recent = traffic.recent();
    logs.performance.info({ ...recent, rss, heapUsed, routes: traffic.byRoute() }, 'how answers were');
    return `${recent.averageResponseTime} ms on average; ${bytesText(rss)} of memory.`;
  },
});

const logRotation = ({ logs }: JobParts): Job => ({
  ...{ name: 'log-rotation', does: 'begins new log files, and removes those that are old' },
  ...{ pattern: '1 * * * *', mostMs: 10 * MINUTE, overdueMs: 3 * HOUR, of: 'each process' },
  run: async () => {
    const rotated = await logs.rotate();
    return rotated.length === 0 ? 'No file was due.' : `Begun anew: ${rotated.join(', ')}.`;
  },
});

const cleanUp = ({ database }: JobParts): Job => ({
  ...{ name: 'session-clean-up', does: 'forgets sessions that are over, and old runs of jobs' },
  ...{ pattern: '17 * * * *', mostMs: 5 * MINUTE, overdueMs: 3 * HOUR, of: 'all processes' },
  run: async () => {
    await deleteExpiredSessions(database.queries, new Date());
    await pruneJobRuns(database.queries, RUNS_KEPT);
    return 'Sessions that were over and old runs of jobs are forgotten.';
  },
});

const analyse = ({ database }: JobParts): Job => ({
  ...{
    name: 'analyze',
    does: 'lets the database look at its tables anew, so that it plans its queries well',
  },
  ...{ pattern: '30 3 * * *', mostMs: 30 * MINUTE, overdueMs: 2 * DAY, of: 'all processes' },
  run: async () => {
    await database.queries.execute(sql`analyze`);
    return 'The tables were looked at.';
  },
});

const certificateExpiry = (certificate: CertificateWatch): Job => ({
  ...{ name: 'certificate-expiry', does: 'looks how long the certificate of the site lasts' },
  ...{ pattern: '40 * * * *', mostMs: MINUTE, overdueMs: DAY, of: 'each process' },
  run: certificate.look,
});

/** What every process does by itself. */
export function standardJobs(parts: JobParts): Job[] {
  return [
    healthCheck(parts),
    errorMonitor(parts),
    performanceMonitor(parts),
    logRotation(parts),
    cleanUp(parts),
    analyse(parts),
    ...(parts.certificate ? [certificateExpiry(parts.certificate)] : []),
  ];
}
