import type { Logger } from '../../operations/log.ts';
import type { Traffic } from '../../operations/traffic.ts';
import { middleware } from '../context.ts';

/** Gives every request an id, and counts how long it took and whether it failed. */
export function measure(traffic: Traffic, log: Logger) {
  return middleware(async (c, next) => {
    const requestId = crypto.randomUUID();
    c.set('requestId', requestId);
    c.header('X-Request-Id', requestId);
    const startedAt = performance.now();
    await next();
    const durationMs = performance.now() - startedAt;
    const { status } = c.res;
    // Answers that go on for minutes say nothing of how fast the server is.
    if (!c.res.headers.get('Content-Type')?.startsWith('text/event-stream')) {
      traffic.record(durationMs, status >= 500);
    }
    const { method, path } = c.req;
    log.debug({ requestId, method, path, status, durationMs: Math.round(durationMs * 10) / 10 }, 'answered');
  });
}
