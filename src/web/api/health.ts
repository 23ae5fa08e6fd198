import type { Health } from '../../operations/health.ts';
import type { AnyContext } from '../context.ts';

/** What probes ask; anybody may, so that nothing secret is in it. */
export function healthApi(health: Health) {
  return {
    /** Whether the product can be used: 200 or 503. */
    brief: async (c: AnyContext) => {
      const isHealthy = await health.isHealthy();
      c.header('Cache-Control', 'no-store');
      return c.json({ status: isHealthy ? 'healthy' : 'unhealthy' }, isHealthy ? 200 : 503);
    },
    /** The same with figures. */
    detailed: async (c: AnyContext) => {
      const detailed = await health.detailed();
      c.header('Cache-Control', 'no-store');
      return c.json(detailed, detailed.status === 'healthy' ? 200 : 503);
    },
  };
}
