import type { Home, HomeSchedule } from '../../../views/home.tsx';
import { text } from '../../languages/text.ts';
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
  const { state, bestHard: hard, bestSoft: soft } = run;
  const withBest = (what: string) =>
    hard === null || soft === null ? what : text('pages.home.run.withCost', { state: what, hard, soft });
  if (state === 'queued') return { text: text('pages.home.run.queued'), href, isActive: true };
  if (state === 'running') return { text: withBest(text('pages.home.run.running')), href, isActive: true };
  if (!awaitsDecision(run)) return null;
  const what = CUT_SHORT.get(state)?.listed ?? text('pages.home.run.open');
  return { text: withBest(what), href, isActive: false };
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
