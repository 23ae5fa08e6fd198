import { OperationsPage, OperationsPartials, type ShownDelivery } from '../../../views/operations.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { JobStatus } from '../../operations/jobs/job.ts';
import type { Operations } from '../../operations/start.ts';
import type { Database } from '../../store/database.ts';
import { selectRunFigures } from '../../store/run-figures.ts';
import { wantsFragment } from '../context.ts';
import { jobName, operationsModel, shownJob } from '../models/operations-page.ts';
import { formToken, type PageContext, showPage } from '../page.tsx';

/** What the page looks at. */
type OperationsDependencies = {
  readonly database: Database;
  readonly operations: Pick<Operations, 'health' | 'traffic' | 'scheduler' | 'alerts' | 'samples'>;
  readonly isCached: boolean;
};

/** What is told of something that was just done. */
type News = { readonly notice: string | null; readonly deliveries: readonly ShownDelivery[] };

const NOTHING: News = { notice: null, deliveries: [] };
/** Most jobs are done by then; whoever has asked for one that takes longer sees it at work. */
const PATIENCE_MS = 1000;

/** How the installation does; for administrators. */
export function operationsPages({ database, operations, isCached }: OperationsDependencies) {
  const { health, traffic, scheduler, alerts, samples } = operations;

  async function showOperations(c: PageContext, news: News) {
    const [detailed, jobs, runs] = await Promise.all([
      health.detailed(),
      scheduler.status(),
      selectRunFigures(database.queries),
    ]);
    const model = operationsModel({
      ...{ health: detailed, jobs, runs, isCached, samples: samples.kept() },
      ...{ routes: traffic.byRoute(), slowQueries: database.slowQueries() },
    });
    const title = text('operations.title');
    return showPage(c, title, <OperationsPage model={model} csrf={formToken(c)} {...news} />);
  }

  /** @throws Failure `notFound` without such a job */
  async function statusOf(name: string): Promise<JobStatus> {
    const job = (await scheduler.status()).find((one) => one.name === name);
    if (!job) throw new Failure('notFound', text('operations.told.noJob'));
    return job;
  }

  const doneText = ({ name, lastResult }: JobStatus): string => {
    const isBad = lastResult === 'failed' || lastResult === 'late';
    return text(isBad ? 'operations.told.failed' : 'operations.told.succeeded', { job: jobName(name) });
  };

  /** Starts a job, and waits for it a little. @throws Failure `conflict` while it is being run already */
  async function start(name: string): Promise<'done' | 'at work'> {
    const run = scheduler.runNow(name).then(() => 'done' as const);
    const { promise: patience, resolve } = Promise.withResolvers<'at work'>();
    const timer = setTimeout(() => resolve('at work'), PATIENCE_MS);
    // What comes of it later is told by its row; a job that could not be run at all is told by the log.
    run.catch(() => {});
    try {
      return await Promise.race([run, patience]);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
      throw new Failure('conflict', text('operations.told.busy', { job: jobName(name) }));
    } finally {
      clearTimeout(timer);
    }
  }

  const partials = (c: PageContext, job: JobStatus | null, news: News) =>
    c.html(<OperationsPartials job={job && shownJob(job)} csrf={formToken(c)} {...news} />);

  return {
    show: (c: PageContext) => showOperations(c, NOTHING),

    /** The row of a job, for a page on which it is at work. */
    job: async (c: PageContext) => {
      const job = await statusOf(c.req.param('name') ?? '');
      if (!wantsFragment(c)) return c.redirect('/operations', 303);
      return partials(c, job, job.isWorking ? NOTHING : { ...NOTHING, notice: doneText(job) });
    },

    runJob: async (c: PageContext) => {
      const { name } = await statusOf(c.req.param('name') ?? '');
      const state = await start(name);
      const job = await statusOf(name);
      const started = () => text('operations.told.started', { job: jobName(name) });
      const news = { ...NOTHING, notice: state === 'done' ? doneText(job) : started() };
      return wantsFragment(c) ? partials(c, job, news) : showOperations(c, news);
    },

    testAlerts: async (c: PageContext) => {
      const deliveries = (await alerts.test()).map(({ channel, trouble }) => ({
        text: text(trouble === null ? 'operations.alerts.sent' : 'operations.alerts.notSent', {
          channel: text(`operations.channel.${channel}`),
        }),
        trouble,
      }));
      const notice = deliveries.length === 0 ? text('operations.alerts.none') : null;
      const news: News = { notice, deliveries };
      return wantsFragment(c) ? partials(c, null, news) : showOperations(c, news);
    },
  };
}
