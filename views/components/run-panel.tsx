import { type CostChart, CostChartDrawing } from './cost-chart.tsx';

/** What may be done with a run now. */
export type RunActions = {
  readonly csrf: string;
  readonly canStop: boolean;
  readonly canKeep: boolean;
  /** Whether there is something to look at, and to take into the schedule. */
  readonly canLook: boolean;
  readonly canDiscard: boolean;
  /** What going on from it is called; null while it is at work. */
  readonly resumption: 'Go on from here' | 'Start again' | null;
};

/** A solver run as it stands. */
export type RunPanelModel = {
  readonly id: string;
  readonly isActive: boolean;
  readonly tone: 'busy' | 'good' | 'bad' | 'quiet';
  /** `Solving`, `Finished`, `Interrupted`. */
  readonly state: string;
  /** Why it ended, or what became of it. */
  readonly remark: string | null;
  readonly keptHref: string | null;
  readonly hard: number | null;
  readonly soft: number | null;
  readonly movesPerSecond: string;
  readonly moves: string;
  readonly elapsed: string;
  /** Share of the given time that is over, from 0 to 1; null when it is not limited by time. */
  readonly share: number | null;
  readonly kinds: readonly { readonly label: string; readonly hard: number; readonly soft: number }[];
  readonly chart: CostChart;
  readonly actions: RunActions | null;
};

function ActionForm({
  action,
  csrf,
  label,
  look,
}: {
  action: string;
  csrf: string;
  label: string;
  look: string;
}) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <button type="submit" class={look}>
        {label}
      </button>
    </form>
  );
}

function Actions({ id, actions }: { id: string; actions: RunActions }) {
  const { csrf } = actions;
  return (
    <div class="actions" id="run-actions">
      {actions.canStop && (
        <ActionForm action={`/runs/${id}/stoppage`} csrf={csrf} label="Stop" look="danger" />
      )}
      {actions.canKeep && (
        <ActionForm action={`/runs/${id}/version`} csrf={csrf} label="Keep as new version" look="primary" />
      )}
      {actions.canLook && (
        <a class="button" href={`/runs/${id}/result`}>
          What would change
        </a>
      )}
      {actions.resumption !== null && (
        <ActionForm
          action={`/runs/${id}/continuation`}
          csrf={csrf}
          label={actions.resumption}
          look="secondary"
        />
      )}
      {actions.canDiscard && (
        <details class="confirm">
          <summary class="button">Discard</summary>
          <div class="confirm-body">
            <p>The result of this run will not be offered again.</p>
            <ActionForm
              action={`/runs/${id}/rejection`}
              csrf={csrf}
              label="Discard the result"
              look="danger"
            />
          </div>
        </details>
      )}
    </div>
  );
}

function Numbers({ run }: { run: RunPanelModel }) {
  return (
    <dl class="numbers">
      <div class={run.hard === 0 ? 'good' : run.hard === null ? '' : 'bad'}>
        <dt>Hard</dt>
        <dd id="run-hard">{run.hard ?? '–'}</dd>
      </div>
      <div>
        <dt>Soft</dt>
        <dd id="run-soft">{run.soft ?? '–'}</dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd id="run-elapsed">{run.elapsed}</dd>
      </div>
      <div>
        <dt>Moves tried</dt>
        <dd id="run-moves">{run.moves}</dd>
      </div>
      <div>
        <dt>Moves a second</dt>
        <dd>{run.movesPerSecond}</dd>
      </div>
    </dl>
  );
}

/** The part of the run page that is sent anew while the solver works. */
export function RunPanel({ run }: { run: RunPanelModel }) {
  return (
    <div class="run-panel">
      <div class="run-head">
        <p role="status" id="run-state" class={`run-state ${run.tone}`}>
          <strong>{run.state}</strong>
          {run.remark !== null && <span> {run.remark}</span>}
          {run.keptHref !== null && (
            <>
              {' '}
              <a href={run.keptHref}>Look at it</a>
            </>
          )}
        </p>
        {run.actions && <Actions id={run.id} actions={run.actions} />}
      </div>
      {run.isActive && run.share !== null && <progress aria-label="Time used" max={1} value={run.share} />}
      <Numbers run={run} />
      <div class="run-columns">
        <section aria-labelledby="curve-heading">
          <h2 id="curve-heading">Best cost over time</h2>
          <CostChartDrawing chart={run.chart} />
        </section>
        <section aria-labelledby="kinds-heading">
          <h2 id="kinds-heading">Best cost by rule</h2>
          {run.kinds.length === 0 ? (
            <p class="quiet">{run.hard === null ? 'Nothing is known yet.' : 'Every rule is kept.'}</p>
          ) : (
            <table class="kinds">
              <thead>
                <tr>
                  <th scope="col">Rule</th>
                  <th scope="col" class="number">
                    Hard
                  </th>
                  <th scope="col" class="number">
                    Soft
                  </th>
                </tr>
              </thead>
              <tbody>
                {run.kinds.map(({ label, hard, soft }) => (
                  <tr>
                    <th scope="row">{label}</th>
                    <td class={hard > 0 ? 'number bad' : 'number'}>{hard}</td>
                    <td class="number">{soft}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      </div>
    </div>
  );
}
