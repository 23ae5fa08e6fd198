import { hostname } from 'node:os';
import type { CacheFigures } from '../cache-usage.ts';
import type { Config } from '../config.ts';
import type { StartSolve } from '../solver/run.ts';
import type { Database } from '../store/database.ts';
import { type Alerts, createAlerts } from './alerts/alerts.ts';
import { channelsOf } from './alerts/channels.ts';
import { backupChecks } from './backup/backup-check.ts';
import { backupJobs } from './backup/backup-jobs.ts';
import { watchCertificate } from './certificate.ts';
import { standardChecks } from './checks.ts';
import { watchEventLoop } from './event-loop.ts';
import { endBy, endWithoutDatabase } from './fatal.ts';
import { createHealth, type Health } from './health.ts';
import { type Scheduler, startScheduler } from './jobs/scheduler.ts';
import { standardJobs } from './jobs/standard-jobs.ts';
import type { Logs } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type Samples, takeSamples } from './samples.ts';
import type { SharedCache } from './shared-cache.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { type WorkerWatch, watchWorkers } from './worker-watch.ts';

/** What looks after a process while it serves. */
export type Operations = {
  readonly traffic: Traffic;
  readonly metrics: Metrics;
  /** How this process did over the last hours. */
  readonly samples: Samples;
  readonly health: Health;
  readonly alerts: Alerts;
  readonly scheduler: Scheduler;
  readonly workers: WorkerWatch['workers'];
  /** Starts solver runs that are watched. */
  readonly startSolve: StartSolve;
  /** Whether the scheduler goes on and the database answers. Takes as long as the database does. */
  readonly isAlive: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** The scheduler shows itself every five seconds. */
const SCHEDULER_LATE_MS = 30_000;

/** A check must be better at two looks of the health check, which are five minutes apart. */
const STEADY_MS = 280_000;

/** Starts what looks after a process: measuring, checks, jobs and alerts. */
export async function startOperations(parts: {
  readonly database: Database;
  readonly config: Config;
  readonly logs: Logs;
  /** How what this process keeps does. */
  readonly cache: () => CacheFigures;
  /** The cache that processes share; null where there is none. */
  readonly sharedCache?: Pick<SharedCache, 'check' | 'figures'> | null;
  readonly startSolve: StartSolve;
}): Promise<Operations> {
  const { database, config, logs, cache, sharedCache = null } = parts;
  const traffic = createTraffic(config.performanceMonitoring);
  const eventLoop = watchEventLoop();
  const samples = takeSamples(traffic, eventLoop);
  const { startSolve, workers } = watchWorkers(parts.startSolve, () => {
    if (!config.errorRecovery) endBy(new Error('A solver run failed, and ERROR_RECOVERY_ENABLED is false.'));
  });
  const unwatchDatabase = config.errorRecovery ? () => {} : endWithoutDatabase(database);
  const certificate = config.tls ? watchCertificate(config.tls.domain, config.tls.leastDays) : null;
  const alerts = createAlerts({
    ...{ database, channels: channelsOf(config.alerts), repeatMs: config.alerts.repeatMs, log: logs.app },
    ...{
      steadyMs: STEADY_MS,
      place: new URL(config.publicUrl).host,
      process: `${hostname()}:${config.port}`,
    },
  });
  const jobs = [
    ...standardJobs({ database, logs, traffic, health: () => health, alerts, certificate }),
    ...backupJobs(database, config),
  ];
  const scheduler = await startScheduler({ database, jobs, log: logs.app });
  const checks = [
    ...standardChecks({ database, traffic, eventLoop, scheduler, workers, config }),
    ...backupChecks(config, scheduler),
    ...(certificate ? [certificate.check] : []),
    ...(sharedCache ? [sharedCache.check] : []),
  ];
  const health: Health = createHealth({ database, traffic, cache, sharedCache, checks, log: logs.app });
  return {
    ...{ traffic, samples, health, alerts, scheduler, startSolve, workers },
    metrics: createMetrics({ eventLoop, workers, cache }),
    isAlive: async () => {
      if (scheduler.sinceTick() > SCHEDULER_LATE_MS) return false;
      await database.ping();
      return true;
    },
    close: async () => {
      unwatchDatabase();
      samples.close();
      eventLoop.close();
      await scheduler.close();
    },
  };
}
