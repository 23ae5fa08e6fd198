import type { Health } from '../../operations/health.ts';
import type { Traffic } from '../../operations/traffic.ts';
import type { AnyContext } from '../context.ts';

/** What probes ask; anybody may, so that nothing secret is in it. */
export function healthApi(health: Health, traffic: Traffic) {
  const answer = (c: AnyContext, body: object, isWell = true) => {
    c.header('Cache-Control', 'no-store');
    return c.json(body, isWell ? 200 : 503);
  };
  return {
    /** Whether the product can be used: 200 or 503. */
    brief: async (c: AnyContext) => {
      const isHealthy = await health.isHealthy();
      return answer(c, { status: isHealthy ? 'healthy' : 'unhealthy' }, isHealthy);
    },
    /** Whether the process answers at all. */
    live: (c: AnyContext) => answer(c, { status: 'live' }),
    /** Whether requests may be sent here. */
    ready: async (c: AnyContext) => {
      const isReady = await health.isHealthy();
      return answer(c, { status: isReady ? 'ready' : 'not ready' }, isReady);
    },
    /** The same with figures and what each check found. */
    detailed: async (c: AnyContext) => {
      const detailed = await health.detailed();
      return answer(c, detailed, detailed.status === 'healthy');
    },
    /** How fast answers were, address by address. */
    performance: (c: AnyContext) => answer(c, { ...traffic.recent(), routes: traffic.byRoute() }),
  };
}
