import { speechNow } from '../src/languages/speech.ts';
import { text } from '../src/languages/text.ts';
import {
  Routes,
  type ShownRoute,
  type ShownStatement,
  SlowQueries,
  Solver,
  type SolverModel,
} from './components/operations-figures.tsx';
import { JobRow, Jobs, type ShownJob, TOLD } from './components/operations-jobs.tsx';
import { English, type Status, StatusBadge } from './components/operations-status.tsx';
import { richText } from './components/rich-text.tsx';
import { type TrendChart, TrendChartDrawing } from './components/trend-chart.tsx';
import { When } from './components/when.tsx';

/** What a check found. */
export type ShownCheck = {
  readonly name: string;
  readonly status: Status;
  readonly state: string;
  /** In English. */
  readonly message: string;
};

/** What came of a test alert, by one of the ways to operators. */
export type ShownDelivery = {
  readonly text: string;
  /** In English; null where it was sent. */
  readonly trouble: string | null;
};

/** What the page shows. */
export type OperationsModel = {
  readonly status: Status;
  readonly overall: string;
  readonly version: string;
  readonly host: string;
  readonly startedAt: Date;
  readonly checks: readonly ShownCheck[];
  readonly jobs: readonly ShownJob[];
  readonly trends: readonly TrendChart[];
  readonly routes: readonly ShownRoute[];
  readonly slowQueries: readonly ShownStatement[];
  readonly solver: SolverModel;
  readonly cache: string;
};

function Checks({ checks }: { checks: readonly ShownCheck[] }) {
  return (
    <table class="list checks">
      <thead>
        <tr>
          <th scope="col">{text('operations.check')}</th>
          <th scope="col">{text('operations.status')}</th>
          <th scope="col">{text('operations.finding')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ name, status, state, message }) => (
          <tr>
            <th scope="row">{name}</th>
            <td data-label={text('operations.status')}>
              <StatusBadge status={status} state={state} />
            </td>
            <td data-label={text('operations.finding')} class="whole">
              <English>{message}</English>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was just done, in the place where that is told. */
function Told({ notice, deliveries }: { notice: string | null; deliveries: readonly ShownDelivery[] }) {
  return (
    <>
      {notice !== null && <p class="notice">{notice}</p>}
      {deliveries.map(({ text: said, trouble }) => (
        <p class={trouble === null ? 'notice' : 'notice bad'}>
          {said} {trouble !== null && <English>{trouble}</English>}
        </p>
      ))}
    </>
  );
}

/** Brings the page up to date after something was done: a job's row, and what is told. */
export function OperationsPartials(props: {
  readonly job: ShownJob | null;
  readonly csrf: string;
  readonly notice: string | null;
  readonly deliveries: readonly ShownDelivery[];
}) {
  const { job, csrf, notice, deliveries } = props;
  const hasNews = notice !== null || deliveries.length > 0;
  return (
    <>
      {job && (
        <hx-partial hx-target={`#job-${job.id}`} hx-swap="outerHTML">
          <JobRow job={job} csrf={csrf} />
        </hx-partial>
      )}
      {hasNews && (
        <hx-partial hx-target={`#${TOLD}`} hx-swap="innerHTML">
          <Told notice={notice} deliveries={deliveries} />
        </hx-partial>
      )}
    </>
  );
}

/** How the installation does, for administrators. */
export function OperationsPage(props: {
  readonly model: OperationsModel;
  readonly csrf: string;
  readonly notice: string | null;
  readonly deliveries: readonly ShownDelivery[];
}) {
  const { model, csrf, notice, deliveries } = props;
  const test = '/operations/alerts/test';
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{text('operations.title')}</h1>
          <p class="quiet">
            {richText('operations.facts', {
              ...{ version: model.version, host: <bdi>{model.host}</bdi> },
              moment: <When at={model.startedAt} />,
            })}
          </p>
        </div>
        <a class="button" href="/operations">
          {text('operations.lookAgain')}
        </a>
      </header>
      <div id={TOLD} role="status">
        <Told notice={notice} deliveries={deliveries} />
      </div>
      <p class={`notice overall status-${model.status}`}>{model.overall}</p>
      {speechNow().language.code !== 'en' && <p class="quiet">{text('operations.inEnglish')}</p>}
      <div class="operations">
        <section aria-labelledby="checks-heading">
          <h2 id="checks-heading">{text('operations.checks')}</h2>
          <Checks checks={model.checks} />
        </section>
        <section aria-labelledby="trends-heading">
          <h2 id="trends-heading">{text('operations.trends')}</h2>
          <div class="trends">
            {model.trends.map((chart) => (
              <TrendChartDrawing chart={chart} />
            ))}
          </div>
        </section>
        <section aria-labelledby="jobs-heading">
          <h2 id="jobs-heading">{text('operations.jobs')}</h2>
          <Jobs jobs={model.jobs} csrf={csrf} />
        </section>
        <div class="cards">
          <section class="card" aria-labelledby="alerts-heading">
            <h2 id="alerts-heading">{text('operations.alerts')}</h2>
            <p>{text('operations.alerts.lead')}</p>
            <form method="post" action={test} hx-post={test} hx-target={`#${TOLD}`} hx-swap="none">
              <input type="hidden" name="csrf" value={csrf} />
              <button type="submit" id="test-alert">
                {text('operations.alerts.test')}
              </button>
            </form>
          </section>
          <section class="card" aria-labelledby="solver-heading">
            <h2 id="solver-heading">{text('operations.solver')}</h2>
            <Solver solver={model.solver} />
          </section>
          <section class="card" aria-labelledby="cache-heading">
            <h2 id="cache-heading">{text('operations.cache')}</h2>
            <p>{model.cache}</p>
          </section>
        </div>
        <section>
          <h2 id="routes-heading">{text('operations.routes')}</h2>
          <Routes routes={model.routes} />
        </section>
        <section aria-labelledby="slow-heading">
          <h2 id="slow-heading">{text('operations.slow')}</h2>
          <SlowQueries queries={model.slowQueries} />
        </section>
      </div>
    </>
  );
}
