import { compareNames } from '../languages/text.ts';
import { isSameData } from '../timetable/same-data.ts';

/** Somebody who has a schedule open, once for each page that shows it. */
export type Visit = {
  /** Drawn anew for each page. */
  readonly id: string;
  readonly scheduleId: string;
  readonly userId: string;
  readonly userName: string;
  /** Code of the lesson that they look at; null for none. */
  readonly lesson: string | null;
  /** Whether they hold it, and are about to put it somewhere. */
  readonly isHolding: boolean;
};

/** Who is there, as far as it was heard. */
export type VisitList = {
  /** Tells whether that is news. */
  readonly hear: (visit: Visit) => boolean;
  /** Tells the schedule that they were at; null when nobody knew of them. */
  readonly leave: (visitId: string) => string | null;
  /** Who is at a schedule, by name. */
  readonly at: (scheduleId: string) => readonly Visit[];
  /** Takes those off who were not heard of for too long. Tells the schedules that they were at. */
  readonly expire: () => readonly string[];
};

/**
 * @param lastsMs how long somebody is there after they were heard of
 * @param now milliseconds of a clock that never goes back
 */
export function visitList(lastsMs: number, now: () => number): VisitList {
  const heard = new Map<string, { readonly visit: Visit; readonly at: number }>();
  const isOver = (at: number) => now() - at > lastsMs;
  return {
    hear: (visit) => {
      const known = heard.get(visit.id);
      heard.set(visit.id, { visit, at: now() });
      return !known || isOver(known.at) || !isSameData(known.visit, visit);
    },
    leave: (visitId) => {
      const known = heard.get(visitId);
      heard.delete(visitId);
      return known?.visit.scheduleId ?? null;
    },
    at: (scheduleId) =>
      [...heard.values()]
        .filter(({ visit, at }) => visit.scheduleId === scheduleId && !isOver(at))
        .map(({ visit }) => visit)
        .sort((a, b) => compareNames(a.userName, b.userName) || a.id.localeCompare(b.id)),
    expire: () => {
      const over = [...heard.values()].filter(({ at }) => isOver(at));
      for (const { visit } of over) heard.delete(visit.id);
      return [...new Set(over.map(({ visit }) => visit.scheduleId))];
    },
  };
}
