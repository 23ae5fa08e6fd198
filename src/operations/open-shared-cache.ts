import type { Logger } from 'pino';
import { openStore } from '#platform/redis.ts';
import type { Config } from '../config.ts';
import { createSharedCache, type SharedCache } from './shared-cache.ts';

/** Why there is no shared cache though one is configured; null where there can be one. */
export const SHARED_CACHE_OBSTACLE: string | null =
  openStore === null
    ? 'REDIS_URL is set, but Node.js has no shared cache: each process goes on with its own; Bun has one.'
    : null;

/**
 * The cache that processes share, where one is configured and there can be one.
 *
 * @param secret see `createSharedCache`
 */
export function openSharedCache(
  { cacheEnabled, redisUrl }: Pick<Config, 'cacheEnabled' | 'redisUrl'>,
  secret: string,
  log: Logger,
): SharedCache | null {
  if (!cacheEnabled || redisUrl === null) return null;
  if (openStore !== null) return createSharedCache(openStore(redisUrl), secret, log);
  log.warn(SHARED_CACHE_OBSTACLE);
  return null;
}
