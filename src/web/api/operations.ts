import type { Operations } from '../../operations/start.ts';
import { selectAlerts } from '../../store/alerts.ts';
import type { Database } from '../../store/database.ts';
import { selectAllJobRuns } from '../../store/job-runs.ts';
import type { AnyContext } from '../context.ts';

/** Of each job. */
const RUNS_TOLD = 50;

/** What operators and their programs ask, with the monitoring token or as an administrator. */
export function operationsApi(
  { scheduler, alerts, metrics }: Pick<Operations, 'scheduler' | 'alerts' | 'metrics'>,
  { queries }: Pick<Database, 'queries'>,
) {
  return {
    /** Every job, when it ran and runs, and what came of it. */
    jobs: async (c: AnyContext) => {
      c.header('Cache-Control', 'no-store');
      return c.json({ jobs: await scheduler.status() });
    },
    /** The last runs of each job. */
    jobRuns: async (c: AnyContext) => {
      c.header('Cache-Control', 'no-store');
      return c.json(await selectAllJobRuns(queries, RUNS_TOLD));
    },
    /** What each check said last, and when operators were told. */
    alertStates: async (c: AnyContext) => {
      c.header('Cache-Control', 'no-store');
      return c.json(await selectAlerts(queries));
    },
    /** Runs a job now, and answers when it is done. */
    runJob: async (c: AnyContext) => c.json(await scheduler.runNow(c.req.param('name') ?? '')),
    /** Sends a test to every channel. */
    testAlerts: async (c: AnyContext) => c.json({ channels: await alerts.test() }),
    metrics: async (c: AnyContext) =>
      c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }),
  };
}
