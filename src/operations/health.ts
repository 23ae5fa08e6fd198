import type { Config } from '../config.ts';
import type { Database } from '../store/database.ts';
import type { Cache } from './cache.ts';
import type { Traffic } from './traffic.ts';

/** What `/api/health/detailed` says; other programs read it, so that no key may be renamed. */
export type DetailedHealth = {
  readonly status: 'healthy' | 'unhealthy';
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** Seconds since the process started. */
  readonly uptime: number;
  readonly performance: {
    /** Milliseconds. */
    readonly averageResponseTime: number;
    readonly errorRate: number;
    /** Bytes. */
    readonly memoryUsage: { readonly heapUsed: number; readonly heapTotal: number; readonly rss: number };
  };
  /** The response time in milliseconds; null when there is no answer. */
  readonly database: { readonly connected: boolean; readonly responseTime: number | null };
  readonly cache: { readonly hitRate: number; readonly memoryUsage: number };
  /** Sentences about what is beyond a threshold of the configuration; the product works all the same. */
  readonly warnings: readonly string[];
};

/** Looks at the parts that the product cannot work without. */
export type Health = {
  /** Whether the database answers. */
  readonly isHealthy: () => Promise<boolean>;
  readonly detailed: () => Promise<DetailedHealth>;
};

/** A database that has not answered by then is of no use to anybody. */
const PATIENCE_MS = 2000;
const FIVE_MINUTES_MS = 300_000;

/** Milliseconds until the database answered; null when it did not. */
async function responseTimeOf(database: Database): Promise<number | null> {
  const { promise: tooLate, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), PATIENCE_MS);
  try {
    return await Promise.race([database.ping(), tooLate]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** What is beyond the thresholds of the configuration. */
function warningsAbout(thresholds: Config['thresholds'], traffic: Traffic, rss: number): string[] {
  const { averageResponseTime } = traffic.recent();
  const errors = traffic.errorsWithin(FIVE_MINUTES_MS);
  const warnings: string[] = [];
  if (rss > thresholds.memoryBytes)
    warnings.push(`${rss} bytes of memory are in use, more than ${thresholds.memoryBytes}.`);
  if (averageResponseTime > thresholds.responseMs)
    warnings.push(
      `An answer takes ${averageResponseTime} ms on average, more than ${thresholds.responseMs} ms.`,
    );
  if (errors >= thresholds.errorsInFiveMinutes)
    warnings.push(
      `${errors} requests failed within five minutes; ${thresholds.errorsInFiveMinutes} are too many.`,
    );
  return warnings;
}

/** The health of a process with its database. */
export function createHealth(parts: {
  readonly database: Database;
  readonly traffic: Traffic;
  readonly cache: Pick<Cache<never>, 'usage'>;
  readonly thresholds: Config['thresholds'];
}): Health {
  return {
    isHealthy: async () => (await responseTimeOf(parts.database)) !== null,
    detailed: async () => {
      const responseTime = await responseTimeOf(parts.database);
      const { heapUsed, heapTotal, rss } = process.memoryUsage();
      return {
        status: responseTime === null ? 'unhealthy' : 'healthy',
        timestamp: Date.now(),
        uptime: Math.round(process.uptime()),
        performance: { ...parts.traffic.recent(), memoryUsage: { heapUsed, heapTotal, rss } },
        database: {
          connected: responseTime !== null,
          responseTime: responseTime === null ? null : Math.round(responseTime * 100) / 100,
        },
        cache: parts.cache.usage(),
        warnings: warningsAbout(parts.thresholds, parts.traffic, rss),
      };
    },
  };
}
