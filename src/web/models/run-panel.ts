import type { RunActions, RunPanelModel } from '../../../views/components/run-panel.tsx';
import { kinds } from '../../constraints/registry.ts';
import { decimalText, numberText } from '../../languages/numbers-and-dates.ts';
import { text } from '../../languages/text.ts';
import { endInWords } from '../../planning/run-end.ts';
import { isActive, type RunView } from '../../planning/run-state.ts';
import type { Cost } from '../../timetable/solution.ts';
import { costChartOf } from './cost-chart.ts';

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
  if (run.state === 'queued') return text('runs.remark.queued');
  if (run.state === 'running') return null;
  const parts = [
    run.reason === null ? null : endInWords(run.reason),
    breaksRules(run) ? text('runs.remark.broken') : null,
    run.state === 'interrupted' && run.hasPlacement ? text('runs.remark.bestKept') : null,
    run.keptAsId === run.scheduleId
      ? text('runs.remark.taken')
      : run.keptAsId !== null
        ? text('runs.remark.kept')
        : run.discarded
          ? text('runs.remark.discarded')
          : null,
  ];
  return parts.filter((part) => part !== null).join(' ') || null;
}

const seconds = (ms: number): string => decimalText(ms / 1000, 1);

/** What is told of a run that did not end as it was meant to. */
type CutShort = {
  /** In a list. */
  readonly listed: string;
  /** In a sentence: where it has found nothing, and with the best that it has found. */
  readonly told: string;
  readonly toldWithBest: (best: Cost) => string;
};

const cutShort = (state: 'failed' | 'interrupted' | 'unstarted'): CutShort => ({
  get listed() {
    return text(`runs.${state}.listed`);
  },
  get told() {
    return text(`runs.${state}.told`);
  },
  toldWithBest: ({ hard, soft }) => text(`runs.${state}.toldWithBest`, { hard, soft }),
});

/**
 * What is told of runs that did not end as they were meant to. They wait for somebody although they may have found
 * nothing.
 */
export const CUT_SHORT: ReadonlyMap<RunView['state'], CutShort> = new Map([
  ['failed', cutShort('failed')],
  ['interrupted', cutShort('interrupted')],
  ['unstarted', cutShort('unstarted')],
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
          resumption: active ? null : run.hasPlacement && run.bestHard !== null ? 'goOn' : 'startAgain',
        };
  const perSecond = run.elapsedMs > 0 ? Math.round((run.evaluatedMoves * 1000) / run.elapsedMs) : 0;
  return {
    id: run.id,
    isActive: active,
    tone: breaksRules(run) ? 'bad' : TONES[run.state],
    state: text(`runs.state.${run.state}`),
    remark: remarkOf(run),
    keptHref: run.keptAsId === null ? null : `/schedules/${run.keptAsId}`,
    hard: run.bestHard,
    soft: run.bestSoft,
    moves: numberText(run.evaluatedMoves),
    movesPerSecond: numberText(perSecond),
    elapsed:
      totalMs === null
        ? text('runs.elapsed', { elapsed: seconds(run.elapsedMs) })
        : text('runs.elapsedOf', { elapsed: seconds(run.elapsedMs), total: totalMs / 1000 }),
    share: totalMs === null ? null : Math.min(1, run.elapsedMs / totalMs),
    kinds: [...kinds.values()].flatMap(({ kind, label }) => {
      const cost = run.byKind[kind];
      return cost ? [{ label, ...cost }] : [];
    }),
    chart: costChartOf(run.curve, active ? (totalMs ?? run.elapsedMs) : run.elapsedMs),
    actions,
  };
}
