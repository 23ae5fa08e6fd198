import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CacheFigures } from '../cache-usage.ts';
import type { EventLoop } from './event-loop.ts';
import type { WorkerWatch } from './worker-watch.ts';

/** Figures for Prometheus. */
export type Metrics = {
  readonly observe: (route: string, status: number, durationMs: number) => void;
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** Seconds up to which answers are counted. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts from now on. Addresses are told by their pattern, of which there are few. */
export function createMetrics(parts: {
  readonly eventLoop: EventLoop;
  readonly workers: WorkerWatch['workers'];
  readonly cache: () => CacheFigures;
}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'schedule_builder_' });
  const registers = [registry];
  const durations = new Histogram({
    name: 'schedule_builder_http_request_duration_seconds',
    help: 'How long answers took, by address.',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const failed = new Counter({
    name: 'schedule_builder_http_errors_total',
    help: 'Requests that failed by a fault of the server.',
    registers,
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      ...{ name: `schedule_builder_${name}`, help, registers },
      collect() {
        this.set(value());
      },
    });
  gauge(
    'event_loop_delay_seconds',
    'The longest delay of the last minute.',
    () => parts.eventLoop.worstDelay() / 1000,
  );
  gauge('solver_runs_at_work', 'Solver runs at work in this process.', () => parts.workers().atWork);
  gauge(
    'solver_workers_died_last_hour',
    'Workers of solver runs that died within an hour, with their run or without it.',
    () => parts.workers().lost,
  );
  gauge('cache_hit_ratio', 'Share of what was asked of the cache that it knew.', () => parts.cache().hitRate);
  gauge('cache_bytes', 'What the cache holds.', () => parts.cache().memoryUsage);
  return {
    observe: (route, status, durationMs) => {
      durations.observe({ route, status: String(status) }, durationMs / 1000);
      if (status >= 500) failed.inc();
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
