import type { CacheFigures } from '../cache-usage.ts';
import type { Database } from '../store/database.ts';
import { type Check, createLook, type Finding } from './check.ts';
import type { Logger } from './log.ts';
import type { SharedCache, SharedFigures } from './shared-cache.ts';
import type { Traffic } from './traffic.ts';

/** What `/api/health/detailed` says; other programs read it, so that no key may be renamed. */
export type DetailedHealth = {
  /** `unhealthy` when a check fails. */
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
  /** Of this process, and of the cache that it shares with others where there is one. */
  readonly cache: CacheFigures & { readonly shared?: SharedFigures };
  /** What each check found. */
  readonly checks: readonly Finding[];
  /** Sentences about what is worth a look; the product works all the same. */
  readonly warnings: readonly string[];
};

/** Looks at the parts that the product cannot work without. */
export type Health = {
  /** Whether the database answers. */
  readonly isHealthy: () => Promise<boolean>;
  readonly detailed: () => Promise<DetailedHealth>;
  /** What each check finds. */
  readonly look: () => Promise<Finding[]>;
};

/** A database that has not answered by then is of no use to anybody. */
const PATIENCE_MS = 2000;

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

/** The health of a process with its database. */
export function createHealth(parts: {
  readonly database: Database;
  readonly traffic: Traffic;
  readonly cache: () => CacheFigures;
  /** Null where nothing is shared. */
  readonly sharedCache?: Pick<SharedCache, 'figures'> | null;
  readonly checks: readonly Check[];
  readonly log: Logger;
}): Health {
  const look = createLook(parts.checks, parts.log);
  return {
    look,
    isHealthy: async () => (await responseTimeOf(parts.database)) !== null,
    detailed: async () => {
      const [responseTime, checks, shared] = await Promise.all([
        responseTimeOf(parts.database),
        look(),
        parts.sharedCache?.figures(),
      ]);
      const { heapUsed, heapTotal, rss } = process.memoryUsage();
      const isBad = responseTime === null || checks.some(({ status }) => status === 'fail');
      return {
        status: isBad ? 'unhealthy' : 'healthy',
        timestamp: Date.now(),
        uptime: Math.round(process.uptime()),
        performance: { ...parts.traffic.recent(), memoryUsage: { heapUsed, heapTotal, rss } },
        database: {
          connected: responseTime !== null,
          responseTime: responseTime === null ? null : Math.round(responseTime * 100) / 100,
        },
        cache: { ...parts.cache(), ...(shared && { shared }) },
        checks,
        warnings: checks.filter(({ status }) => status === 'warn').map(({ message }) => message),
      };
    },
  };
}
