import type { Home, HomeSchedule } from '../../../views/home.tsx';
import type { ListedSchedule, ListedTerm } from '../../planning/home.ts';
import { awaitsDecision, CUT_SHORT } from './run-panel.ts';

/** What the form of a new term says before anybody has typed. */
export const usualTerm: Readonly<Record<string, string>> = {
  name: '',
  days: '5',
  periods: '8',
  firstStart: '08:00',
  minutes: '45',
};

function runOf({ run }: ListedSchedule): HomeSchedule['run'] {
  if (!run) return null;
  const href = `/runs/${run.id}`;
  const best = run.bestHard === null ? '' : `: ${run.bestHard} hard · ${run.bestSoft} soft`;
  if (run.state === 'queued') return { text: 'Waiting for the solver', href, isActive: true };
  if (run.state === 'running') return { text: `Solving${best}`, href, isActive: true };
  if (!awaitsDecision(run)) return null;
  return {
    text: `${CUT_SHORT.get(run.state)?.listed ?? 'Result to keep or discard'}${best}`,
    href,
    isActive: false,
  };
}

/** @param csrf the token for the forms of someone who may plan; null for a reader. */
export function homeOf(terms: readonly ListedTerm[], csrf: string | null): Home {
  return {
    csrf,
    newTerm: { values: usualTerm, faults: {} },
    terms: terms.map(({ id, name, schedules }) => ({
      id,
      name,
      schedules: schedules.map((listed) => ({
        name: listed.schedule.name,
        href: `/schedules/${listed.schedule.id}`,
        state: listed.schedule.state,
        hard: listed.schedule.hard,
        soft: listed.schedule.soft,
        placed: listed.placed,
        total: listed.total,
        changedAt: listed.schedule.updatedAt,
        run: runOf(listed),
      })),
    })),
  };
}
