import type { Child } from 'hono/jsx';
import { speechNow } from '../src/languages/speech.ts';
import { text } from '../src/languages/text.ts';
import { richText } from './components/rich-text.tsx';
import { type TrendChart, TrendChartDrawing } from './components/trend-chart.tsx';
import { When } from './components/when.tsx';

type Status = 'pass' | 'warn' | 'fail';
/** Of a job: `none` where nothing is known yet. */
type JobState = Status | 'none';

/** What a check found. */
export type ShownCheck = {
  readonly name: string;
  readonly status: Status;
  readonly state: string;
  /** In English. */
  readonly message: string;
};

/** A job, and what came of it. */
export type ShownJob = {
  readonly id: string;
  readonly name: string;
  /** In English, as its message. */
  readonly does: string;
  readonly isWorking: boolean;
  readonly lastRun: Date | null;
  readonly nextRun: Date | null;
  readonly status: JobState;
  readonly state: string;
  readonly overdue: string | null;
  readonly message: string;
  readonly took: string | null;
};

/** How the solver's runs went. */
export type SolverModel = {
  readonly results: readonly { readonly name: string; readonly count: string }[];
  readonly moves: string | null;
  readonly hardZero: string | null;
};

/** How fast an address is answered. */
type ShownRoute = {
  readonly route: string;
  readonly count: string;
  readonly errors: string;
  readonly isFaulty: boolean;
  /** Mean, and within what time 50, 95 and 99 of 100 were answered. */
  readonly times: readonly string[];
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
  readonly slowQueries: readonly { readonly statement: string; readonly took: string; readonly at: Date }[];
  readonly solver: SolverModel;
  readonly cache: string;
};

/** Where what was just done is told. */
const TOLD = 'operations-told';

/** What only the logs' language has words for. */
function English({ children }: { children?: Child }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}

function StatusBadge({ status, state }: { status: JobState; state: string }) {
  return <span class={`badge status-${status}`}>{state}</span>;
}

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

const moment = (at: Date | null) => (at === null ? text('operations.never') : <When at={at} />);

/** The row of a job; while it works, it asks again each second whether it is done. */
function JobRow({ job, csrf }: { job: ShownJob; csrf: string }) {
  const { id, name, does, isWorking, lastRun, nextRun, status, state, overdue, message, took } = job;
  const action = `/operations/jobs/${id}/runs`;
  const asking = isWorking
    ? {
        ...{ 'hx-get': `/operations/jobs/${id}`, 'hx-trigger': 'load delay:1s' },
        ...{ 'hx-target': `#${TOLD}`, 'hx-swap': 'none' },
      }
    : {};
  return (
    <tr id={`job-${id}`} {...asking}>
      <th scope="row">
        {name}
        <span class="quiet below-name">
          <English>{does}</English>
        </span>
      </th>
      <td data-label={text('operations.outcome')} class="whole">
        <StatusBadge status={status} state={state} />{' '}
        {overdue !== null && <StatusBadge status="warn" state={overdue} />}{' '}
        {took !== null && <span class="quiet">{took}</span>}
        {message !== '' && (
          <span class="below-name">
            <English>{message}</English>
          </span>
        )}
      </td>
      <td data-label={text('operations.lastRun')}>{moment(lastRun)}</td>
      <td data-label={text('operations.nextRun')}>{moment(nextRun)}</td>
      <td class="whole">
        <form method="post" action={action} hx-post={action} hx-target={`#${TOLD}`} hx-swap="none">
          <input type="hidden" name="csrf" value={csrf} />
          {/* It stays in its place while the job works, so that whoever has pressed it by the keyboard is still there. */}
          <button
            type="submit"
            class="plain"
            id={`run-${id}`}
            aria-label={text('operations.runNowOf', { job: name })}
            aria-disabled={isWorking ? 'true' : undefined}
          >
            {text('operations.runNow')}
          </button>
        </form>
      </td>
    </tr>
  );
}

function Jobs({ jobs, csrf }: { jobs: readonly ShownJob[]; csrf: string }) {
  return (
    <table class="list jobs">
      <thead>
        <tr>
          <th scope="col">{text('operations.job')}</th>
          <th scope="col">{text('operations.outcome')}</th>
          <th scope="col">{text('operations.lastRun')}</th>
          <th scope="col">{text('operations.nextRun')}</th>
          <th scope="col">
            <span class="visually-hidden">{text('operations.runNow')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <JobRow job={job} csrf={csrf} />
        ))}
      </tbody>
    </table>
  );
}

function Routes({ routes }: { routes: readonly ShownRoute[] }) {
  if (routes.length === 0) return <p class="quiet">{text('operations.routes.none')}</p>;
  const columns = [
    text('operations.mean'),
    ...['50', '95', '99'].map((share) => text('operations.percentile', { share })),
  ];
  return (
    <>
      <p class="quiet">{text('operations.routes.help')}</p>
      <section class="table-frame" aria-labelledby="routes-heading" tabindex={0}>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{text('operations.route')}</th>
              <th scope="col" class="number">
                {text('operations.count')}
              </th>
              {columns.map((column) => (
                <th scope="col" class="number">
                  {column}
                </th>
              ))}
              <th scope="col" class="number">
                {text('operations.errors')}
              </th>
            </tr>
          </thead>
          <tbody>
            {routes.map(({ route, count, errors, isFaulty, times }) => (
              <tr>
                <th scope="row">
                  <code dir="ltr">{route}</code>
                </th>
                <td class="number">{count}</td>
                {times.map((time) => (
                  <td class="number">{time}</td>
                ))}
                <td class={isFaulty ? 'number faulty-figure' : 'number'}>{errors}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function SlowQueries({ queries }: { queries: OperationsModel['slowQueries'] }) {
  if (queries.length === 0) return <p class="quiet">{text('operations.slow.none')}</p>;
  return (
    <ul class="statements">
      {queries.map(({ statement, took, at }) => (
        <li>
          <p class="facts quiet">
            <span>{took}</span> <When at={at} />
          </p>
          <code dir="ltr">{statement}</code>
        </li>
      ))}
    </ul>
  );
}

function Solver({ solver: { results, moves, hardZero } }: { solver: SolverModel }) {
  if (results.length === 0) return <p class="quiet">{text('operations.solver.none')}</p>;
  return (
    <>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">{text('operations.solver.result')}</th>
            <th scope="col" class="number">
              {text('operations.solver.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ name, count }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moves !== null && <p>{moves}</p>}
      {hardZero !== null && <p>{hardZero}</p>}
    </>
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
