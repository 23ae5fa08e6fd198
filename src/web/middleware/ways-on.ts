import type { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { isActive } from '../../planning/run-state.ts';
import type { Runs } from '../../planning/runs.ts';
import type { Database } from '../../store/database.ts';
import { selectSchedule } from '../../store/schedules.ts';
import type { AnyContext } from '../context.ts';

/** A link by which somebody goes on from an error. */
export type WayOn = { readonly text: string; readonly href: string };

/** Finds the ways on from an error; none when there is nothing but the first page. */
export type FindWaysOn = (c: AnyContext, failure: Failure) => Promise<readonly WayOn[]>;

const CONCERNED = /^\/(schedules|runs)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i;

/**
 * The ways on from an error at an address that concerns a schedule: to the schedule, and, when it is what stands in the
 * way, to the solver run at work on it.
 */
export function waysOn({ database, runs }: { readonly database: Database; readonly runs: Runs }): FindWaysOn {
  return async (c, failure) => {
    const [, sort, id] = CONCERNED.exec(c.req.path) ?? [];
    if (id === undefined || !c.get('user')) return [];
    try {
      const scheduleId = sort === 'runs' ? (await runs.get(id)).scheduleId : id;
      const schedule = await selectSchedule(database.queries, scheduleId);
      if (!schedule) return [];
      const toSchedule = {
        text: text('pages.ways.schedule', { schedule: schedule.name }),
        href: `/schedules/${scheduleId}`,
      };
      const run = failure.code === 'conflict' ? await runs.latestOf(scheduleId) : null;
      const isInTheWay = run !== null && isActive(run) && `/runs/${run.id}` !== c.req.path;
      return isInTheWay
        ? [{ text: text('pages.ways.run'), href: `/runs/${run.id}` }, toSchedule]
        : [toSchedule];
    } catch {
      // The error is told all the same; what hinders the look-up may well be what it is about.
      return [];
    }
  };
}
