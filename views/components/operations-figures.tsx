import { text } from '../../src/languages/text.ts';
import { When } from './when.tsx';

/** How the solver's runs went. */
export type SolverModel = {
  readonly results: readonly { readonly name: string; readonly count: string }[];
  readonly moves: string | null;
  readonly hardZero: string | null;
};

/** How fast an address is answered. */
export type ShownRoute = {
  readonly route: string;
  readonly count: string;
  readonly errors: string;
  readonly isFaulty: boolean;
  /** Mean, and within what time 50, 95 and 99 of 100 were answered. */
  readonly times: readonly string[];
};

/** A statement of the database that took long. */
export type ShownStatement = { readonly statement: string; readonly took: string; readonly at: Date };

/** How fast each address is answered. */
export function Routes({ routes }: { routes: readonly ShownRoute[] }) {
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

/** What of the database took long. */
export function SlowQueries({ queries }: { queries: readonly ShownStatement[] }) {
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

/** How the solver's runs went. */
export function Solver({ solver: { results, moves, hardZero } }: { solver: SolverModel }) {
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
