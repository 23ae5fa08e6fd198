import { routePath } from 'hono/route';
import type { Logger } from '../../operations/log.ts';
import type { Metrics } from '../../operations/metrics.ts';
import type { Traffic } from '../../operations/traffic.ts';
import { middleware } from '../context.ts';

/** Probes and files, which are many and fast: with them the figures would say little of the pages that people wait for. */
const ASIDE = /^\/(api\/health|assets|metrics)(\/|$)/;

/** Gives every request an id, and counts how long it took and whether it failed. */
export function measure(traffic: Traffic, metrics: Pick<Metrics, 'observe'>, accessLog: Logger) {
  return middleware(async (c, next) => {
    const requestId = crypto.randomUUID();
    c.set('requestId', requestId);
    c.header('X-Request-Id', requestId);
    const startedAt = performance.now();
    await next();
    const durationMs = performance.now() - startedAt;
    const { status } = c.res;
    const { method, path } = c.req;
    // Answers that go on for minutes say nothing of how fast the server is.
    const isStream = c.res.headers.get('Content-Type')?.startsWith('text/event-stream');
    const isAside = ASIDE.test(path);
    // The address as it was registered; the last that matched is the one that answered.
    const pattern = routePath(c, -1);
    const route = pattern === '/*' || pattern === '*' ? 'none' : `${method} ${pattern}`;
    if (!isStream && !isAside) traffic.record(route, durationMs, status >= 500);
    if (!isStream) metrics.observe(route, status, durationMs);
    const line = { requestId, method, path, status, durationMs: Math.round(durationMs * 10) / 10 };
    if (isAside) accessLog.debug(line, 'answered');
    else accessLog.info(line, 'answered');
  });
}
