import type { RunActions, RunPanelModel } from '../../../views/components/run-panel.tsx';
import { kinds } from '../../constraints/registry.ts';
import { isActive, type RunView } from '../../planning/run-state.ts';
import { costChartOf } from './cost-chart.ts';

const STATES: Readonly<Record<RunView['state'], string>> = {
  queued: 'Waiting',
  running: 'Solving',
  finished: 'Finished.',
  stopped: 'Stopped.',
  failed: 'Failed.',
  interrupted: 'Interrupted.',
  unstarted: 'Not begun.',
};

const TONES: Readonly<Record<RunView['state'], RunPanelModel['tone']>> = {
  queued: 'quiet',
  running: 'busy',
  finished: 'good',
  stopped: 'quiet',
  failed: 'bad',
  interrupted: 'bad',
  unstarted: 'bad',
};

/** Whether a run came to its end without a timetable that keeps all hard rules. */
function breaksRules({ state, bestHard }: RunView): boolean {
  return (state === 'finished' || state === 'stopped') && bestHard !== null && bestHard > 0;
}

function remarkOf(run: RunView): string | null {
  if (run.state === 'queued') return 'until another run has ended.';
  if (run.state === 'running') return null;
  const parts = [
    run.reason,
    breaksRules(run) ? 'Hard rules are broken still: it cannot be used like this.' : null,
    run.state === 'interrupted' && run.hasPlacement ? 'The best placement up to then is kept.' : null,
    run.keptAsId === run.scheduleId
      ? 'Taken into its schedule.'
      : run.keptAsId !== null
        ? 'Kept as a new version.'
        : run.discarded
          ? 'The result was discarded.'
          : null,
  ];
  return parts.filter((part) => part !== null).join(' ') || null;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/**
 * What is told of runs that did not end as they were meant to: in a list, and in a sentence that may go on. They wait for
 * somebody although they may have found nothing.
 */
export const CUT_SHORT: ReadonlyMap<RunView['state'], { readonly listed: string; readonly told: string }> =
  new Map([
    ['failed', { listed: 'Solver run failed', told: 'A solver run has failed' }],
    ['interrupted', { listed: 'Interrupted solver run', told: 'A solver run was interrupted' }],
    [
      'unstarted',
      {
        listed: 'Solver run not begun',
        told: 'A solver run was not begun, because the server stopped before',
      },
    ],
  ]);

/** Whether a run waits for somebody: its result to be kept or thrown away, its end to be heard of. */
export function awaitsDecision(run: Pick<RunView, 'state' | 'keptAsId' | 'discarded' | 'bestHard'>): boolean {
  const isOpen = !isActive(run) && run.keptAsId === null && !run.discarded;
  return isOpen && (run.bestHard !== null || CUT_SHORT.has(run.state));
}

/** @param csrf the token for the forms of someone who may plan; null for a reader, who gets no buttons. */
export function runPanelOf(run: RunView, csrf: string | null): RunPanelModel {
  const active = isActive(run);
  const totalMs = run.settings.seconds === undefined ? null : run.settings.seconds * 1000;
  const isOpen = !active && run.keptAsId === null && !run.discarded;
  const actions: RunActions | null =
    csrf === null
      ? null
      : {
          csrf,
          canStop: active,
          canKeep: isOpen && run.hasPlacement,
          canLook: !active && run.hasPlacement,
          canDiscard: isOpen && (run.hasPlacement || CUT_SHORT.has(run.state)),
          resumption: active
            ? null
            : run.hasPlacement && run.bestHard !== null
              ? 'Go on from here'
              : 'Start again',
        };
  const perSecond = run.elapsedMs > 0 ? Math.round((run.evaluatedMoves * 1000) / run.elapsedMs) : 0;
  return {
    id: run.id,
    isActive: active,
    tone: breaksRules(run) ? 'bad' : TONES[run.state],
    state: STATES[run.state],
    remark: remarkOf(run),
    keptHref: run.keptAsId === null ? null : `/schedules/${run.keptAsId}`,
    hard: run.bestHard,
    soft: run.bestSoft,
    moves: run.evaluatedMoves.toLocaleString('en'),
    movesPerSecond: perSecond.toLocaleString('en'),
    elapsed:
      totalMs === null ? `${seconds(run.elapsedMs)} s` : `${seconds(run.elapsedMs)} of ${totalMs / 1000} s`,
    share: totalMs === null ? null : Math.min(1, run.elapsedMs / totalMs),
    kinds: [...kinds.values()].flatMap(({ kind, label }) => {
      const cost = run.byKind[kind];
      return cost ? [{ label, ...cost }] : [];
    }),
    chart: costChartOf(run.curve, active ? (totalMs ?? run.elapsedMs) : run.elapsedMs),
    actions,
  };
}
