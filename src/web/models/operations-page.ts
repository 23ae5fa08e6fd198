import { hostname } from 'node:os';
import { version } from '../../../package.json' with { type: 'json' };
import type { SolverModel } from '../../../views/components/operations-figures.tsx';
import type { ShownJob } from '../../../views/components/operations-jobs.tsx';
import type { OperationsModel, ShownCheck } from '../../../views/operations.tsx';
import type { TextKey } from '../../languages/catalogues.ts';
import { decimalText, numberText } from '../../languages/numbers-and-dates.ts';
import { text } from '../../languages/text.ts';
import type { CheckName, Finding } from '../../operations/check.ts';
import type { DetailedHealth } from '../../operations/health.ts';
import type { JobStatus } from '../../operations/jobs/job.ts';
import type { Sample } from '../../operations/samples.ts';
import { SAMPLE_SECONDS } from '../../operations/samples.ts';
import type { RouteFigures } from '../../operations/traffic.ts';
import type { RunFigures } from '../../store/run-figures.ts';
import type { RunState } from '../../store/schema/schedules.ts';
import type { SlowQuery } from '../../store/slow-queries.ts';
import { trendChartOf } from './trend-chart.ts';

/** Addresses that are shown: those that took the most time in all. */
const MOST_ROUTES = 40;
const MINUTE_SECONDS = 60;
const MOST_LETTERS = 400;

/** By its beginning a statement is known; what follows may be a thousand placeholders. */
function beginningOf(statement: string): string {
  return statement.length <= MOST_LETTERS ? statement : `${statement.slice(0, MOST_LETTERS)}…`;
}

/** `event-loop` as a part of a key. */
const asKeyPart = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

type NameOfCheck = Extract<TextKey, `operations.check.${string}`>;
type NameOfJob = Extract<TextKey, `operations.job.${string}`>;

const CHECKS: Readonly<Record<CheckName, NameOfCheck>> = {
  database: 'operations.check.database',
  scheduler: 'operations.check.scheduler',
  jobs: 'operations.check.jobs',
  'own-jobs': 'operations.check.ownJobs',
  workers: 'operations.check.workers',
  disk: 'operations.check.disk',
  memory: 'operations.check.memory',
  'event-loop': 'operations.check.eventLoop',
  'response-time': 'operations.check.responseTime',
  errors: 'operations.check.errors',
  backup: 'operations.check.backup',
  'backup-archives': 'operations.check.backupArchives',
  certificate: 'operations.check.certificate',
  cache: 'operations.check.cache',
};

const JOBS: ReadonlySet<string> = new Set<NameOfJob>([
  ...(['operations.job.healthCheck', 'operations.job.errorMonitor', 'operations.job.analyze'] as const),
  ...(['operations.job.performanceMonitor', 'operations.job.logRotation', 'operations.job.backup'] as const),
  ...(['operations.job.sessionCleanUp', 'operations.job.certificateExpiry'] as const),
  ...(['operations.job.backupVerification'] as const),
]);

/** What a job is called; one that has no name in the catalogue, by its own. */
export function jobName(name: string): string {
  const key = `operations.job.${asKeyPart(name)}`;
  return JOBS.has(key) ? text(key as NameOfJob) : name;
}

function checkOf({ name, status, message }: Finding): ShownCheck {
  return { name: text(CHECKS[name]), status, state: text(`operations.status.${status}`), message };
}

/** What is shown of a job. */
export function shownJob(job: JobStatus): ShownJob {
  const { name, does, lastRun, nextRun, lastResult, lastMessage, lastDuration, isOverdue, isWorking } = job;
  const date = (at: number | null) => (at === null ? null : new Date(at));
  const isBad = lastResult === 'failed' || lastResult === 'late';
  return {
    ...{ id: name, name: jobName(name), does, isWorking },
    lastRun: date(lastRun),
    nextRun: date(nextRun),
    status: isBad ? 'fail' : lastResult === 'succeeded' ? 'pass' : 'none',
    state: text(`operations.outcome.${lastResult ?? 'none'}`),
    overdue: isOverdue ? text('operations.overdue') : null,
    message: lastMessage ?? '',
    took:
      lastDuration === null
        ? null
        : text('operations.took', { seconds: decimalText(lastDuration / 1000, 1) }),
  };
}

function trendsOf(samples: readonly Sample[], now: number) {
  const trend = (
    key: Extract<TextKey, `operations.trend.${string}`>,
    value: (sample: Sample) => number | null,
  ) =>
    trendChartOf(
      text(key as 'operations.trend.memory'),
      samples.map((sample) => ({ at: sample.at, value: value(sample) })),
      now,
    );
  return [
    trend('operations.trend.responseTime', ({ responseMs }) => responseMs),
    trend('operations.trend.requests', ({ requests }) => (requests * MINUTE_SECONDS) / SAMPLE_SECONDS),
    trend('operations.trend.memory', ({ memoryBytes }) => memoryBytes / 1e6),
    trend('operations.trend.delay', ({ delayMs }) => delayMs),
  ];
}

function solverOf({ byResult, movesPerSecond, secondsToHardZero }: RunFigures): SolverModel {
  const hard = secondsToHardZero;
  return {
    results: Object.entries(byResult).map(([state, count]) => ({
      name: text(`operations.run.${state as RunState}`),
      count: numberText(count),
    })),
    moves:
      movesPerSecond &&
      text('operations.solver.moves', {
        mean: numberText(movesPerSecond.mean),
        last: numberText(movesPerSecond.last),
      }),
    hardZero:
      hard &&
      text('operations.solver.hardZero', {
        mean: decimalText(hard.mean, 1),
        last: decimalText(hard.last, 1),
      }),
  };
}

/** What the page shows of the installation. */
export function operationsModel(parts: {
  readonly health: DetailedHealth;
  readonly jobs: readonly JobStatus[];
  readonly samples: readonly Sample[];
  readonly routes: readonly RouteFigures[];
  readonly slowQueries: readonly SlowQuery[];
  readonly runs: RunFigures;
  readonly isCached: boolean;
}): OperationsModel {
  const { health, jobs, samples, routes, slowQueries, runs, isCached } = parts;
  const { checks, timestamp, uptime, cache } = health;
  const worst = health.status === 'unhealthy' ? 'fail' : health.warnings.length > 0 ? 'warn' : 'pass';
  const figure = (value: number) => decimalText(value, 1);
  return {
    status: worst,
    overall: text(`operations.overall.${worst}`),
    ...{ version, host: hostname(), startedAt: new Date(timestamp - uptime * 1000) },
    checks: checks.map(checkOf),
    jobs: jobs.map(shownJob),
    trends: trendsOf(samples, timestamp),
    routes: routes.slice(0, MOST_ROUTES).map(({ route, count, errors, mean, p50, p95, p99 }) => ({
      ...{ route, count: numberText(count), errors: numberText(errors), isFaulty: errors > 0 },
      times: [mean, p50, p95, p99].map(figure),
    })),
    slowQueries: slowQueries.map(({ statement, durationMs, at }) => ({
      ...{ statement: beginningOf(statement), at: new Date(at) },
      took: text('operations.slow.took', { ms: numberText(durationMs) }),
    })),
    solver: solverOf(runs),
    cache: isCached
      ? text('operations.cache.usage', {
          share: numberText(cache.hitRate * 100),
          amount: decimalText(cache.memoryUsage / 1e6, 1),
        })
      : text('operations.cache.off'),
  };
}
