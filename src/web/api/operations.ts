import type { Operations } from '../../operations/start.ts';
import type { AnyContext } from '../context.ts';

/** What operators and their programs ask, with the monitoring token or as an administrator. */
export function operationsApi({
  scheduler,
  alerts,
  metrics,
}: Pick<Operations, 'scheduler' | 'alerts' | 'metrics'>) {
  return {
    /** Every job, when it ran and runs, and what came of it. */
    jobs: async (c: AnyContext) => {
      c.header('Cache-Control', 'no-store');
      return c.json({ jobs: await scheduler.status() });
    },
    /** Runs a job now, and answers when it is done. */
    runJob: async (c: AnyContext) => c.json(await scheduler.runNow(c.req.param('name') ?? '')),
    /** Sends a test to every channel. */
    testAlerts: async (c: AnyContext) => c.json({ channels: await alerts.test() }),
    metrics: async (c: AnyContext) =>
      c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }),
  };
}
