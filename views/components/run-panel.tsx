import { text } from '../../src/languages/text.ts';
import { type CostChart, CostChartDrawing } from './cost-chart.tsx';

/** What may be done with a run now. */
export type RunActions = {
  readonly csrf: string;
  readonly canStop: boolean;
  readonly canKeep: boolean;
  /** Whether there is something to look at, and to take into the schedule. */
  readonly canLook: boolean;
  readonly canDiscard: boolean;
  /** Whether it goes on from its best or begins anew; null while it is at work. */
  readonly resumption: 'goOn' | 'startAgain' | null;
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
        <ActionForm
          action={`/runs/${id}/stoppage`}
          csrf={csrf}
          label={text('runs.action.stop')}
          look="danger"
        />
      )}
      {actions.canKeep && (
        <ActionForm
          action={`/runs/${id}/version`}
          csrf={csrf}
          label={text('runs.action.keep')}
          look="primary"
        />
      )}
      {actions.canLook && (
        <a class="button" href={`/runs/${id}/result`}>
          {text('runs.action.look')}
        </a>
      )}
      {actions.resumption !== null && (
        <ActionForm
          action={`/runs/${id}/continuation`}
          csrf={csrf}
          label={text(`runs.action.${actions.resumption}`)}
          look="secondary"
        />
      )}
      {actions.canDiscard && (
        <details class="confirm">
          <summary class="button">{text('runs.action.openDiscard')}</summary>
          <div class="confirm-body">
            <p>{text('runs.action.discardHelp')}</p>
            <ActionForm
              action={`/runs/${id}/rejection`}
              csrf={csrf}
              label={text('runs.action.discard')}
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
        <dt>{text('schedules.cost.hard')}</dt>
        <dd id="run-hard">{run.hard ?? '–'}</dd>
      </div>
      <div>
        <dt>{text('schedules.cost.soft')}</dt>
        <dd id="run-soft">{run.soft ?? '–'}</dd>
      </div>
      <div>
        <dt>{text('runs.time')}</dt>
        <dd id="run-elapsed">{run.elapsed}</dd>
      </div>
      <div>
        <dt>{text('runs.moves')}</dt>
        <dd id="run-moves">{run.moves}</dd>
      </div>
      <div>
        <dt>{text('runs.movesPerSecond')}</dt>
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
              <a href={run.keptHref}>{text('runs.lookAtKept')}</a>
            </>
          )}
        </p>
        {run.actions && <Actions id={run.id} actions={run.actions} />}
      </div>
      {run.isActive && run.share !== null && (
        <progress aria-label={text('runs.timeUsed')} max={1} value={run.share} />
      )}
      <Numbers run={run} />
      <div class="run-columns">
        <section aria-labelledby="curve-heading">
          <h2 id="curve-heading">{text('runs.chart.title')}</h2>
          <CostChartDrawing chart={run.chart} />
        </section>
        <section aria-labelledby="kinds-heading">
          <h2 id="kinds-heading">{text('runs.byRule')}</h2>
          {run.kinds.length === 0 ? (
            <p class="quiet">{text(run.hard === null ? 'runs.nothingKnown' : 'runs.everyRuleKept')}</p>
          ) : (
            <table class="kinds">
              <thead>
                <tr>
                  <th scope="col">{text('runs.rule')}</th>
                  <th scope="col" class="number">
                    {text('schedules.cost.hard')}
                  </th>
                  <th scope="col" class="number">
                    {text('schedules.cost.soft')}
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
