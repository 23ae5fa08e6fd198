import type { Operations } from '../../operations/start.ts';
import type { Database } from '../../store/database.ts';
import { selectRunFigures } from '../../store/run-figures.ts';
import type { AnyContext } from '../context.ts';

/** What probes ask; anybody may, so that nothing secret is in it. */
export function healthApi(
  { health, traffic, workers }: Pick<Operations, 'health' | 'traffic' | 'workers'>,
  database: Pick<Database, 'slowQueries' | 'queries'>,
) {
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
    /** How fast answers were, address by address, what the solver does, and which statements took long. */
    performance: async (c: AnyContext) => {
      // Without a database the rest is worth telling all the same.
      const runs = await selectRunFigures(database.queries).catch(() => null);
      return answer(c, {
        ...traffic.recent(),
        ...{ routes: traffic.byRoute(), slowQueries: database.slowQueries() },
        solver: { ...workers(), runs },
      });
    },
  };
}
